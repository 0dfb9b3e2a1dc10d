package org.creditrepair.repair.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.money.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccrualTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 1);
    private static final LocalDate DUE = LocalDate.of(2024, 3, 1);
    private static final Period FEBRUARY = Period.whole(FIRST, DUE);
    private static final Rates SEVEN = Rates.of(new BigDecimal("0.07"));

    @Test
    void a_pause_takes_its_nights_off_the_period() {
        var paused = SEVEN.paused(new Rates.Pause(LocalDate.of(2024, 2, 5), LocalDate.of(2024, 2, 11)));

        // 83.57 at 7 %: 0.4875 a month, of which 23 of 29 days
        assertThat(interest("83.57", periodic(paused), FEBRUARY)).isEqualTo(yuan("0.39"));
        assertThat(interest("83.57", periodic(SEVEN), FEBRUARY)).isEqualTo(yuan("0.49"));
    }

    @Test
    void a_new_rate_earns_from_the_night_of_its_date() {
        var raised = SEVEN.changed(LocalDate.of(2024, 2, 11), new BigDecimal("0.14"));

        // 36,500 at actual/365: 7.00 a night for 10 nights, 14.00 for 19
        assertThat(interest("36500.00", daily(raised), FEBRUARY)).isEqualTo(yuan("336.00"));
        assertThat(raised.on(LocalDate.of(2024, 2, 10))).isEqualByComparingTo("0.07");
        assertThat(raised.on(LocalDate.of(2024, 2, 11))).isEqualByComparingTo("0.14");
    }

    @Test
    void a_pause_outlasts_a_change_of_rate_inside_it() {
        var pause = new Rates.Pause(LocalDate.of(2024, 2, 5), LocalDate.of(2024, 2, 11));
        var both = SEVEN.paused(pause).changed(LocalDate.of(2024, 2, 8), new BigDecimal("0.14"));

        // 4 nights at 7.00, 19 nights at 14.00
        assertThat(interest("36500.00", daily(both), FEBRUARY)).isEqualTo(yuan("294.00"));
    }

    @Test
    void a_second_rate_of_the_same_date_takes_the_place_of_the_first() {
        var twice = SEVEN.changed(FIRST, new BigDecimal("0.14")).changed(FIRST, new BigDecimal("0.035"));

        assertThat(interest("36500.00", daily(twice), FEBRUARY)).isEqualTo(yuan("101.50"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-05, 2024-02-11, true",
        "2024-02-10, 2024-02-20, true",
        "2024-02-11, 2024-02-20, false",
        "2024-01-01, 2024-02-05, false"
    })
    void pauses_overlap_where_they_share_a_night(LocalDate from, LocalDate end, boolean overlaps) {
        var pause = new Rates.Pause(LocalDate.of(2024, 2, 5), LocalDate.of(2024, 2, 11));

        assertThat(pause.overlaps(new Rates.Pause(from, end))).isEqualTo(overlaps);
    }

    @Test
    void an_odd_first_period_is_cut_into_regular_ones_from_its_end() {
        var period = Period.ending(LocalDate.of(2024, 3, 15), LocalDate.of(2024, 1, 31), Frequency.MONTHLY, 15);

        assertThat(period.marks())
                .containsExactly(LocalDate.of(2024, 1, 15), LocalDate.of(2024, 2, 15), LocalDate.of(2024, 3, 15));
        // a month, and 15 of the 31 days from 15 January
        assertThat(periodic(Rates.of(BigDecimal.ONE)).over(period).value(MathContext.DECIMAL64))
                .isEqualByComparingTo("0.1236559139784946");
        assertThat(Period.ending(DUE, FIRST, Frequency.MONTHLY, 1)).isEqualTo(FEBRUARY);
    }

    @Test
    void parts_of_a_period_add_up_to_it_under_thirty_days_a_month() {
        var accrual = daily(SEVEN, DayCount.THIRTY_360);
        var period = Period.whole(LocalDate.of(2024, 1, 15), LocalDate.of(2024, 2, 15));

        var parts = accrual.between(period, period.from(), LocalDate.of(2024, 1, 31))
                .plus(accrual.between(period, LocalDate.of(2024, 1, 31), period.due()));

        assertThat(parts).isEqualTo(accrual.over(period));
        assertThat(accrual.over(period)).isEqualTo(Fraction.of(30, 360).times(new BigDecimal("0.07")));
    }

    @Test
    void a_period_over_several_earns_what_they_earn() {
        var march = Period.whole(DUE, LocalDate.of(2024, 4, 1));
        var both = Period.over(List.of(FEBRUARY, march));

        assertThat(both.from()).isEqualTo(FIRST);
        assertThat(both.due()).isEqualTo(march.due());
        assertThat(interest("1200.00", periodic(SEVEN), both)).isEqualTo(yuan("14.00"));
        assertThat(interest("1200.00", periodic(SEVEN), both.cutAt(LocalDate.of(2024, 3, 1))))
                .isEqualTo(yuan("7.00"));
    }

    @ParameterizedTest
    @CsvSource({"THIRTY_360, PERIOD, 30", "THIRTY_360, DAY, 30", "ACTUAL_365, PERIOD, 29", "ACTUAL_365, DAY, 29"})
    void days_are_shown_as_the_day_count_counts(DayCount dayCount, InterestPer per, int days) {
        var convention = new Convention(dayCount, per, Night.FOLLOWING, Rounding.HALF_UP);

        assertThat(new Accrual(convention, Frequency.MONTHLY, SEVEN).days(FEBRUARY))
                .isEqualTo(days);
    }

    @Test
    void days_of_a_whole_month_are_thirty_even_at_a_month_end() {
        var february = Period.whole(LocalDate.of(2023, 1, 31), LocalDate.of(2023, 2, 28));

        assertThat(periodic(SEVEN).days(february)).isEqualTo(30);
        assertThat(daily(SEVEN, DayCount.THIRTY_360).days(february)).isEqualTo(28);
    }

    @Test
    void nothing_is_earned_where_no_night_lies_between() {
        assertThat(daily(SEVEN).between(FEBRUARY, DUE, DUE)).isEqualTo(Fraction.ZERO);
        assertThat(daily(SEVEN).between(FEBRUARY, DUE, FIRST)).isEqualTo(Fraction.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"FOLLOWING, 2024-02-02", "PRECEDING, 2024-02-01"})
    void a_date_names_a_night(Night night, LocalDate start) {
        assertThat(night.start(LocalDate.of(2024, 2, 2))).isEqualTo(start);
    }

    @Test
    void fractions_are_exact() {
        var third = Fraction.of(1, 3);
        var sixth = Fraction.of(1, 6);

        assertThat(third.plus(sixth).value(MathContext.DECIMAL128)).isEqualByComparingTo("0.5");
        assertThat(third.plus(Fraction.ZERO)).isSameAs(third);
        assertThat(Fraction.ZERO.plus(third)).isSameAs(third);
        assertThat(third.plus(third)).isEqualTo(Fraction.of(2, 3));
        assertThat(third.times(Fraction.of(3, 4)).value(MathContext.DECIMAL128)).isEqualByComparingTo("0.25");
        assertThat(third.plus(sixth).money("JPY", Rounding.HALF_UP)).isEqualTo(Money.of("1", "JPY"));
        assertThat(third.plus(sixth).money("JPY", Rounding.HALF_EVEN)).isEqualTo(Money.of("0", "JPY"));
        assertThatThrownBy(() -> Fraction.of(1, 0)).hasMessageContaining("denominator must be greater than zero");
    }

    @Test
    void what_cannot_be_is_named() {
        assertThatThrownBy(() -> Period.whole(DUE, FIRST)).hasMessage("due 2024-02-01 is before from 2024-03-01");
        assertThatThrownBy(() -> new Rates(List.of(), List.of())).hasMessage("rates need at least one step");
    }

    private static Money interest(String balance, Accrual accrual, Period period) {
        return accrual.over(period)
                .times(new BigDecimal(balance))
                .money("CNY", accrual.convention().rounding());
    }

    private static Accrual periodic(Rates rates) {
        return new Accrual(Convention.periodic(DayCount.THIRTY_360), Frequency.MONTHLY, rates);
    }

    private static Accrual daily(Rates rates) {
        return daily(rates, DayCount.ACTUAL_365);
    }

    private static Accrual daily(Rates rates, DayCount dayCount) {
        return new Accrual(Convention.daily(dayCount), Frequency.MONTHLY, rates);
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }
}
