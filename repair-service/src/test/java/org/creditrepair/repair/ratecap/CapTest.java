package org.creditrepair.repair.ratecap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditrepair.chassis.datatable.Confidence;
import org.creditrepair.chassis.datatable.DataTable;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.referencerate.ReferenceRates;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CapTest {
    private static final ReferenceRates PRIME = ReferenceRates.loanPrimeRate().orThrow();
    private static final CapRules RULES = CapRules.shipped().orThrow();
    private static final String HEAD = "lender|formed-from|formed-until|charged-from|charged-until|longest-term|rate"
            + "|benchmark|kept-up-to|source|confidence\n";
    private static final Contract OLD_PRIVATE =
            Contract.of(LenderClass.PRIVATE, LocalDate.of(2019, 6, 1), LocalDate.of(2021, 6, 1));

    static Stream<List<String>> contracts() throws Exception {
        try (var in = CapTest.class.getResourceAsStream("/ratecap/caps_by_contract.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void the_cap_follows_lender_formation_suit_and_day(List<String> row) {
        var contract = new Contract(
                LenderClass.valueOf(row.get(0).replace('-', '_').toUpperCase(Locale.ROOT)),
                LocalDate.parse(row.get(1)),
                LocalDate.parse(row.get(2)),
                Optional.of(row.get(3)).filter(text -> !text.isEmpty()).map(LocalDate::parse));

        var cap = RULES.of(contract, PRIME);

        var told = cap.asRefusal()
                .map(refusal -> refusal.field() + " " + refusal.value())
                .orElseGet(() -> cap.orThrow()
                        .on(LocalDate.parse(row.get(4)))
                        .annualRate()
                        .toPlainString());
        assertThat(told).isEqualTo(row.get(5));
    }

    @Test
    void a_segment_tells_source_and_confidence_and_what_paid_charges_are_kept() {
        var cap = RULES.of(OLD_PRIVATE.suedOn(LocalDate.of(2021, 3, 1)), PRIME).orThrow();

        assertThat(cap.segments()).hasSize(2);
        assertThat(cap.segments().getFirst().keptUpTo()).contains(new BigDecimal("0.36"));
        assertThat(cap.segments().getFirst().to()).contains(LocalDate.of(2020, 8, 20));
        assertThat(cap.segments().getLast().source()).contains("art. 31");
        assertThat(cap.segments().getLast().keptUpTo()).isEmpty();
        assertThat(cap.segments().getLast().confidence()).isEqualTo(Confidence.HIGH);
    }

    /** 365,000 yuan: a night at 24 % costs 240.00, at 15.4 % 154.00, at 13.8 % 138.00. */
    @ParameterizedTest
    @CsvSource({
        "2020-08-10, 2020-08-20, 2021-03-01, 2400.00",
        "2020-08-19, 2020-08-21, 2021-03-01, 394.00",
        "2020-08-10, 2020-08-30, 2021-03-01, 3940.00",
        "2020-08-10, 2020-08-30, 2023-09-01, 3780.00",
        "2020-08-10, 2020-08-30, 2020-08-19, 4800.00",
        "2020-08-20, 2020-08-30, 2021-03-01, 1540.00",
        "2020-08-20, 2020-08-20, 2021-03-01, 0.00",
    })
    void the_ceiling_of_an_old_private_loan_is_split_at_the_change_of_the_law(
            LocalDate from, LocalDate to, LocalDate suedOn, String ceiling) {
        var cap = RULES.of(OLD_PRIVATE.suedOn(suedOn), PRIME).orThrow();

        assertThat(cap.ceiling(List.of(new BalanceSpan(from, to, yuan("365000"))), 365))
                .isEqualTo(Result.of(yuan(ceiling)));
    }

    @Test
    void the_ceiling_follows_the_balance_and_is_rounded_once() {
        var cap = RULES.of(Contract.of(LenderClass.LICENSED, day(1), day(31)), PRIME)
                .orThrow();

        var ceiling = cap.ceiling(
                List.of(
                        new BalanceSpan(day(1), day(11), yuan("1000.00")),
                        new BalanceSpan(day(11), day(31), yuan("400.00"))),
                360);

        // 0.24 / 360 x (10 x 1,000 + 20 x 400) = 12.00
        assertThat(ceiling).isEqualTo(Result.of(yuan("12.00")));
        // two nights of 0.24 / 365 x 11.40 = 0.00749.. each: 0.01499 in all, where rounding each would give 0.02
        var nights =
                List.of(new BalanceSpan(day(1), day(2), yuan("11.40")), new BalanceSpan(day(2), day(3), yuan("11.40")));
        assertThat(cap.ceiling(nights, 365)).isEqualTo(Result.of(yuan("0.01")));
    }

    @Test
    void balances_that_cannot_be_together_have_no_ceiling() {
        var cap = RULES.of(Contract.of(LenderClass.LICENSED, day(1), day(31)), PRIME)
                .orThrow();
        var yuan = new BalanceSpan(day(1), day(2), yuan("1.00"));
        var dollars = new BalanceSpan(day(1), day(2), Money.of("1.00", "USD"));

        assertThat(cap.ceiling(List.of(), 365)).isEqualTo(Result.refused(Reason.TOO_SMALL, "spans", "[]"));
        assertThat(cap.ceiling(List.of(yuan, dollars), 365))
                .isEqualTo(Result.refused(Reason.OTHER_CURRENCY, "spans.principal", "1.00 USD"));
        assertThat(cap.ceiling(List.of(yuan), 0)).isEqualTo(Result.refused(Reason.NOT_POSITIVE, "daysOfYear", 0));
        assertThat(cap.ceiling(List.of(yuan), 1).isAccepted()).isTrue();
    }

    @Test
    void a_contract_that_ends_or_is_sued_on_before_it_is_formed_is_refused() {
        var backwards = Contract.of(LenderClass.PRIVATE, day(2), day(1));

        assertThat(RULES.of(backwards, PRIME)).isEqualTo(Result.refused(Reason.BEFORE_THE_LOAN, "endsOn", day(1)));
        assertThat(RULES.of(Contract.of(LenderClass.PRIVATE, day(2), day(2)).suedOn(day(1)), PRIME))
                .isEqualTo(Result.refused(Reason.BEFORE_THE_LOAN, "suedOn", day(1)));
        assertThat(RULES.of(Contract.of(LenderClass.PRIVATE, day(2), day(2)).suedOn(day(2)), PRIME)
                        .isAccepted())
                .isTrue();
    }

    @Test
    void a_table_that_does_not_say_what_holds_from_the_beginning_is_refused_when_asked() {
        var rules = read(HEAD + "private|2020-01-01||2020-08-20|||0.1|none||made up|low")
                .orThrow();

        assertThat(rules.of(OLD_PRIVATE, PRIME))
                .isEqualTo(Result.refused(Reason.NO_VALUE_KNOWN, "formedOn", "2019-06-01"));
        assertThat(rules.of(Contract.of(LenderClass.PRIVATE, day(1), day(2)), PRIME))
                .isEqualTo(Result.refused(Reason.NO_VALUE_KNOWN, "formedOn", day(1)));
    }

    @Test
    void stated_rates_are_taken_together_against_the_cap() {
        var cap = RULES.of(Contract.of(LenderClass.LICENSED, day(1), day(31)), PRIME)
                .orThrow();
        var within = Map.of(Charge.INTEREST, new BigDecimal("0.18"), Charge.FEE, new BigDecimal("0.06"));
        var over = Map.of(Charge.INTEREST, new BigDecimal("0.18"), Charge.FEE, new BigDecimal("0.0601"));
        var negative = Map.of(Charge.INTEREST, new BigDecimal("-0.01"));

        assertThat(cap.require(day(1), within)).isEqualTo(Result.of(new BigDecimal("0.24")));
        assertThat(cap.require(day(1), over)).isEqualTo(Result.refused(Reason.RATE_OVER_CAP, "annualRate", "0.2401"));
        assertThat(cap.require(day(1), negative)).isEqualTo(Result.refused(Reason.NEGATIVE, "interest", "-0.01"));
    }

    @Test
    void values_that_cannot_be_are_refused_by_name() {
        assertThatThrownBy(() -> new BalanceSpan(day(2), day(1), yuan("1")))
                .hasMessage("to is before from: 2024-01-01");
        assertThatThrownBy(() -> new BalanceSpan(day(1), day(2), yuan("-1")))
                .hasMessage("principal is negative: -1.00 CNY");
        assertThatThrownBy(() -> new Cap(List.of())).hasMessage("a cap needs a segment that holds from the beginning");
    }

    @Test
    void a_table_of_caps_that_cannot_be_read_is_refused() {
        assertThat(read(HEAD + "pawn|2020-01-01|||||0.24|none||made up|low")
                        .asRefusal()
                        .orElseThrow()
                        .field())
                .isEqualTo("caps.txt line 2 lender");
        assertThat(read(HEAD + "private|2020-01-01|||||0|none||made up|low")
                        .asRefusal()
                        .orElseThrow()
                        .value())
                .isEqualTo("rate must be greater than zero: 0");
        assertThat(read(HEAD + "private|2020-01-01|||||0.1|none||made up|low").isAccepted())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            private|2020-01-01|||||0.1|none||made up|low              ! false
            private|2019-01-01|2019-12-31||||0.1|none||made up|low    ! true
            private|2019-01-01|2020-01-01||||0.1|none||made up|low    ! false
            private|2020-01-01||||1|0.1|none||made up|low             ! true
            licensed|2020-01-01|||||0.1|none||made up|low             ! true
            """)
    void two_rows_never_rule_the_same_loan_on_the_same_day(String row, boolean accepted) {
        var first = "private|2020-01-01|||||0.2|none||made up|low\n";

        assertThat(read(HEAD + first + row).isAccepted()).isEqualTo(accepted);
        assertThat(read(HEAD + row + "\n" + first).isAccepted()).isEqualTo(accepted);
    }

    @Test
    void rows_for_charges_of_different_days_stand_side_by_side() {
        var before = "private|2020-01-01|||2020-08-19||0.2|none||made up|low\n";
        var after = "private|2020-01-01||2020-08-20|||0.1|none||made up|low";
        var touching = "private|2020-01-01||2020-08-19|||0.1|none||made up|low";

        assertThat(read(HEAD + before + after).isAccepted()).isTrue();
        assertThat(read(HEAD + before + touching))
                .isEqualTo(Result.refused(Reason.OVERLAPS, "caps.txt PRIVATE", LocalDate.of(2020, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-02-28, true",
        "2026-01-31, 2026-03-01, false",
        "2026-01-15, 2026-02-15, true",
        "2026-01-15, 2026-02-16, false",
        "+999999999-12-31, +999999999-12-31, true",
    })
    void a_short_loan_ends_at_most_so_many_months_after_it_was_formed(
            LocalDate formedOn, LocalDate endsOn, boolean isShort) {
        assertThat(Contract.of(LenderClass.MICRO_LOAN, formedOn, endsOn).isNoLongerThanMonths(1))
                .isEqualTo(isShort);
    }

    @Test
    void a_span_that_cannot_be_is_refused() {
        var from = LocalDate.of(2024, 1, 2);
        var money = Money.of("1.00", "CNY");

        assertThat(BalanceSpan.of(from, from, money)).isEqualTo(Result.of(new BalanceSpan(from, from, money)));
        assertThat(BalanceSpan.of(from, from.minusDays(1), money))
                .isEqualTo(Result.refused(Reason.NOT_AFTER, "to", from.minusDays(1)));
        assertThat(BalanceSpan.of(from, from, Money.of("-0.01", "CNY")))
                .isEqualTo(Result.refused(Reason.NEGATIVE, "principal", "-0.01 CNY"));
    }

    private static Result<CapRules> read(String text) {
        return CapRules.read(new DataTable("caps.txt", text));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 1, day);
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }
}
