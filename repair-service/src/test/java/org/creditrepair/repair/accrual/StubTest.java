package org.creditrepair.repair.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creditrepair.repair.money.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StubTest {

    @ParameterizedTest
    @CsvSource({
        // from, due, due day, marks counted back from the due date, marks counted from the first day
        "2024-01-01, 2024-02-18, 18, 2023-12-18 2024-01-18 2024-02-18, 2024-01-01 2024-02-01 2024-03-01",
        "2024-01-15, 2024-02-01,  1, 2024-01-01 2024-02-01,            2024-01-15 2024-02-15",
        "2024-01-31, 2024-03-31, 31, 2024-01-31 2024-02-29 2024-03-31, 2024-01-31 2024-02-29 2024-03-31",
        "2024-02-29, 2024-04-10, 10, 2024-02-10 2024-03-10 2024-04-10, 2024-02-29 2024-03-29 2024-04-29",
        // the end of February is the regular day of a loan due on the 31st
        "2024-02-29, 2024-04-30, 31, 2024-02-29 2024-03-31 2024-04-30, 2024-02-29 2024-03-31 2024-04-30",
    })
    void a_period_of_odd_length_is_cut_from_one_end(
            LocalDate from, LocalDate due, int dueDay, String fromTheEnd, String fromTheStart) {
        assertThat(Stub.FRONT.period(from, due, Frequency.MONTHLY, dueDay))
                .isEqualTo(new Period(from, due, dates(fromTheEnd)));
        assertThat(Stub.BACK.period(from, due, Frequency.MONTHLY, dueDay))
                .isEqualTo(new Period(from, due, dates(fromTheStart)));
    }

    @ParameterizedTest
    @EnumSource
    void a_regular_period_has_no_stub(Stub stub) {
        var from = LocalDate.of(2023, 2, 28);
        var due = LocalDate.of(2023, 3, 31);

        assertThat(stub.period(from, due, Frequency.MONTHLY, 31)).isEqualTo(Period.whole(from, due));
        assertThat(stub.period(from, from.plusDays(14), Frequency.weeks(2), 28).isWhole())
                .isTrue();
        assertThat(stub.period(from, from.plusDays(13), Frequency.weeks(2), 28).isWhole())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"FRONT, 0.1290322580645161", "BACK, 0.1321839080459770"})
    void a_stub_bears_its_real_days_over_those_of_its_regular_period(Stub stub, String years) {
        // 48 days: a month and 17 of the 31 days from 18 December, or of the 29 from 1 February
        var convention = Convention.STANDARD.with(stub);
        var period = stub.period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 18), Frequency.MONTHLY, 18);

        var earned = new Accrual(convention, Frequency.MONTHLY, Rates.of(BigDecimal.ONE)).over(period);

        assertThat(earned.value(MathContext.DECIMAL64)).isEqualByComparingTo(years);
    }

    @ParameterizedTest
    @CsvSource({
        // 12 December to 12 January over the border of a leap year: 20 and 11 nights, or 19 and 12
        "FOLLOWING, 2023-12-12, 2024-01-12, 20, 11",
        "PRECEDING, 2023-12-12, 2024-01-12, 19, 12",
        "FOLLOWING, 2023-12-31, 2024-01-01,  1,  0",
        "PRECEDING, 2023-12-31, 2024-01-01,  0,  1",
        "FOLLOWING, 2024-01-01, 2024-01-02,  0,  1",
    })
    void the_night_to_new_year_belongs_to_the_year_of_its_date(
            Night night, LocalDate from, LocalDate to, int ofCommonYear, int ofLeapYear) {
        var convention = Convention.daily(DayCount.ACTUAL_ACTUAL).with(night);
        var period = Period.whole(from, to);

        var earned = new Accrual(convention, Frequency.MONTHLY, Rates.of(BigDecimal.ONE)).over(period);

        var exact = Fraction.of(ofCommonYear, 365).plus(Fraction.of(ofLeapYear, 366));
        assertThat(earned.value(MathContext.DECIMAL64)).isEqualByComparingTo(exact.value(MathContext.DECIMAL64));
    }

    @Test
    void a_convention_changes_one_policy_at_a_time() {
        var plain = new Convention(DayCount.ACTUAL_365, InterestPer.DAY, Night.PRECEDING, Rounding.HALF_EVEN);
        var other = plain.with(Stub.BACK).with(LatePrincipal.EARNS);

        assertThat(plain.stub()).isEqualTo(Stub.FRONT);
        assertThat(plain.latePrincipal()).isEqualTo(LatePrincipal.RESTS);
        assertThat(Stream.of(other.with(Rounding.HALF_EVEN), other.with(Night.PRECEDING), other.with(Stub.BACK)))
                .containsOnly(new Convention(
                        DayCount.ACTUAL_365,
                        InterestPer.DAY,
                        Night.PRECEDING,
                        Rounding.HALF_EVEN,
                        Stub.BACK,
                        LatePrincipal.EARNS));
        assertThatThrownBy(() -> plain.with((Stub) null)).hasMessage("stub is missing");
        assertThatThrownBy(() -> plain.with((LatePrincipal) null)).hasMessage("latePrincipal is missing");
    }

    private static List<LocalDate> dates(String text) {
        return Stream.of(text.split(" ")).map(LocalDate::parse).toList();
    }
}
