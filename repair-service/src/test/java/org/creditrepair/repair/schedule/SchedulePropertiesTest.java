package org.creditrepair.repair.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creditrepair.repair.accrual.Convention;
import org.creditrepair.repair.accrual.DayCount;
import org.creditrepair.repair.accrual.Frequency;
import org.creditrepair.repair.accrual.InterestPer;
import org.creditrepair.repair.accrual.Night;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.money.Rounding;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;

/** What holds for every schedule. */
class SchedulePropertiesTest {
    private static final Money NOTHING = Money.zero("CNY");

    @Property(tries = 500)
    void principal_sums_to_the_loan_and_no_component_is_negative(@ForAll("terms") Terms terms) {
        var schedule = Schedule.of(terms).orThrow();

        assertThat(schedule.principal()).isEqualTo(terms.amount());
        assertThat(schedule.rows())
                .allMatch(row -> !row.principal().isNegative()
                        && !row.interest().isNegative()
                        && !row.fee().isNegative()
                        && !row.closing().isNegative());
        assertThat(schedule.rows().getLast().closing()).isEqualTo(NOTHING);
    }

    @Property(tries = 500)
    void rows_follow_one_another_and_add_up(@ForAll("terms") Terms terms) {
        var rows = Schedule.of(terms).orThrow().rows();

        assertThat(rows.getFirst().opening()).isEqualTo(terms.amount());
        assertThat(rows.getFirst().from()).isEqualTo(terms.from());
        for (var i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i).opening()).isEqualTo(rows.get(i - 1).closing());
            assertThat(rows.get(i).from()).isEqualTo(rows.get(i - 1).dueOn());
            assertThat(rows.get(i).number()).isEqualTo(rows.get(i - 1).number() + 1);
        }
        var parts = rows.stream()
                .map(row -> row.principal().plus(row.interest()).plus(row.fee()).plus(row.penalty()))
                .reduce(NOTHING, Money::plus);
        assertThat(parts).isEqualTo(Schedule.of(terms).orThrow().total());
    }

    @Property(tries = 300)
    void interest_of_a_row_is_that_of_its_days_rounded_once(@ForAll("dailyTerms") Terms terms) {
        for (var row : Schedule.of(terms).orThrow().rows()) {
            var exact = BigDecimal.ZERO;
            for (var night = row.from(); night.isBefore(row.dueOn()); night = night.plusDays(1)) {
                exact = exact.add(row.opening()
                        .amount()
                        .multiply(terms.annualRate())
                        .divide(yearOf(terms.convention().dayCount(), night), MathContext.DECIMAL128));
            }
            assertThat(row.interest().amount().subtract(exact).abs())
                    .isLessThanOrEqualTo(new BigDecimal("0.0050000001"));
        }
    }

    @Property(tries = 300)
    void equal_instalments_are_equal_but_for_the_last(@ForAll("plainTerms") Terms terms) {
        var rows = Schedule.of(terms).orThrow().rows();

        assertThat(rows.subList(0, rows.size() - 1))
                .extracting(Instalment::total)
                .containsOnly(rows.getFirst().total());
        var bound = new BigDecimal(rows.size()).movePointLeft(2);
        assertThat(rows.getLast()
                        .total()
                        .minus(rows.getFirst().total())
                        .amount()
                        .abs())
                .isLessThanOrEqualTo(bound);
    }

    @Property(tries = 300)
    void a_level_instalment_leaves_no_larger_difference_to_the_last_row(@ForAll("plainTerms") Terms terms) {
        var computed = Schedule.of(terms).orThrow().rows();
        var level = Schedule.of(terms.with(Repayment.by(Method.EQUAL_INSTALMENT).with(new InstalmentAmount.Level())))
                .orThrow()
                .rows();

        assertThat(level).hasSameSizeAs(computed);
        assertThat(differenceOfLast(level)).isLessThanOrEqualTo(differenceOfLast(computed));
        // nearer by moving each row by a cent would be possible only where more than half a cent a row is left
        assertThat(differenceOfLast(level)).isLessThanOrEqualTo(new BigDecimal(computed.size() + 2).movePointLeft(2));
    }

    @Property(tries = 200)
    void a_last_row_that_may_not_be_larger_is_not(@ForAll("plainTerms") Terms terms) {
        var level = new InstalmentAmount.Level(InstalmentAmount.Level.Last.NOT_LARGER);
        var rows = Schedule.of(terms.with(Repayment.by(Method.EQUAL_INSTALMENT).with(level)))
                .orThrow()
                .rows();

        assertThat(rows.getLast().total()).isLessThanOrEqualTo(rows.getFirst().total());
        // a cent less in each row would make it larger
        var less = rows.getFirst().total().minus(Money.of("0.01", "CNY"));
        var smaller = Repayment.by(Method.EQUAL_INSTALMENT).with(new InstalmentAmount.Given(less));
        var given = Schedule.of(terms.with(smaller));
        assertThat(given.map(other -> other.rows().getLast().total().compareTo(less) > 0))
                .isIn(Result.of(true), Result.refused(Reason.NEVER_AMORTISES, "instalment", less));
    }

    private static BigDecimal differenceOfLast(List<Instalment> rows) {
        return rows.getLast().total().minus(rows.getFirst().total()).amount().abs();
    }

    @Provide
    Arbitrary<Terms> terms() {
        var grace = Combinators.combine(number(0, 2), number(0, 2), number(0, 3))
                .as((principal, interest, free) ->
                        Grace.NONE.onPrincipal(principal).onInterest(interest).freeOfInterest(free));
        var repayment = Combinators.combine(
                        Arbitraries.of(Method.class), Arbitraries.of(false, true), Arbitraries.of(false, true))
                .as(SchedulePropertiesTest::repayment);
        var first = number(1, 80).injectNull(0.5);
        return Combinators.combine(base(3, 40), grace, repayment, frequencies(), conventions(), first)
                .as((terms, held, repaid, frequency, convention, days) -> {
                    var timetable = Timetable.every(frequency, terms.timetable().instalments());
                    return terms.with(held)
                            .with(repaid)
                            .with(convention)
                            .with(
                                    days == null
                                            ? timetable
                                            : timetable.firstDueOn(terms.from().plusDays(days)));
                });
    }

    @Provide
    Arbitrary<Terms> dailyTerms() {
        var counts =
                Arbitraries.of(DayCount.ACTUAL_360, DayCount.ACTUAL_364, DayCount.ACTUAL_365, DayCount.ACTUAL_ACTUAL);
        var methods = Arbitraries.of(Method.EQUAL_INSTALMENT, Method.EQUAL_PRINCIPAL, Method.INTEREST_ONLY);
        return Combinators.combine(base(1, 24), counts, methods)
                .as((terms, count, method) ->
                        terms.with(Convention.daily(count)).with(Repayment.by(method)));
    }

    @Provide
    Arbitrary<Terms> plainTerms() {
        return Combinators.combine(base(2, 24), conventions())
                .as((terms, convention) -> terms.with(new Convention(
                        convention.dayCount(), convention.interestPer(), Night.FOLLOWING, Rounding.HALF_UP)));
    }

    private static Arbitrary<Terms> base(int fewest, int most) {
        var amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("100.00"), new BigDecimal("10000000.00"))
                .ofScale(2);
        var rates = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("0.36"))
                .ofScale(6);
        var dates = number(0, 2_000).map(days -> LocalDate.of(2023, 1, 1).plusDays(days));
        return Combinators.combine(amounts, rates, dates, number(fewest, most))
                .as((amount, rate, from, instalments) -> Terms.of(new Money(amount, "CNY"), rate, from, instalments));
    }

    private static Arbitrary<Convention> conventions() {
        return Combinators.combine(
                        Arbitraries.of(DayCount.class),
                        Arbitraries.of(InterestPer.class),
                        Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN))
                .as((count, per, mode) ->
                        new Convention(count, per, Night.FOLLOWING, new Rounding(mode, OptionalInt.empty())));
    }

    private static Arbitrary<Frequency> frequencies() {
        return Arbitraries.of(List.of(
                Frequency.MONTHLY, Frequency.months(3), Frequency.WEEKLY, Frequency.weeks(2), Frequency.days(10)));
    }

    private static Repayment repayment(Method method, boolean downPayment, boolean balloon) {
        var repayment = Repayment.by(method);
        if (downPayment) {
            repayment = repayment.withDownPayment(Money.of("20.00", "CNY"));
        }
        return balloon && method.spreadsPrincipal() ? repayment.withBalloon(Money.of("30.00", "CNY")) : repayment;
    }

    private static Arbitrary<Integer> number(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    private static BigDecimal yearOf(DayCount count, LocalDate night) {
        return switch (count) {
            case ACTUAL_360 -> new BigDecimal(360);
            case ACTUAL_364 -> new BigDecimal(364);
            case ACTUAL_365 -> new BigDecimal(365);
            default -> new BigDecimal(night.isLeapYear() ? 366 : 365);
        };
    }
}
