package org.creditrepair.repair.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.repair.loan.Given.FIRST_DUE;
import static org.creditrepair.repair.loan.Given.SECOND_DUE;
import static org.creditrepair.repair.loan.Given.START;
import static org.creditrepair.repair.loan.Given.yuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.creditrepair.repair.accrual.Convention;
import org.creditrepair.repair.accrual.DayCount;
import org.creditrepair.repair.accrual.LatePrincipal;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.schedule.InstalmentAmount;
import org.creditrepair.repair.schedule.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 36,500.00 at 10 % by the day, actual/365, in three months from 2024-01-31: a night on all of it bears 10.00. */
class LateInterestTest {
    private static final Convention DAILY = Convention.daily(DayCount.ACTUAL_365);
    private static final Convention EARNS = DAILY.with(LatePrincipal.EARNS);
    private static final Terms TERMS = Terms.of(yuan("36500.00"), new BigDecimal("0.10"), START, 3);

    /** Pays nothing of its own; it only lets the loan see a day. */
    private static final LoanEvent NEWS_AFTER_ALL_DUE = charge("n", LocalDate.of(2024, 4, 10));

    @ParameterizedTest
    @CsvSource({
        // 12,076.08 of 36,500.00 repaid with the first row; late, it earns 31 nights more with the second
        "RESTS, 12076.08, 290.00, 12158.64, 207.44",
        "EARNS, 12076.08, 290.00, 12056.08, 310.00",
    })
    void late_principal_earns_inside_the_next_instalment(
            LatePrincipal late, String first, String firstInterest, String second, String secondInterest) {
        var rows = replay(DAILY.with(late), NEWS_AFTER_ALL_DUE).state().rows();

        assertThat(rows.get(0).drawn().principal()).isEqualTo(yuan(first));
        assertThat(rows.get(0).drawn().interest()).isEqualTo(yuan(firstInterest));
        assertThat(rows.get(1).drawn().principal()).isEqualTo(yuan(second));
        assertThat(rows.get(1).drawn().interest()).isEqualTo(yuan(secondInterest));
        assertThat(rows.get(1).demanded().total())
                .isEqualTo(rows.get(0).demanded().total());
    }

    @ParameterizedTest
    @CsvSource({
        // 12,076.08 is late from 29 February; each night bears 3.31 (3.3085...)
        "2024-02-29, 207.44",
        "2024-03-01, 210.74",
        "2024-03-10, 240.52",
        "2024-03-31, 310.00",
    })
    void it_earns_until_it_is_paid(LocalDate paidOn, String interest) {
        var rows = replay(EARNS, pay("p", paidOn, "12366.08"), NEWS_AFTER_ALL_DUE)
                .state()
                .rows();

        assertThat(rows.get(1).drawn().interest()).isEqualTo(yuan(interest));
    }

    @Test
    void what_is_not_late_earns_nothing_more() {
        var events = List.of(pay("p1", FIRST_DUE, "12366.08"), pay("p2", SECOND_DUE, "12366.08"));

        assertThat(replay(EARNS, events).state().rows())
                .isEqualTo(replay(DAILY, events).state().rows());
    }

    @ParameterizedTest
    @CsvSource({
        // the first row is open: 290.00; ten nights on all 36,500.00
        "EARNS, 2024-03-10, 390.00",
        "RESTS, 2024-03-10, 356.91",
        // on the due day itself nothing is late yet
        "EARNS, 2024-02-29, 290.00",
        // after the last due day all of it is late: 90 nights to 30 April, and 15 more
        "EARNS, 2024-05-15, 1050.00",
    })
    void a_pay_off_asks_for_it_up_to_the_day(LatePrincipal late, LocalDate on, String interest) {
        var payOff = replay(DAILY.with(late)).payOff(on).orThrow();

        assertThat(payOff.parts().principal()).isEqualTo(yuan("36500.00"));
        assertThat(payOff.parts().interest()).isEqualTo(yuan(interest));
    }

    @ParameterizedTest
    @CsvSource({
        // 290.00 past due; 31 nights on 36,500.00 in the first new row
        "CARRIED,  600.00",
        "LEVELLED, 600.00",
        // a third of 290.00
        "SPLIT,    406.67",
        // waived: what is past due and what late principal has earned up to the day; 10 nights on the rest, 21 on all
        "WAIVED,   276.91",
    })
    void a_re_age_takes_it_into_what_is_drawn_anew(Change.Treatment treatment, String interest) {
        var on = LocalDate.of(2024, 3, 10);
        var rows = replay(EARNS, new LoanEvent("r", on, new Change.ReAge(3, SECOND_DUE, treatment)))
                .state()
                .rows();

        assertThat(rows.get(1).demanded().interest()).isEqualTo(yuan(interest));
    }

    @Test
    void levelled_interest_is_inside_equal_instalments_and_carried_is_on_top() {
        var on = LocalDate.of(2024, 3, 10);
        var levelled = replay(DAILY, new LoanEvent("r", on, new Change.ReAge(3, SECOND_DUE, Change.Treatment.LEVELLED)))
                .state()
                .rows();
        var carried = replay(DAILY, new LoanEvent("r", on, new Change.ReAge(3, SECOND_DUE, Change.Treatment.CARRIED)))
                .state()
                .rows();

        assertThat(levelled.get(1).demanded().total())
                .isEqualTo(levelled.get(2).demanded().total());
        assertThat(carried.get(1).demanded().total())
                .isEqualTo(carried.get(2).demanded().total().plus(yuan("290.00")));
        assertThat(levelled.get(0).moved().interest()).isEqualTo(yuan("290.00"));
        assertThat(levelled.get(1).drawn().interest())
                .isEqualTo(carried.get(1).demanded().interest());
    }

    @ParameterizedTest
    @CsvSource({"SAME_INSTALMENT", "NEW_INSTALMENT"})
    void interest_of_a_holiday_can_be_levelled(Recast recast) {
        var rows = replay(
                        DAILY,
                        new LoanEvent(
                                "h", START, new Change.PaymentHoliday(FIRST_DUE, Change.Treatment.LEVELLED, recast)))
                .state()
                .rows();

        assertThat(rows.getFirst().demanded().total()).isEqualTo(yuan("0.00"));
        // 29 nights of the holiday and 31 of its own
        assertThat(rows.get(1).demanded().interest()).isEqualTo(yuan("600.00"));
        var equal = recast == Recast.SAME_INSTALMENT
                ? yuan("12366.08")
                : rows.getLast().demanded().total();
        assertThat(rows.get(1).demanded().total().minus(equal).amount().abs()).isLessThan(new BigDecimal("0.02"));
        assertThat(rows).hasSize(recast == Recast.SAME_INSTALMENT ? 4 : 3);
    }

    @Test
    void levelled_interest_of_a_holiday_outlasts_a_change_of_rate_after_it() {
        var rows = replay(
                        DAILY,
                        new LoanEvent(
                                "h",
                                START,
                                new Change.PaymentHoliday(FIRST_DUE, Change.Treatment.LEVELLED, Recast.NEW_INSTALMENT)),
                        new LoanEvent("r", LocalDate.of(2024, 3, 10), new Change.RateChange(BigDecimal.ZERO)))
                .state()
                .rows();

        // 29 nights of the holiday, 10 of its own at the old rate, none after
        assertThat(rows.get(1).demanded().interest()).isEqualTo(yuan("390.00"));
        assertThat(rows.get(1).demanded().total())
                .isEqualTo(rows.get(2).demanded().total());
    }

    /** 36,500.00 are late from 30 April: 900.00 of interest past due, and 10.00 a night. */
    @Test
    void after_the_last_due_day_it_takes_another_rate_and_a_pause() {
        var on = LocalDate.of(2024, 5, 10);
        var half = new LoanEvent("r", on, new Change.RateChange(new BigDecimal("0.05")));
        var pause = new LoanEvent("i", on, new Change.InterestPause(LocalDate.of(2024, 5, 14)));

        assertThat(interestOn("2024-05-20", replay(EARNS))).isEqualTo(yuan("1100.00"));
        assertThat(interestOn("2024-05-20", replay(EARNS, half))).isEqualTo(yuan("1050.00"));
        assertThat(interestOn("2024-05-20", replay(EARNS, pause))).isEqualTo(yuan("1050.00"));
        assertThat(interestOn("2024-05-20", replay(EARNS, half, pause))).isEqualTo(yuan("1025.00"));
    }

    @Test
    void after_the_last_due_day_there_is_no_rate_to_change_where_nothing_is_late_or_late_principal_rests() {
        var on = LocalDate.of(2024, 5, 10);
        var half = new LoanEvent("r", on, new Change.RateChange(new BigDecimal("0.05")));
        var pause = new LoanEvent("i", on, new Change.InterestPause(LocalDate.of(2024, 5, 14)));
        var paid = replay(EARNS, pay("p", START, "40000.00"));

        assertThat(paid.record(half).asRefusal().orElseThrow().reason()).isEqualTo(Reason.NOTHING_TO_CHANGE);
        assertThat(paid.record(pause).asRefusal().orElseThrow().reason()).isEqualTo(Reason.NOTHING_TO_CHANGE);
        assertThat(replay(DAILY).record(half).asRefusal().orElseThrow().reason())
                .isEqualTo(Reason.NOTHING_TO_CHANGE);
    }

    @Test
    void it_waits_for_the_end_of_a_holiday() {
        var holiday = new LoanEvent("h", SECOND_DUE.minusDays(5), new Change.PaymentHoliday(SECOND_DUE.plusDays(5)));
        var rows = replay(EARNS, holiday, NEWS_AFTER_ALL_DUE).state().rows();

        // 31 nights of 10.00 in the holiday are due after it, with 30 nights of its own on 24,423.92 and what is late
        assertThat(rows.get(1).demanded().total()).isEqualTo(yuan("0.00"));
        assertThat(rows.get(2).drawn().interest()).isGreaterThan(yuan("310.00"));
    }

    @Test
    void what_an_instalment_does_not_cover_is_asked_for_on_top() {
        var given = TERMS.with(TERMS.repayment().with(new InstalmentAmount.Given(yuan("310.00"))))
                .with(EARNS);

        var row = Loan.replay(given, AllocationOrder.civilCode561(), List.of(charge("n", SECOND_DUE)))
                .orThrow()
                .state()
                .rows()
                .get(1);

        // 31 nights on 36,480.00 are 309.83; the 20.00 that are late make it 310.00, and nothing would be repaid
        assertThat(row.drawn().interest()).isEqualTo(yuan("309.83"));
        assertThat(row.drawn().principal()).isEqualTo(yuan("0.17"));
        assertThat(row.demanded().interest()).isEqualTo(yuan("310.00"));
    }

    @Test
    void a_refusal_names_the_instalment_that_no_longer_covers_the_interest() {
        var given = TERMS.with(TERMS.repayment().with(new InstalmentAmount.Given(yuan("290.00"))));

        assertThat(Loan.open(given).asRefusal().orElseThrow().reason()).isEqualTo(Reason.NEVER_AMORTISES);
    }

    private static Loan replay(Convention convention, LoanEvent... events) {
        return replay(convention, List.of(events));
    }

    private static Loan replay(Convention convention, List<LoanEvent> events) {
        return Loan.replay(TERMS.with(convention), AllocationOrder.civilCode561(), events)
                .orThrow();
    }

    private static Money interestOn(String day, Loan loan) {
        return loan.payOff(LocalDate.parse(day)).orThrow().parts().interest();
    }

    private static LoanEvent pay(String id, LocalDate on, String amount) {
        return new LoanEvent(id, on, new Movement.Payment(yuan(amount)));
    }

    private static LoanEvent charge(String id, LocalDate on) {
        return new LoanEvent(id, on, new Movement.Charge(Component.FEE, yuan("0.01"), on));
    }
}
