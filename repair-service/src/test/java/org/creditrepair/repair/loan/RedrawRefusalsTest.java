package org.creditrepair.repair.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.repair.loan.Given.FEBRUARY_10;
import static org.creditrepair.repair.loan.Given.yuan;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.Direction;
import org.creditrepair.repair.allocation.FuturePart;
import org.creditrepair.repair.allocation.Timing;
import org.creditrepair.repair.result.Refusal;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.schedule.InstalmentAmount;
import org.creditrepair.repair.schedule.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be as such, but leaves rows that never amortise, is refused as a whole. 1,200.00 at 12 % over a year. */
class RedrawRefusalsTest {
    private static final LocalDate JANUARY_15 = LocalDate.of(2024, 1, 15);

    private static final AllocationOrder RE_AMORTISING =
            AllocationOrder.uniform(List.of(Component.values()), Direction.HORIZONTAL, FuturePart.RE_AMORTISATION);

    private static final Terms TERMS = Terms.of(yuan("1200.00"), new BigDecimal("0.12"), LocalDate.of(2024, 1, 1), 12);

    /** 106.62 to the nearest hundred. */
    private static final Terms HUNDREDS = with(new InstalmentAmount.RoundedTo(yuan("100.00")));

    /** A month of interest is 0.0208: each row is 0.02, all of it interest, which is as near as the terms come. */
    private static final Terms FIVE_CENTS =
            Terms.of(yuan("0.05"), new BigDecimal("5.00"), LocalDate.of(2024, 1, 1), 24);

    /** A month of interest on 1,200.00 is 12.00. */
    private static final Terms BARELY_MORE_THAN_INTEREST = with(new InstalmentAmount.Given(yuan("12.01")));

    static Stream<Arguments> leavesNothingToRepayWith() {
        return Stream.of(
                arguments(HUNDREDS, FEBRUARY_10, new Change.TermExtension(24), "0.00 CNY"),
                arguments(
                        FIVE_CENTS,
                        JANUARY_15,
                        new Change.InterestPause(JANUARY_15, Recast.SAME_INSTALMENT),
                        "0.02 CNY"),
                arguments(
                        TERMS,
                        JANUARY_15,
                        new Change.DueDateMove(LocalDate.of(2025, 1, 15), Recast.SAME_INSTALMENT),
                        "106.62 CNY"),
                arguments(
                        TERMS,
                        JANUARY_15,
                        new Change.RateChange(new BigDecimal("2"), Recast.SAME_INSTALMENT),
                        "106.62 CNY"),
                arguments(
                        BARELY_MORE_THAN_INTEREST,
                        FEBRUARY_10,
                        new Change.Capitalisation(Set.of(Component.INTEREST)),
                        "12.01 CNY"),
                arguments(
                        BARELY_MORE_THAN_INTEREST,
                        FEBRUARY_10,
                        new Change.ReAge(6, LocalDate.of(2024, 3, 1), Change.Treatment.LEVELLED),
                        "12.01 CNY"),
                arguments(
                        BARELY_MORE_THAN_INTEREST,
                        FEBRUARY_10,
                        new Change.ReAmortisation(Change.Treatment.LEVELLED),
                        "12.01 CNY"),
                arguments(HUNDREDS, JANUARY_15, new Change.Waiver(Component.PRINCIPAL, yuan("1100.00")), "0.00 CNY"),
                arguments(
                        HUNDREDS,
                        JANUARY_15,
                        new Movement.Prepayment(yuan("1100.00"), Recast.NEW_INSTALMENT),
                        "0.00 CNY"));
    }

    @ParameterizedTest
    @MethodSource("leavesNothingToRepayWith")
    void an_instalment_that_repays_nothing_is_refused(
            Terms terms, LocalDate on, LoanEvent.Fact fact, String instalment) {
        assertThat(refusal(terms, AllocationOrder.civilCode561(), new LoanEvent("e1", on, fact)))
                .contains(new Refusal(Reason.NEVER_AMORTISES, "instalment", instalment));
    }

    @Test
    void a_payment_that_re_amortises_to_an_instalment_of_nothing_is_refused() {
        var payment = new LoanEvent("p1", JANUARY_15, new Movement.Payment(yuan("1100.00")));

        assertThat(refusal(HUNDREDS, RE_AMORTISING, payment))
                .contains(new Refusal(Reason.NEVER_AMORTISES, "instalment", "0.00 CNY"));
        assertThat(refusal(HUNDREDS, AllocationOrder.civilCode561(), payment)).isEmpty();
    }

    @Test
    void a_charge_back_that_brings_back_more_than_the_instalment_can_bear_is_refused() {
        var prepaid = new LoanEvent("x1", JANUARY_15, new Movement.Prepayment(yuan("1100.00"), Recast.NEW_INSTALMENT));
        var dearer = new LoanEvent("r1", FEBRUARY_10, new Change.RateChange(new BigDecimal("0.24")));
        var paid = new LoanEvent("p1", LocalDate.of(2024, 2, 1), new Movement.Payment(yuan("12.01")));
        var back = new LoanEvent("b1", LocalDate.of(2024, 2, 11), new Movement.ChargeBack("x1"));

        assertThat(refusal(BARELY_MORE_THAN_INTEREST, AllocationOrder.civilCode561(), prepaid, paid, dearer))
                .isEmpty();
        assertThat(refusal(BARELY_MORE_THAN_INTEREST, AllocationOrder.civilCode561(), prepaid, paid, dearer, back))
                .contains(new Refusal(Reason.NEVER_AMORTISES, "instalment", "12.01 CNY"));
    }

    @Test
    void a_levelled_holiday_whose_interest_no_instalment_holds_is_refused_by_its_end() {
        var holiday = new Change.PaymentHoliday(
                LocalDate.of(2024, 12, 10), Change.Treatment.LEVELLED, Recast.SAME_INSTALMENT);

        // ten months on 1,105.38 are 110.54, and each instalment is 106.62
        assertThat(refusal(TERMS, AllocationOrder.civilCode561(), new LoanEvent("h1", FEBRUARY_10, holiday)))
                .contains(new Refusal(Reason.NEVER_AMORTISES, "paymentHoliday.until", "2024-12-10"));
    }

    @Test
    void credit_that_lowers_the_balance_to_an_instalment_of_nothing_is_refused_with_what_brought_it_up() {
        var inAdvanceOnly = AllocationOrder.ofSteps(
                        List.of(new AllocationOrder.Step(Timing.IN_ADVANCE, Component.PRINCIPAL)),
                        Direction.HORIZONTAL,
                        FuturePart.RE_AMORTISATION)
                .orThrow();
        var on = LocalDate.of(2024, 8, 2);
        var paid = new LoanEvent("p1", on, new Movement.Payment(yuan("875.21")));
        var reAge = new LoanEvent("r1", on, new Change.ReAge(12, LocalDate.of(2024, 9, 1), Change.Treatment.CARRIED));

        // 634.79 are past due: seven hundreds repay them; 310.00 of credit leave 324.79, a seventh of which is 48.32
        assertThat(refusal(HUNDREDS, inAdvanceOnly, paid)).isEmpty();
        assertThat(refusal(HUNDREDS, AllocationOrder.civilCode561(), reAge)).isEmpty();
        assertThat(refusal(HUNDREDS, inAdvanceOnly, paid, reAge))
                .contains(new Refusal(Reason.NEVER_AMORTISES, "instalment", "0.00 CNY"));
    }

    private static Optional<Refusal> refusal(Terms terms, AllocationOrder order, LoanEvent... events) {
        return Loan.replay(terms, order, List.of(events)).asRefusal();
    }

    private static Terms with(InstalmentAmount instalment) {
        return TERMS.with(TERMS.repayment().with(instalment));
    }
}
