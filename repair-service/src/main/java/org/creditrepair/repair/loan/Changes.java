package org.creditrepair.repair.loan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.creditrepair.repair.accrual.Rates;
import org.creditrepair.repair.result.Refusal;
import org.creditrepair.repair.result.Refusal.Reason;

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
            case Change.Waiver waiver -> new Waivers(book).waive(waiver);
        };
    }

    private Optional<Refusal> changeRate(Change.RateChange change, LocalDate on) {
        var rate = change.annualRate();
        var from = night(on);
        return book.terms()
                .limits()
                .refusal("rateChange.annualRate", rate)
                .or(() -> Checks.when(
                        course.rates().steps().stream()
                                .anyMatch(step -> step.from().equals(from)),
                        Reason.OVERLAPS,
                        "rateChange.on",
                        on))
                .or(() -> nothingLater("rateChange.on", on))
                .or(() -> {
                    course.changeRate(from, rate);
                    return book.redraw(book.laterPeriods(), course.instalment(change.recast()));
                });
    }

    private Optional<Refusal> pause(Change.InterestPause change, LocalDate on) {
        return notBefore("interestPause.until", change.until(), on)
                .or(() -> nothingLater("interestPause.on", on))
                .or(() -> pause("interestPause.on", on, change.until()))
                .or(() -> book.redraw(book.laterPeriods(), course.instalment(change.recast())));
    }

    private Optional<Refusal> pause(String field, LocalDate on, LocalDate until) {
        var pause = new Rates.Pause(night(on), night(until.plusDays(1)));
        var overlaps = course.rates().pauses().stream().anyMatch(pause::overlaps);
        if (overlaps) {
            return Checks.refused(Reason.OVERLAPS, field, on);
        }
        course.pause(pause);
        return Optional.empty();
    }

    private Optional<Refusal> grant(Change.PaymentHoliday change, LocalDate on) {
        var holiday = new Course.Holiday(on, change.until(), change.interest());
        var held = book.laterRows().stream()
                .filter(row -> holiday.covers(row.dueOn()))
                .count();
        return notBefore("paymentHoliday.until", change.until(), on)
                .or(() -> Checks.when(
                        course.holidays().stream().anyMatch(holiday::overlaps),
                        Reason.OVERLAPS,
                        "paymentHoliday.on",
                        on))
                .or(() -> Checks.when(held == 0, Reason.NOTHING_TO_CHANGE, "paymentHoliday.on", on))
                .or(() -> grant(change, holiday, Math.toIntExact(held)));
    }

    private Optional<Refusal> grant(Change.PaymentHoliday change, Course.Holiday holiday, int held) {
        var added = change.recast() == Recast.SAME_INSTALMENT ? held : 0;
        var last = book.laterRows().getLast().dueOn();
        return overLimit("paymentHoliday.until", added, change.until())
                .or(() -> Checks.when(
                        added == 0 && holiday.covers(last),
                        Reason.COVERS_THE_REST,
                        "paymentHoliday.until",
                        change.until()))
                .or(() -> change.interest() == Change.Treatment.WAIVED
                        ? pause("paymentHoliday.on", holiday.from(), holiday.until())
                        : Optional.empty())
                .or(() -> {
                    course.grant(holiday);
                    return lengthen(added, change.recast());
                });
    }

    private Optional<Refusal> move(Change.DueDateMove change, LocalDate on) {
        var next = change.nextDueOn();
        return Checks.when(!next.isAfter(on), Reason.NOT_AFTER, "dueDateMove.nextDueOn", next)
                .or(() -> Checks.outOfRange(
                        "dueDateMove.nextDueOn", next, book.terms().from()))
                .or(() -> nothingLater("dueDateMove.on", on))
                .or(() -> {
                    course.dueOnDay(next.getDayOfMonth());
                    var later = book.laterPeriods();
                    var periods = course.periods(later.getFirst().from(), next, later.size());
                    return book.redraw(periods, course.instalment(change.recast()));
                });
    }

    private Optional<Refusal> extend(Change.TermExtension change) {
        var count = change.instalments();
        return Checks.when(count < 1, Reason.NOT_POSITIVE, "termExtension.instalments", count)
                .or(() -> overLimit("termExtension.instalments", count, count))
                .or(() -> nothingLater("termExtension.on", course.asOf()))
                .or(() -> lengthen(count, Recast.NEW_INSTALMENT));
    }

    private Optional<Refusal> lengthen(int added, Recast recast) {
        var periods = new ArrayList<>(book.laterPeriods());
        if (added > 0) {
            var last = periods.getLast().due();
            periods.addAll(course.periods(last, course.next(last), added));
        }
        return book.redraw(periods, course.instalment(recast));
    }

    private Optional<Refusal> overLimit(String field, int added, Object value) {
        var all = (long) book.rows().all().size() + added;
        return Checks.when(all > book.terms().limits().instalments(), Reason.TERM_OVER_LIMIT, field, value);
    }

    private Optional<Refusal> nothingLater(String field, LocalDate on) {
        return Checks.when(book.laterRows().isEmpty(), Reason.NOTHING_TO_CHANGE, field, on);
    }

    private static Optional<Refusal> notBefore(String field, LocalDate date, LocalDate on) {
        return Checks.when(date.isBefore(on), Reason.NOT_AFTER, field, date)
                .or(() -> Checks.outOfRange(field, date, on));
    }

    private LocalDate night(LocalDate date) {
        return book.terms().convention().night().start(date);
    }
}
