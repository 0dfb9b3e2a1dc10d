package org.creditrepair.repair.ratecap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.Breakdown;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.OpenInstalment;
import org.creditrepair.repair.allocation.Payment;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.referencerate.ReferenceRates;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles 26 to 29 of the private-lending provisions, and the worked example from the cap to the last cent. */
class PrivateLendingTest {
    private static final ReferenceRates PRIME = ReferenceRates.loanPrimeRate().orThrow();
    private static final LocalDate LENT_ON = LocalDate.of(2024, 6, 15);
    private static final LocalDate A_YEAR_LATER = LocalDate.of(2025, 6, 15);
    private static final LocalDate PAID_ON = LocalDate.of(2025, 3, 15);

    /** 4 x 3.45 %. */
    private static final Cap CAP = CapRules.shipped()
            .orThrow()
            .of(Contract.of(LenderClass.PRIVATE, LENT_ON, A_YEAR_LATER), PRIME)
            .orThrow();

    @ParameterizedTest
    @CsvSource({"20000.00, 500.00, 10321.64, 9178.36, 90821.64", "600.00, 500.00, 100.00, 0.00, 100000.00"})
    void a_loan_at_24_percent_is_paid_at_13_80_costs_first(
            String paid, String costs, String interest, String principal, String left) {
        var lent = new BalanceSpan(LENT_ON, PAID_ON, yuan("100000.00"));
        // 100,000 x 0.24 x 273 / 365
        var charged = Map.of(Charge.INTEREST, yuan("17950.68"));

        var clipped = ClippedCharges.of(charged, CAP.ceiling(List.of(lent), 365).orThrow())
                .orThrow();
        var open = new Breakdown(
                yuan("500.00"), yuan("0"), yuan("0"), clipped.allowed().get(Charge.INTEREST), lent.principal());
        var debt = List.of(new OpenInstalment(1, PAID_ON, open));
        var allocation = AllocationOrder.civilCode561()
                .allocate(Payment.byBorrower("p-1", yuan(paid), PAID_ON), debt)
                .orThrow();

        assertThat(clipped.allowed()).containsEntry(Charge.INTEREST, yuan("10321.64"));
        assertThat(clipped.above()).containsEntry(Charge.INTEREST, yuan("7629.04"));
        assertThat(allocation.byComponent().of(Component.COST)).isEqualTo(yuan(costs));
        assertThat(allocation.byComponent().of(Component.INTEREST)).isEqualTo(yuan(interest));
        assertThat(allocation.byComponent().of(Component.PRINCIPAL)).isEqualTo(yuan(principal));
        assertThat(allocation.applyTo(debt).getFirst().open().principal()).isEqualTo(yuan(left));
    }

    @Test
    void interest_deducted_up_front_is_not_principal() {
        assertThat(Principal.lent(yuan("100000.00"), yuan("6000.00"))).isEqualTo(Result.of(yuan("94000.00")));
        assertThat(Principal.lent(yuan("100000.00"), yuan("0.00"))).isEqualTo(Result.of(yuan("100000.00")));
    }

    @ParameterizedTest
    @CsvSource({
        "-0.01, CNY, NEGATIVE",
        "100.00, CNY, TOO_LARGE",
        "100.01, CNY, TOO_LARGE",
        "1.00, USD, OTHER_CURRENCY",
    })
    void a_deduction_that_cannot_be_is_refused(String amount, String currency, Reason reason) {
        var deducted = Money.of(amount, currency);

        assertThat(Principal.lent(yuan("100.00"), deducted))
                .isEqualTo(Result.refused(reason, "prepaidInterest", deducted));
    }

    /** A year on 100,000 at 13.80 % is 13,800.00. */
    @ParameterizedTest
    @CsvSource({"12000.00, 112000.00", "13800.00, 113800.00", "24000.00, 113800.00", "0.00, 100000.00"})
    void interest_becomes_principal_only_up_to_the_cap(String interest, String principal) {
        var year = new BalanceSpan(LENT_ON, A_YEAR_LATER, yuan("100000.00"));

        assertThat(Principal.capitalised(year, yuan(interest), CAP, 365)).isEqualTo(Result.of(yuan(principal)));
    }

    @Test
    void interest_that_cannot_be_is_not_capitalised() {
        var year = new BalanceSpan(LENT_ON, A_YEAR_LATER, yuan("100000.00"));

        assertThat(Principal.capitalised(year, yuan("-1.00"), CAP, 365))
                .isEqualTo(Result.refused(Reason.NEGATIVE, "interest", "-1.00 CNY"));
        assertThat(Principal.capitalised(year, Money.of("1.00", "USD"), CAP, 365))
                .isEqualTo(Result.refused(Reason.OTHER_CURRENCY, "interest", "1.00 USD"));
    }

    @Test
    void a_year_without_days_is_refused() {
        var term = new BalanceSpan(LENT_ON, A_YEAR_LATER, yuan("100000.00"));

        assertThat(Principal.capitalised(term, yuan("1.00"), CAP, 0))
                .isEqualTo(Result.refused(Reason.NOT_POSITIVE, "daysOfYear", 0));
        assertThat(Principal.compoundCeiling(term, CAP, -1))
                .isEqualTo(Result.refused(Reason.NOT_POSITIVE, "daysOfYear", -1));
    }

    /** Two years of 365 days and none more: 100,000 + 100,000 x 0.138 x 730 / 365. */
    @Test
    void compound_interest_ends_at_the_cap_on_the_original_principal() {
        var term = new BalanceSpan(LENT_ON, LENT_ON.plusDays(730), yuan("100000.00"));

        assertThat(Principal.compoundCeiling(term, CAP, 365)).isEqualTo(Result.of(yuan("127600.00")));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        0.10, 0.12, 0.12
        0.10, 0.20, 0.1380
        0.10, -,    0.10
        0.24, -,    0.1380
        -,    0.05, 0.05
        -,    -,    0.0310
        """)
    void overdue_money_costs_what_was_agreed_within_the_cap_else_the_term_rate_else_the_prime_rate(
            BigDecimal interest, BigDecimal overdue, BigDecimal rate) {
        var agreed = new OverdueRate(Optional.ofNullable(interest), Optional.ofNullable(overdue));

        assertThat(agreed.from(PAID_ON, CAP, PRIME)).isEqualTo(Result.of(rate));
    }

    /** Lent in 2019, overdue since 2020-08-01, sued on 2021-03-01: 24 % to 2020-08-19, then 4 x 3.85 %. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        0.30, 2020-08-01, 0.24
        0.30, 2020-08-19, 0.24
        0.30, 2020-08-20, 0.1540
        0.15, 2020-08-20, 0.15
        -,    2020-08-20, 0.0385
        -,    2024-12-31, 0.0385
        """)
    void each_day_of_being_overdue_has_the_cap_of_its_day(BigDecimal agreed, LocalDate day, BigDecimal rate) {
        var contract = Contract.of(LenderClass.PRIVATE, LocalDate.of(2019, 6, 1), LocalDate.of(2020, 7, 31))
                .suedOn(LocalDate.of(2021, 3, 1));
        var cap = CapRules.shipped().orThrow().of(contract, PRIME).orThrow();
        var overdueFrom = LocalDate.of(2020, 8, 1);

        var told = new OverdueRate(Optional.ofNullable(agreed), Optional.empty()).on(day, overdueFrom, cap, PRIME);

        assertThat(told.orThrow()).isEqualByComparingTo(rate);
    }

    @Test
    void before_a_loan_is_overdue_it_has_no_overdue_rate() {
        var agreed = new OverdueRate(Optional.of(BigDecimal.ONE), Optional.empty());

        assertThat(agreed.on(PAID_ON.minusDays(1), PAID_ON, CAP, PRIME))
                .isEqualTo(Result.refused(Reason.NOT_AFTER, "day", "2025-03-14"));
    }

    @Test
    void an_overdue_rate_that_cannot_be_told_is_refused() {
        var none = new OverdueRate(Optional.empty(), Optional.empty());
        var negative = new OverdueRate(Optional.empty(), Optional.of(new BigDecimal("-0.01")));

        assertThat(none.from(LocalDate.of(2026, 1, 1), CAP, PRIME))
                .isEqualTo(Result.refused(Reason.NO_VALUE_KNOWN, "lpr.1y", "2026-01-01"));
        assertThat(negative.from(PAID_ON, CAP, PRIME))
                .isEqualTo(Result.refused(Reason.NEGATIVE, "overdueRate", "-0.01"));
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }
}
