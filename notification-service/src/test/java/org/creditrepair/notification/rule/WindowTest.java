package org.creditrepair.notification.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.contact.CountedKind;
import org.creditrepair.notification.contact.Dimension;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.hold.HoldType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Windows, and what rules refuse to be. */
class WindowTest {
    private static final RuleOrigin ORIGIN = new RuleOrigin(
            new RuleId("own", 2, "cap"),
            "US-NY",
            "a law",
            EffectivePeriod.since(LocalDate.of(2026, 1, 1)),
            Confidence.LOW);

    @ParameterizedTest
    @CsvSource({"1 day, PT48H", "7 days, PT192H", "24 hours, PT24H", "5 minutes, PT5M", "90 minutes, PT90M"})
    void a_window_reads_what_it_writes_and_knows_how_long_it_is(String text, Duration longest) {
        assertThat(Window.parse(text)).hasToString(text);
        assertThat(Window.parse(text).longest()).isEqualTo(longest);
    }

    @Test
    void a_window_of_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Window.Days(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Window.Rolling(Duration.ofSeconds(59)));
        assertThat(new Window.Rolling(Duration.ofMinutes(1))).hasToString("1 minutes");
    }

    @ParameterizedTest(name = "a rule of New York in {0}: {1}")
    @CsvSource({"US-NY, true", "US-NY-NYC, true", "US, false", "US-NYX, false", "US-NJ, false"})
    void a_rule_applies_in_each_part_of_its_jurisdiction(String jurisdiction, boolean applies) {
        assertThat(ORIGIN.appliesIn(jurisdiction)).isEqualTo(applies);
    }

    @Test
    void a_rule_is_called_by_its_pack_its_name_and_its_version() {
        assertThat(ORIGIN.id().id()).isEqualTo("own.cap");
        assertThat(ORIGIN.id().stamp()).isEqualTo("own.cap/2");
    }

    @Test
    void numbers_below_zero_are_refused() {
        var window = new Window.Days(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Counting(Set.of(CountedKind.ATTEMPT), Set.of(Dimension.PERSON), window, -1))
                .withMessageContaining("-1");
        assertThat(new Counting(Set.of(CountedKind.ATTEMPT), Set.of(), window, 0).limit())
                .isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new OptOutRule(ORIGIN, Set.of(), -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new OptOutRule(ORIGIN, Set.of(), 0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new FreshnessRule(ORIGIN, Set.of(), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ValidationRule(ORIGIN, -1, 30, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ValidationRule(ORIGIN, 5, 0, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocationRule(ORIGIN, Set.of(), -1, Optional.empty(), Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HoldRule(ORIGIN, HoldType.DISPUTE, Set.of(), Set.of(), Optional.of(0)));
    }

    @Test
    void a_hold_without_a_lawful_length_has_no_end() {
        var rule = new HoldRule(ORIGIN, HoldType.DISPUTE, Set.of(Purpose.COLLECTION), Set.of(), Optional.empty());

        assertThat(rule.begin(LocalDate.of(2026, 6, 1)).period()).hasToString("2026-06-01 ..");
    }
}
