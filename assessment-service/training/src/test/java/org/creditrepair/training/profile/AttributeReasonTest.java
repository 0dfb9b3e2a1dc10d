package org.creditrepair.training.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.ReasonText;
import org.creditrepair.training.Examples;
import org.junit.jupiter.api.Test;

class AttributeReasonTest {
    private static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final double EVER = Double.POSITIVE_INFINITY;

    @Test
    void a_range_is_about_intervals_that_lie_within_it() {
        var range = new AttributeReason.Range(3, 6);

        assertThat(range.holds(new Bin.Interval(3, 6))).isTrue();
        assertThat(range.holds(new Bin.Interval(4, 5))).isTrue();
        assertThat(range.holds(new Bin.Interval(2.9, 5))).isFalse();
        assertThat(range.holds(new Bin.Interval(3, 6.1))).isFalse();
        assertThat(range.holds(new Bin.Interval(3, EVER))).isFalse();
        assertThat(range.holds(new Bin.Spike(List.of(4.0)))).isFalse();
        assertThat(range.holds(new Bin.Missing())).isFalse();
        assertThat(new AttributeReason.Range(NEVER, EVER).holds(new Bin.Interval(NEVER, EVER)))
                .isTrue();
    }

    @Test
    void values_are_about_codes_and_spikes_that_are_all_among_them() {
        var values = new AttributeReason.Values(List.of(-1.0, 0.0));

        assertThat(values.holds(new Bin.Special(List.of(-1.0)))).isTrue();
        assertThat(values.holds(new Bin.Special(List.of(0.0, -1.0)))).isTrue();
        assertThat(values.holds(new Bin.Special(List.of(-1.0, -2.0)))).isFalse();
        assertThat(values.holds(new Bin.Spike(List.of(0.0)))).isTrue();
        assertThat(values.holds(new Bin.Spike(List.of(1.0)))).isFalse();
        assertThat(values.holds(new Bin.Interval(NEVER, EVER))).isFalse();
        assertThat(values.holds(new Bin.Levels(List.of("a")))).isFalse();
        assertThat(values.holds(new Bin.Other())).isFalse();
        assertThat(values.holds(new Bin.Missing())).isFalse();
    }

    @Test
    void levels_are_about_groups_of_such_levels_only() {
        var levels = new AttributeReason.Levels(List.of("a", "b"));

        assertThat(levels.holds(new Bin.Levels(List.of("b")))).isTrue();
        assertThat(levels.holds(new Bin.Levels(List.of("b", "c")))).isFalse();
        assertThat(levels.holds(new Bin.Other())).isFalse();
    }

    @Test
    void other_levels_and_the_missing_value_have_reasons_of_their_own() {
        assertThat(new AttributeReason.Other().holds(new Bin.Other())).isTrue();
        assertThat(new AttributeReason.Other().holds(new Bin.Missing())).isFalse();
        assertThat(new AttributeReason.Missing().holds(new Bin.Missing())).isTrue();
        assertThat(new AttributeReason.Missing().holds(new Bin.Other())).isFalse();
    }

    @Test
    void a_bin_has_the_first_reason_that_fits_and_otherwise_that_of_the_whole() {
        var income = candidate("""
                trend: up
                    reasons:
                      - {missing: true, code: UNKNOWN, zh-CN: 收入未知, en: The income is not known}
                      - {to: 3000, code: VERY_LOW, zh-CN: 收入很低, en: The income is very low}
                      - {to: 9000, code: RATHER_LOW, zh-CN: 收入较低, en: The income is rather low}""");

        assertThat(income.reason(new Bin.Missing()))
                .contains(new ReasonText("UNKNOWN", "收入未知", "The income is not known"));
        assertThat(income.reason(new Bin.Interval(NEVER, 2_500)).map(ReasonText::code))
                .contains("VERY_LOW");
        assertThat(income.reason(new Bin.Interval(2_500, 9_000)).map(ReasonText::code))
                .contains("RATHER_LOW");
        assertThat(income.reason(new Bin.Interval(9_000, EVER))).isEqualTo(Optional.empty());
        assertThat(income.reason().code()).isEqualTo("INCOME");
    }

    @Test
    void codes_and_the_missing_value_are_no_aims_unless_the_profile_says_so() {
        var plain = candidate("trend: up\n    specials: [[-1], [-2, -3]]").aims();
        var marked = candidate("trend: up\n    specials: [[-1], [-2, -3]]\n    aims: [-1, -2]\n    missingIsAim: true")
                .aims();

        assertThat(plain).isEqualTo(Aims.PLAIN);
        assertThat(plain.has(new Bin.Special(List.of(-1.0)))).isFalse();
        assertThat(plain.has(new Bin.Missing())).isFalse();
        assertThat(plain.has(new Bin.Other())).isFalse();
        assertThat(plain.has(new Bin.Interval(0, 1))).isTrue();
        assertThat(plain.has(new Bin.Spike(List.of(0.0)))).isTrue();
        assertThat(plain.has(new Bin.Levels(List.of("a")))).isTrue();
        assertThat(marked.has(new Bin.Special(List.of(-1.0)))).isTrue();
        assertThat(marked.has(new Bin.Special(List.of(-2.0, -3.0)))).isFalse();
        assertThat(marked.has(new Bin.Missing())).isTrue();
        assertThat(marked.has(new Bin.Other())).isFalse();
    }

    private static Candidate candidate(String instead) {
        return ProfileReader.read(Examples.PROFILE.replace("trend: up", instead))
                .orThrow()
                .columns()
                .getFirst()
                .candidate()
                .orElseThrow();
    }
}
