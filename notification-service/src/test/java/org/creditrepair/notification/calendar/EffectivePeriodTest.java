package org.creditrepair.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffectivePeriodTest {

    @ParameterizedTest(name = "{0} has {1}: {2}")
    @CsvSource({
        "2025-02-28 .., 2025-02-27, false",
        "2025-02-28 .., 2025-02-28, true",
        "2025-02-28 .., 2999-01-01, true",
        "2019-01-01 .. 2025-02-28, 2025-02-27, true",
        "2019-01-01 .. 2025-02-28, 2025-02-28, false"
    })
    void a_period_holds_from_its_first_day_until_the_day_before_its_end(String period, LocalDate day, boolean has) {
        assertThat(EffectivePeriod.parse(period).contains(day)).isEqualTo(has);
    }

    @ParameterizedTest(name = "{0} and {1}: overlap {2}, touch {3}, span {4}")
    @CsvSource({
        "2026-01-01 .. 2026-02-01, 2026-01-31 .. 2026-03-01, true, true, 2026-01-01 .. 2026-03-01",
        "2026-01-01 .. 2026-02-01, 2026-02-01 .. 2026-03-01, false, true, 2026-01-01 .. 2026-03-01",
        "2026-01-01 .. 2026-02-01, 2026-02-02 .. 2026-03-01, false, false, 2026-01-01 .. 2026-03-01",
        "2026-01-01 .., 2026-02-02 .. 2026-03-01, true, true, 2026-01-01 ..",
        "2026-01-01 .. 2026-06-01, 2026-02-02 .. 2026-03-01, true, true, 2026-01-01 .. 2026-06-01",
        "2026-01-01 .., 2025-01-01 .., true, true, 2025-01-01 .."
    })
    void two_periods_compare(String one, String other, boolean overlap, boolean touch, String span) {
        var first = EffectivePeriod.parse(one);
        var second = EffectivePeriod.parse(other);

        assertThat(first.overlaps(second)).isEqualTo(overlap).isEqualTo(second.overlaps(first));
        assertThat(first.touches(second)).isEqualTo(touch).isEqualTo(second.touches(first));
        assertThat(first.span(second)).hasToString(span).isEqualTo(second.span(first));
    }

    @Test
    void a_period_reads_what_it_writes() {
        for (var text : new String[] {"2021-11-30 ..", "2021-11-30 .. 2025-01-01"}) {
            assertThat(EffectivePeriod.parse(text)).hasToString(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-11-30", "2021-11-30 .. 2021-11-30", "2021-11-30 .. 2021-11-29", "1 .. 2 .. 3"})
    void what_is_no_period_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EffectivePeriod.parse(text));
    }

    @Test
    void a_day_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> EffectivePeriod.parse("2026-02-30 ..")).isInstanceOf(DateTimeException.class);
    }
}
