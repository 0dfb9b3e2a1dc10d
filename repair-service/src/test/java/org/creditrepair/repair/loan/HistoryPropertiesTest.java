package org.creditrepair.repair.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creditrepair.repair.accrual.Convention;
import org.creditrepair.repair.accrual.DayCount;
import org.creditrepair.repair.accrual.Frequency;
import org.creditrepair.repair.allocation.FuturePart;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.schedule.Grace;
import org.creditrepair.repair.schedule.Method;
import org.creditrepair.repair.schedule.Repayment;
import org.creditrepair.repair.schedule.Terms;
import org.creditrepair.repair.schedule.Timetable;

/** What holds for every history in every currency. */
class HistoryPropertiesTest extends LoanHistories {

    @Property(tries = 400)
    void nothing_is_asked_for_in_a_holiday(@ForAll("stories") Story story) {
        var loan = story.loan();
        Assume.that(loan.events().stream().noneMatch(event -> event.fact() instanceof Movement.Settlement));

        for (var event : loan.events()) {
            if (event.fact() instanceof Change.PaymentHoliday(var until, var interest, var recast)) {
                assertThat(loan.state().rows())
                        .filteredOn(row -> isWithin(row.dueOn(), event.on(), until))
                        .allMatch(row -> row.demanded().isZero());
                assertThat(isWithin(loan.state().rows().getLast().dueOn(), event.on(), until))
                        .isFalse();
            }
        }
    }

    @Property(tries = 400)
    void no_credit_is_left_while_anything_is_open(@ForAll("stories") Story story) {
        Assume.that(story.order().futurePart() != FuturePart.RE_AMORTISATION);
        var state = story.loan().state();

        assertThat(state.closedOn().isPresent()
                        || state.credit().isZero()
                        || state.open().isZero())
                .isTrue();
    }

    @Property(tries = 400)
    void money_adds_up_in_every_currency(@ForAll("stories") Story story) {
        var state = story.loan().state();
        var nothing = Money.zero(story.terms().currency());

        var settled = state.receipts().stream()
                .map(receipt -> receipt.settled().principal())
                .reduce(nothing, Money::plus);
        var all = settled.plus(state.waived().principal()).plus(state.open().principal());
        assertThat(all).isEqualTo(story.terms().amount().plus(state.capitalised()));
        for (var receipt : state.receipts()) {
            assertThat(receipt.settled().total().plus(receipt.credit()).plus(receipt.returned()))
                    .isEqualTo(receipt.amount());
        }
    }

    @Property(tries = 300)
    void numbers_and_dates_follow_one_another_and_what_is_closed_has_nothing_open(@ForAll("stories") Story story) {
        var state = story.loan().state();

        for (var i = 1; i < state.rows().size(); i++) {
            assertThat(state.rows().get(i).number())
                    .isEqualTo(state.rows().get(i - 1).number() + 1);
            assertThat(state.rows().get(i).dueOn())
                    .isAfterOrEqualTo(state.rows().get(i - 1).dueOn());
        }
        assertThat(state.closedOn().isEmpty() || state.open().isZero()).isTrue();
    }

    @Property(tries = 300)
    void every_earlier_day_can_be_asked_about(@ForAll("stories") Story story, @ForAll("days") int days) {
        var day = START.plusDays(days);

        assertThat(story.loan().asOf(day).isAccepted()).isTrue();
        assertThat(story.loan().payOff(day).isAccepted()).isTrue();
    }

    /** Rows are rounded once each, so their sum is off by half a minor unit a row at most. */
    @Property(tries = 300)
    void interest_is_that_of_every_night_at_its_rate(
            @ForAll("dailyLoans") Terms terms, @ForAll("timesOfInterest") List<LoanEvent> events) {
        var loan = recorded(terms, ORDERS.getFirst(), events);
        var rates = new TreeMap<LocalDate, BigDecimal>();
        rates.put(START, terms.annualRate());
        loan.events().forEach(event -> {
            if (event.fact() instanceof Change.RateChange(var rate, var recast)) {
                rates.put(event.on(), rate);
            }
        });

        var exact = BigDecimal.ZERO;
        var asked = BigDecimal.ZERO;
        for (var row : loan.state().rows()) {
            asked = asked.add(row.drawn().interest().amount());
            for (var night = row.drawn().from(); night.isBefore(row.dueOn()); night = night.plusDays(1)) {
                var rate = isPaused(loan, night)
                        ? BigDecimal.ZERO
                        : rates.floorEntry(night).getValue();
                exact = exact.add(rate.multiply(row.drawn().opening().amount()));
            }
        }
        var inYears = exact.divide(new BigDecimal(365), MathContext.DECIMAL128);
        var halves = new BigDecimal(loan.state().rows().size())
                .multiply(new BigDecimal("0.5001"))
                .movePointLeft(Money.decimalsOf(terms.currency()));
        assertThat(asked.subtract(inYears).abs()).isLessThanOrEqualTo(halves);
    }

    @Provide
    Arbitrary<Terms> dailyLoans() {
        var frequencies = Arbitraries.of(Frequency.MONTHLY, Frequency.weeks(2), Frequency.days(10));
        var methods =
                Arbitraries.of(Method.EQUAL_INSTALMENT, Method.EQUAL_PRINCIPAL, Method.INTEREST_ONLY, Method.BULLET);
        return Arbitraries.of("CNY", "JPY", "BHD")
                .flatMap(currency -> Combinators.combine(loans(currency), frequencies, methods)
                        .as((terms, frequency, method) -> terms.with(Timetable.every(
                                        frequency, terms.timetable().instalments()))
                                .with(Grace.NONE)
                                .with(Repayment.by(method))
                                .with(Convention.daily(DayCount.ACTUAL_365))));
    }

    @Provide
    Arbitrary<List<LoanEvent>> timesOfInterest() {
        var number = Arbitraries.integers().between(1, 60);
        var recasts = Arbitraries.of(Recast.class);
        var treatments = Arbitraries.of(Change.Treatment.CARRIED, Change.Treatment.LEVELLED, Change.Treatment.SPLIT);
        var dated = Combinators.combine(
                        days(),
                        number,
                        recasts,
                        treatments,
                        rates(),
                        Arbitraries.integers().between(0, 4))
                .as((day, length, recast, treatment, rate, kind) -> {
                    var on = START.plusDays(day);
                    return new LoanEvent(
                            "",
                            on,
                            switch (kind) {
                                case 0 -> new Change.RateChange(rate, recast);
                                case 1 -> new Change.InterestPause(on.plusDays(length), recast);
                                case 2 -> new Change.PaymentHoliday(on.plusDays(length), treatment, recast);
                                case 3 -> new Change.DueDateMove(on.plusDays(length), recast);
                                default -> new Change.TermExtension(length % 4 + 1);
                            });
                });
        return dated.list().ofMinSize(2).ofMaxSize(8).map(LoanHistories::named);
    }

    private static boolean isPaused(Loan loan, LocalDate night) {
        return loan.events().stream()
                .anyMatch(event -> event.fact() instanceof Change.InterestPause(var until, var recast)
                        && isWithin(night, event.on(), until));
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
