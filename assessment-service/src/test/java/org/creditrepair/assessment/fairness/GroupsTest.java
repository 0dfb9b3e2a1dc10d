package org.creditrepair.assessment.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.creditrepair.assessment.alarm.AlarmRules;
import org.creditrepair.assessment.alarm.Evidence;
import org.creditrepair.assessment.alarm.Finding;
import org.creditrepair.assessment.alarm.Sample;
import org.creditrepair.assessment.inference.Proportion;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsTest {

    /**
     * The example of the EEOC's questions and answers on the Uniform Guidelines (44 FR 11996, 1979): 48 of 80 and 12 of
     * 40 selected, rates of 60 and 30 percent, ratio 0.5. The interval by Newcombe's formula in Python.
     */
    @Test
    void the_impact_is_the_ratio_of_approval_rates() {
        var impact = DisparateImpact.of(group(8, 12, 4, 16), group(40, 10, 8, 22), 0.95)
                .orThrow();

        assertThat(impact.ratio()).isEqualTo(0.5);
        assertThat(impact.group()).isEqualTo(new Proportion(12, 40));
        assertThat(impact.reference()).isEqualTo(new Proportion(48, 80));
        assertThat(impact.difference().difference()).isEqualTo(-0.3, within(1e-12));
        assertThat(impact.difference().interval().lower()).isEqualTo(-0.45587630400722157, within(1e-12));
        assertThat(impact.difference().interval().upper()).isEqualTo(-0.1107680477082498, within(1e-12));
    }

    /** By hand: 8 of 20 goods approved against 40 of 50: 0.4 - 0.8. */
    @Test
    void opportunity_is_equal_where_goods_are_approved_equally_often() {
        var opportunity = EqualOpportunity.of(group(8, 12, 4, 16), group(40, 10, 8, 22), 0.95)
                .orThrow();

        assertThat(opportunity.difference().difference()).isEqualTo(-0.4, within(1e-12));
        assertThat(opportunity.group()).isEqualTo(new Proportion(8, 20));
        assertThat(opportunity.reference()).isEqualTo(new Proportion(40, 50));
        assertThat(EqualOpportunity.of(group(8, 12, 0, 99), group(4, 6, 99, 0), 0.95)
                        .orThrow()
                        .difference()
                        .difference())
                .isZero();
    }

    /**
     * Approved goods, refused goods, approved bads and refused bads of a group and of the reference; ratio and
     * difference by hand. Four fifths of 0.5 is 0.4.
     */
    @ParameterizedTest
    @CsvSource({
        "30 30 10 30, 30 20 20 30, 0.8, -0.1",
        "50 0 50 0, 50 50 0 0, 2, 0.5",
        "25 25 25 25, 10 10 10 10, 1, 0",
        "0 10 0 0, 10 0 0 0, 0, -1"
    })
    void the_ratio_and_the_difference_are_of_the_same_rates(
            String group, String reference, double ratio, double difference) {
        var impact = DisparateImpact.of(cells(group), cells(reference), 0.95).orThrow();

        assertThat(impact.ratio()).isEqualTo(ratio, within(1e-12));
        assertThat(impact.difference().difference()).isEqualTo(difference, within(1e-12));
        assertThat(impact.difference().interval().contains(difference)).isTrue();
    }

    /** Quotients that were rounded before they are divided give 0.7999999999999999 for the first. */
    @ParameterizedTest
    @CsvSource({
        "4 of 100, 5 of 100",
        "40 of 250, 50 of 250",
        "12 of 45, 9 of 27",
        "400000000000 of 1000000000000, 500000000000 of 1000000000000",
        "444444444444 of 999999999989, 555555555555 of 999999999989"
    })
    void four_fifths_are_four_fifths(String group, String reference) {
        assertThat(impact(group, reference)).isEqualTo(0.8);
    }

    @Test
    void a_figure_at_its_alarm_threshold_is_to_be_watched() {
        var rules = AlarmRules.shipped().orThrow();
        var evidence = Evidence.of(new Sample("group", 100, 100, 0), new Sample("reference", 100, 100, 0));
        var today = LocalDate.of(2026, 1, 1);
        var opportunity = EqualOpportunity.of(group(18, 82, 0, 0), group(28, 72, 0, 0), 0.95)
                .orThrow()
                .difference()
                .difference();

        assertThat(opportunity).isEqualTo(-0.10);
        assertThat(rules.of("EQUAL_OPPORTUNITY", today)
                        .orElseThrow()
                        .judge(opportunity, evidence)
                        .orThrow())
                .isInstanceOf(Finding.Watch.class);
        assertThat(rules.of("DISPARATE_IMPACT", today)
                        .orElseThrow()
                        .judge(impact("4 of 100", "5 of 100"), evidence)
                        .orThrow())
                .isInstanceOf(Finding.Watch.class);
        assertThat(rules.of("DISPARATE_IMPACT", today)
                        .orElseThrow()
                        .judge(impact("3999999999 of 100000000000", "5 of 100"), evidence)
                        .orThrow())
                .as("one approval of a hundred thousand million too few")
                .isInstanceOf(Finding.Alarm.class);
    }

    @Test
    void the_group_that_is_too_small_is_named() {
        var some = GroupDecisions.of("some", 1, 1, 1, 1).orThrow();
        var nobody = GroupDecisions.of("nobody", 0, 0, 0, 0).orThrow();
        var refused = GroupDecisions.of("refused", 0, 1, 0, 1).orThrow();
        var bads = GroupDecisions.of("bads", 0, 0, 1, 1).orThrow();

        assertThat(Refusals.of(DisparateImpact.of(nobody, some, 0.95))).isEqualTo("TOO_FEW nobody 0");
        assertThat(Refusals.of(DisparateImpact.of(some, nobody, 0.95))).isEqualTo("TOO_FEW nobody 0");
        assertThat(Refusals.of(DisparateImpact.of(some, refused, 0.95))).isEqualTo("TOO_FEW refused 0");
        assertThat(Refusals.of(DisparateImpact.of(refused, some, 0.95))).isEqualTo("accepted");
        assertThat(Refusals.of(EqualOpportunity.of(bads, some, 0.95))).isEqualTo("TOO_FEW bads 0");
        assertThat(Refusals.of(EqualOpportunity.of(some, bads, 0.95))).isEqualTo("TOO_FEW bads 0");
        assertThat(Refusals.of(EqualOpportunity.of(some, refused, 0.95))).isEqualTo("accepted");
    }

    @Test
    void a_rate_of_nobody_is_no_rate() {
        var some = group(1, 1, 1, 1);

        assertThat(Refusals.of(DisparateImpact.of(group(0, 0, 0, 0), some, 0.95)))
                .isEqualTo("TOO_FEW group 0");
        assertThat(Refusals.of(DisparateImpact.of(some, group(0, 5, 0, 5), 0.95)))
                .isEqualTo("TOO_FEW group 0");
        assertThat(Refusals.of(EqualOpportunity.of(group(0, 0, 1, 1), some, 0.95)))
                .isEqualTo("TOO_FEW group 0");
        assertThat(Refusals.of(EqualOpportunity.of(some, group(0, 0, 1, 1), 0.95)))
                .isEqualTo("TOO_FEW group 0");
        assertThat(Refusals.of(DisparateImpact.of(some, some, 0))).isEqualTo("OUT_OF_RANGE level 0.0");
        assertThat(Refusals.of(EqualOpportunity.of(some, some, 1))).isEqualTo("OUT_OF_RANGE level 1.0");
        assertThat(DisparateImpact.of(group(0, 5, 0, 5), some, 0.95).orThrow().ratio())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 0, 0, NEGATIVE approvedGoods -1",
        "0, -1, 0, 0, NEGATIVE refusedGoods -1",
        "0, 0, -1, 0, NEGATIVE approvedBads -1",
        "0, 0, 0, -1, NEGATIVE refusedBads -1",
        "250000000001, 0, 0, 0, TOO_MANY approvedGoods 250000000001",
        "0, 250000000001, 0, 0, TOO_MANY refusedGoods 250000000001",
        "0, 0, 9223372036854775807, 0, TOO_MANY approvedBads 9223372036854775807",
        "0, 0, 0, 250000000001, TOO_MANY refusedBads 250000000001",
        "250000000000, 250000000000, 250000000000, 250000000000, accepted",
        "0, 0, 0, 0, accepted"
    })
    void a_cell_is_a_count(long approvedGoods, long refusedGoods, long approvedBads, long refusedBads, String answer) {
        assertThat(Refusals.of(GroupDecisions.of("group", approvedGoods, refusedGoods, approvedBads, refusedBads)))
                .isEqualTo(answer);
    }

    @Test
    void goods_are_a_part_of_all() {
        var all = new Proportion(3, 5);

        assertThat(new GroupDecisions("a", all, new Proportion(3, 5)).approvedGoods())
                .isEqualTo(all);
        assertThat(new GroupDecisions("a", all, new Proportion(0, 2))
                        .approvedGoods()
                        .count())
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupDecisions("a", all, new Proportion(4, 4)))
                .withMessageContaining("approvedGoods are no part of approved: Proportion[count=4, of=4]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupDecisions("a", all, new Proportion(0, 3)))
                .withMessageContaining("approvedGoods are no part of approved");
        assertThatNullPointerException().isThrownBy(() -> new GroupDecisions(null, all, all));
        assertThatNullPointerException().isThrownBy(() -> new GroupDecisions("a", null, all));
        assertThatNullPointerException().isThrownBy(() -> new GroupDecisions("a", all, null));
    }

    private static double impact(String group, String reference) {
        return DisparateImpact.of(approved(group), approved(reference), 0.95)
                .orThrow()
                .ratio();
    }

    private static GroupDecisions approved(String text) {
        var numbers = Stream.of(text.split(" of ")).mapToLong(Long::parseLong).toArray();
        return new GroupDecisions("group", new Proportion(numbers[0], numbers[1]), Proportion.none());
    }

    private static GroupDecisions cells(String counts) {
        var cells = Stream.of(counts.split(" ")).mapToLong(Long::parseLong).toArray();
        return group(cells[0], cells[1], cells[2], cells[3]);
    }

    private static GroupDecisions group(long approvedGoods, long refusedGoods, long approvedBads, long refusedBads) {
        return GroupDecisions.of("group", approvedGoods, refusedGoods, approvedBads, refusedBads)
                .orThrow();
    }
}
