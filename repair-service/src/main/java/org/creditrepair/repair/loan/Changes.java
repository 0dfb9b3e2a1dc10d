package org.creditrepair.repair.loan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditrepair.repair.accrual.Period;
import org.creditrepair.repair.accrual.Rates;
import org.creditrepair.repair.result.Refusal;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.schedule.Limits;

/** Changes of rate and time: what later rows are drawn by. */
final class Changes {
    private final Book book;
    private final Course course;

    Changes(Book book) {
        this.book = book;
        this.course = book.course();
    }

    Optional<Refusal> apply(Change change, LocalDate on) {
        return switch (change) {
            case Change.RateChange rate -> changeRate(rate, on);
            case Change.InterestPause pause -> pause(pause, on);
            case Change.PaymentHoliday holiday -> grant(holiday, on);
            case Change.DueDateMove move -> move(move, on);
            case Change.TermExtension extension -> extend(extension);
            case Change.ReAge reAge -> new Arrears(book).reAge(reAge, on);
            case Change.ReAmortisation reAmortisation -> new Arrears(book).reAmortise(reAmortisation);
            case Change.Capitalisation capitalisation -> new Arrears(book).capitalise(capitalisation);
            case Change.CarryForward carryForward -> new Arrears(book).carryForward(carryForward);
            case Change.Waiver waiver -> new Arrears(book).waive(waiver);
        };
    }

    private Optional<Refusal> changeRate(Change.RateChange change, LocalDate on) {
        var rate = change.annualRate();
        var from = night(on);
        return book.terms()
                .limits()
                .refusal("rateChange.annualRate", rate)
                .or(() -> Refusal.when(
                        course.rates().steps().stream()
                                .anyMatch(step -> step.from().equals(from)),
                        Reason.OVERLAPS,
                        "rateChange.on",
                        on))
                .or(() -> nothingRuns("rateChange.on", on))
                .or(() -> {
                    course.changeRate(from, rate);
                    return book.redraw(change.recast());
                });
    }

    private Optional<Refusal> pause(Change.InterestPause change, LocalDate on) {
        return notBefore("interestPause.until", change.until(), on)
                .or(() -> nothingRuns("interestPause.on", on))
                .or(() -> pause("interestPause.on", on, change.until()))
                .or(() -> book.redraw(change.recast()));
    }

    private Optional<Refusal> pause(String field, LocalDate on, LocalDate until) {
        var pause = new Rates.Pause(night(on), night(until.plusDays(1)));
        var overlaps = course.rates().pauses().stream().anyMatch(pause::overlaps);
        if (!overlaps) {
            course.pause(pause);
        }
        return Refusal.when(overlaps, Reason.OVERLAPS, field, on);
    }

    private Optional<Refusal> grant(Change.PaymentHoliday change, LocalDate on) {
        var holiday = new Course.Holiday(on, change.until(), change.interest());
        var held = book.laterRows().stream()
                .filter(row -> holiday.covers(row.dueOn()))
                .count();
        return notBefore("paymentHoliday.until", change.until(), on)
                .or(() -> Refusal.when(course.holidayOn(on).isPresent(), Reason.OVERLAPS, "paymentHoliday.on", on))
                .or(() -> Refusal.when(held == 0, Reason.NOTHING_TO_CHANGE, "paymentHoliday.on", on))
                .or(() -> grant(change, holiday, change.recast() == Recast.SAME_INSTALMENT ? held : 0));
    }

    /** @param more how many instalments are added after the holiday */
    private Optional<Refusal> grant(Change.PaymentHoliday change, Course.Holiday holiday, long more) {
        var field = "paymentHoliday.until";
        var periods = longer(holiday, more);
        return Refusal.when(holiday.covers(periods.getLast().due()), Reason.COVERS_THE_REST, field, change.until())
                .or(() -> overLimit(field, periods, change.until()))
                .or(() -> change.interest() == Change.Treatment.WAIVED
                        ? pause("paymentHoliday.on", holiday.from(), holiday.until())
                        : Optional.empty())
                .or(() -> {
                    course.grant(holiday);
                    return draw(periods, change.recast())
                            .map(refusal -> Refusal.of(refusal.reason(), field, change.until()));
                });
    }

    /**
     * The periods to come and as many more as make so many instalments after the holiday. It stops where that would be
     * over the limit: then the last is in the holiday, or there are too many.
     */
    private List<Period> longer(Course.Holiday holiday, long more) {
        var added = 0;
        var after = 0L;
        var due = book.laterPeriods().getLast().due();
        while (after < more && book.term() + added <= book.terms().limits().instalments()) {
            due = course.next(due);
            added++;
            after += holiday.covers(due) ? 0 : 1;
        }
        return longer(added);
    }

    private Optional<Refusal> move(Change.DueDateMove change, LocalDate on) {
        var next = change.nextDueOn();
        var field = "dueDateMove.nextDueOn";
        return Refusal.when(!next.isAfter(on), Reason.NOT_AFTER, field, next)
                .or(() -> book.outOfRange(field, next))
                .or(() -> nothingLater("dueDateMove.on", on))
                .or(() -> {
                    course.dueFrom(next);
                    var later = book.laterPeriods();
                    var periods = course.periods(later.getFirst().from(), next, later.size());
                    return endsTooLate(field, periods, next)
                            .or(() -> book.redraw(periods, course.instalment(change.recast())));
                });
    }

    private Optional<Refusal> extend(Change.TermExtension change) {
        var count = change.instalments();
        var field = "termExtension.instalments";
        return Refusal.when(count < 1, Reason.NOT_POSITIVE, field, count)
                .or(() -> book.terms().limits().tooMany(field, (long) book.term() + count, count))
                .or(() -> nothingLater("termExtension.on", course.asOf()))
                .or(() -> {
                    var periods = longer(count);
                    return endsTooLate(field, periods, count).or(() -> draw(periods, Recast.NEW_INSTALMENT));
                });
    }

    private List<Period> longer(int added) {
        var periods = new ArrayList<>(book.laterPeriods());
        var last = periods.getLast().due();
        periods.addAll(course.periods(last, course.next(last), added));
        return periods;
    }

    private Optional<Refusal> draw(List<Period> periods, Recast recast) {
        course.lastFor(book.term() + periods.size() - book.laterPeriods().size());
        return book.redraw(periods, course.instalment(recast));
    }

    private Optional<Refusal> overLimit(String field, List<Period> periods, Object value) {
        var all = (long) book.term() + periods.size() - book.laterPeriods().size();
        return book.terms().limits().tooMany(field, all, value).or(() -> endsTooLate(field, periods, value));
    }

    private Optional<Refusal> endsTooLate(String field, List<Period> periods, Object value) {
        return Limits.endsTooLate(field, book.terms().from(), periods, value);
    }

    private Optional<Refusal> nothingLater(String field, LocalDate on) {
        return Refusal.when(book.laterRows().isEmpty(), Reason.NOTHING_TO_CHANGE, field, on);
    }

    /** After the last due date, only principal that is late and earns bears interest. */
    private Optional<Refusal> nothingRuns(String field, LocalDate on) {
        return book.late().isRunning(book) ? Optional.empty() : nothingLater(field, on);
    }

    private Optional<Refusal> notBefore(String field, LocalDate date, LocalDate on) {
        return Refusal.when(date.isBefore(on), Reason.NOT_AFTER, field, date).or(() -> book.outOfRange(field, date));
    }

    private LocalDate night(LocalDate date) {
        return book.terms().convention().night().start(date);
    }
}
