package org.creditrepair.repair.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.repair.loan.Given.yuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.creditrepair.repair.accrual.Convention;
import org.creditrepair.repair.accrual.Frequency;
import org.creditrepair.repair.accrual.LatePrincipal;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.result.Refusal;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.creditrepair.repair.schedule.Limits;
import org.creditrepair.repair.schedule.Method;
import org.creditrepair.repair.schedule.Repayment;
import org.creditrepair.repair.schedule.Terms;
import org.creditrepair.repair.schedule.Timetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How far changes may carry a loan. */
class TermLimitsTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate JANUARY_15 = LocalDate.of(2024, 1, 15);
    private static final Terms THREE = Terms.of(yuan("300.00"), new BigDecimal("0.12"), START, 3);

    /** One row after 199 years: a period more is due after the 200 that there may be. */
    private static final Terms CENTURIES = THREE.with(Timetable.every(Frequency.months(2_388), 1));

    @ParameterizedTest
    @EnumSource(Method.class)
    void each_extension_counts_in_the_limit_of_the_term(Method method) {
        var terms = THREE.with(Repayment.by(method)).with(Limits.NONE.withInstalments(6));
        var loan = Loan.open(terms)
                .then(open -> open.record(event("a", new Change.TermExtension(2))))
                .orThrow();

        assertThat(loan.record(event("b", new Change.TermExtension(1))).isAccepted())
                .isTrue();
        assertThat(loan.record(event("b", new Change.TermExtension(2))).asRefusal())
                .contains(new Refusal(Reason.TERM_OVER_LIMIT, "termExtension.instalments", "2"));
    }

    @ParameterizedTest
    @CsvSource({
        // a re-age of a bullet loan starts with what it has had: three periods, and four of the seven
        "EQUAL_INSTALMENT, 4, true",
        "EQUAL_INSTALMENT, 5, false",
        "BULLET, 4, true",
        "BULLET, 5, false",
    })
    void what_is_due_counts_in_the_limit_of_a_re_age(Method method, int count, boolean isWithin) {
        var terms = THREE.with(Repayment.by(method)).with(Limits.NONE.withInstalments(7));
        var on = LocalDate.of(2024, 4, 15);
        var reAge = new Change.ReAge(count, LocalDate.of(2024, 5, 15), Change.Treatment.CARRIED);

        assertThat(Loan.open(terms)
                        .then(loan -> loan.record(new LoanEvent("r", on, reAge)))
                        .isAccepted())
                .isEqualTo(isWithin);
    }

    @Test
    void a_bullet_loan_that_was_re_aged_is_extended_by_what_is_left_of_the_limit() {
        var terms = THREE.with(Repayment.by(Method.BULLET)).with(Limits.NONE.withInstalments(7));
        var on = LocalDate.of(2024, 4, 15);
        var reAge = new Change.ReAge(2, LocalDate.of(2024, 5, 15), Change.Treatment.CARRIED);
        var loan = Loan.open(terms)
                .then(open -> open.record(new LoanEvent("r", on, reAge)))
                .orThrow();

        assertThat(loan.record(new LoanEvent("x", on.plusDays(1), new Change.TermExtension(2)))
                        .isAccepted())
                .isTrue();
        assertThat(loan.record(new LoanEvent("x", on.plusDays(1), new Change.TermExtension(3)))
                        .isAccepted())
                .isFalse();
    }

    @Test
    void nothing_is_due_more_than_200_years_after_the_loan() {
        assertThat(refusal(CENTURIES, new Change.TermExtension(1)))
                .isEqualTo(Result.refused(Reason.TERM_OVER_LIMIT, "termExtension.instalments", "1"));
        assertThat(refusal(CENTURIES.with(Repayment.by(Method.BULLET)), new Change.TermExtension(1)))
                .isEqualTo(Result.refused(Reason.TERM_OVER_LIMIT, "termExtension.instalments", "1"));
        assertThat(refusal(
                        THREE.with(Timetable.every(Frequency.months(780), 3)),
                        new Change.DueDateMove(LocalDate.of(2100, 1, 1))))
                .isEqualTo(Result.refused(Reason.TERM_OVER_LIMIT, "dueDateMove.nextDueOn", "2100-01-01"));
        assertThat(refusal(CENTURIES, new Change.PaymentHoliday(LocalDate.of(2223, 6, 1))))
                .isEqualTo(Result.refused(Reason.TERM_OVER_LIMIT, "paymentHoliday.until", "2223-06-01"));
        var reAged = Loan.open(THREE.with(Timetable.every(Frequency.months(780), 3)))
                .then(loan -> loan.record(new LoanEvent(
                        "r",
                        LocalDate.of(2089, 2, 1),
                        new Change.ReAge(3, LocalDate.of(2100, 1, 1), Change.Treatment.CARRIED))));
        assertThat(reAged.asRefusal()).contains(new Refusal(Reason.TERM_OVER_LIMIT, "reAge.instalments", "3"));
    }

    @Test
    void the_last_day_of_200_years_can_be_due() {
        var terms = THREE.with(Timetable.every(Frequency.months(1_200), 1));

        assertThat(refusal(terms, new Change.TermExtension(1))
                        .map(loan -> loan.state().rows().getLast().dueOn()))
                .isEqualTo(Result.of(LocalDate.of(2224, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({"2224-01-01, true", "2224-01-02, false"})
    void no_date_of_an_event_is_later_either(LocalDate day, boolean isWithin) {
        var loan = Loan.open(THREE.with(Convention.STANDARD.with(LatePrincipal.EARNS)))
                .orThrow();

        assertThat(loan.payOff(day).isAccepted()).isEqualTo(isWithin);
        assertThat(loan.record(event("c", new Movement.Charge(Component.COST, yuan("1.00"), day)))
                        .isAccepted())
                .isEqualTo(isWithin);
        assertThat(loan.record(event("i", new Change.InterestPause(day))).isAccepted())
                .isEqualTo(isWithin);
    }

    @Test
    void the_end_of_time_is_refused_by_name() {
        var earning = THREE.with(Convention.STANDARD.with(LatePrincipal.EARNS));

        assertThat(Loan.open(earning).orThrow().payOff(LocalDate.MAX))
                .isEqualTo(Result.refused(Reason.OUT_OF_RANGE, "payOff.on", LocalDate.MAX));
        assertThat(refusal(THREE, new Movement.Charge(Component.COST, yuan("1.00"), LocalDate.MAX)))
                .isEqualTo(Result.refused(Reason.OUT_OF_RANGE, "charge.dueOn", LocalDate.MAX));
    }

    @ParameterizedTest
    @CsvSource({
        // three held, eight more inside, three after it: fourteen
        "14, SAME_INSTALMENT, none",
        "13, SAME_INSTALMENT, TERM_OVER_LIMIT",
        "11, SAME_INSTALMENT, TERM_OVER_LIMIT",
        // none lies after it
        "10, SAME_INSTALMENT, COVERS_THE_REST",
        "14, NEW_INSTALMENT,  COVERS_THE_REST",
    })
    void a_holiday_past_the_last_instalment_needs_room_for_those_after_it(int limit, Recast recast, String reason) {
        var terms = THREE.with(Limits.NONE.withInstalments(limit));
        var holiday = new Change.PaymentHoliday(LocalDate.of(2024, 12, 31), Change.Treatment.CARRIED, recast);

        assertThat(refusal(terms, holiday)
                        .asRefusal()
                        .map(Refusal::reason)
                        .map(Reason::name)
                        .orElse("none"))
                .isEqualTo(reason);
    }

    @Test
    void a_change_may_not_put_the_last_instalment_into_a_holiday() {
        var on = LocalDate.of(2024, 2, 5);
        var holiday = new LoanEvent("h", on, new Change.PaymentHoliday(LocalDate.of(2024, 3, 31)));
        var first = LocalDate.of(2024, 2, 20);
        var loan = Loan.replay(THREE, AllocationOrder.civilCode561(), List.of(holiday))
                .orThrow();

        assertThat(loan.record(new LoanEvent("r", on, new Change.ReAge(3, first, Change.Treatment.CARRIED)))
                        .isAccepted())
                .isTrue();
        assertThat(loan.record(new LoanEvent("r", on, new Change.ReAge(2, first, Change.Treatment.CARRIED))))
                .isEqualTo(Result.refused(Reason.COVERS_THE_REST, "paymentHoliday.until", "2024-03-31"));
    }

    @Test
    void many_small_extensions_are_held_to_the_limit_too() {
        var terms = THREE.with(Repayment.by(Method.BULLET));
        var events = IntStream.range(0, 20)
                .mapToObj(i -> event("e" + i, new Change.TermExtension(1_000)))
                .toList();

        assertThat(Loan.replay(terms, AllocationOrder.civilCode561(), events).asRefusal())
                .contains(new Refusal(Reason.TERM_OVER_LIMIT, "termExtension.instalments", "1000"));
    }

    private static Result<Loan> refusal(Terms terms, LoanEvent.Fact fact) {
        return Loan.open(terms).then(loan -> loan.record(event("e", fact)));
    }

    private static LoanEvent event(String id, LoanEvent.Fact fact) {
        return new LoanEvent(id, JANUARY_15, fact);
    }
}
