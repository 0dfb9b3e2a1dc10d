package org.creditrepair.assessment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.portfolio.BandGroups.Group;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BandGroupsTest {
    private static final Group GOOD =
            new Group("good", EnumSet.range(DelinquencyBand.NO_LOAN, DelinquencyBand.CURRENT));
    private static final Group LATE =
            new Group("late", EnumSet.range(DelinquencyBand.DAYS_1_29, DelinquencyBand.DAYS_150_OR_MORE));

    @Test
    void each_band_can_stand_by_itself() {
        assertThat(BandGroups.each().states())
                .containsExactly(
                        State.closed("NO_LOAN"),
                        State.closed("PAID_OFF"),
                        State.open("CURRENT"),
                        State.open("1-29"),
                        State.open("30-59"),
                        State.open("60-89"),
                        State.open("90-119"),
                        State.open("120-149"),
                        State.open("150+"));
        assertThat(BandGroups.each().places())
                .containsEntry(DelinquencyBand.DAYS_30_59, 4)
                .hasSize(9);
    }

    @Test
    void late_is_a_band_and_what_is_worse() {
        var groups = BandGroups.lateFrom(DelinquencyBand.DAYS_1_29).orThrow();

        assertThat(groups.states()).containsExactly(State.open("not late"), State.open("late"));
        assertThat(groups.places())
                .containsEntry(DelinquencyBand.CURRENT, 0)
                .containsEntry(DelinquencyBand.DAYS_1_29, 1)
                .containsEntry(DelinquencyBand.DAYS_150_OR_MORE, 1)
                .hasSize(9);
    }

    @ParameterizedTest
    @EnumSource(
            value = DelinquencyBand.class,
            names = {"NO_LOAN", "PAID_OFF", "CURRENT"})
    void late_is_past_due(DelinquencyBand band) {
        assertThat(Refusals.of(BandGroups.lateFrom(band))).isEqualTo("OUT_OF_RANGE from " + band);
    }

    @Test
    void a_group_is_closed_where_nothing_is_owed_in_any_of_its_bands() {
        var gone = new Group("gone", EnumSet.of(DelinquencyBand.NO_LOAN, DelinquencyBand.PAID_OFF));
        var current = new Group("current", Set.of(DelinquencyBand.CURRENT));

        assertThat(BandGroups.of(List.of(current, LATE, gone)).orThrow().states())
                .containsExactly(State.open("current"), State.open("late"), State.closed("gone"));
    }

    @Test
    void every_band_is_in_one_group() {
        assertThat(BandGroups.of(List.of(GOOD, LATE)).orThrow()).isEqualTo(new BandGroups(List.of(GOOD, LATE)));
        assertThat(refused(GOOD, LATE, new Group("more", Set.of(DelinquencyBand.CURRENT))))
                .isEqualTo("COMES_TWICE groups[more] CURRENT");
        assertThat(refused(LATE)).isEqualTo("MISSING groups [NO_LOAN, PAID_OFF, CURRENT]");
        assertThat(refused()).isEqualTo("MISSING groups " + EnumSet.allOf(DelinquencyBand.class));
        assertThat(refused(GOOD, LATE, new Group("late", Set.of()))).isEqualTo("COMES_TWICE groups late");
        assertThat(refused(GOOD, LATE, new Group("none", Set.of()))).isEqualTo("TOO_FEW groups[none] 0");
    }

    @Test
    void groups_stand_from_the_best_to_the_worst() {
        var early = new Group("early", EnumSet.of(DelinquencyBand.DAYS_1_29, DelinquencyBand.DAYS_60_89));
        var later = new Group(
                "later",
                EnumSet.of(
                        DelinquencyBand.DAYS_30_59,
                        DelinquencyBand.DAYS_90_119,
                        DelinquencyBand.DAYS_120_149,
                        DelinquencyBand.DAYS_150_OR_MORE));

        assertThat(refused(LATE, GOOD)).isEqualTo("OUT_OF_RANGE groups[good] [NO_LOAN, PAID_OFF, CURRENT]");
        assertThat(refused(GOOD, early, later))
                .isEqualTo("OUT_OF_RANGE groups[later] [DAYS_30_59, DAYS_90_119, DAYS_120_149, DAYS_150_OR_MORE]");
    }

    @Test
    void the_order_is_kept_over_a_closed_group() {
        var gone = new Group("gone", EnumSet.of(DelinquencyBand.NO_LOAN, DelinquencyBand.PAID_OFF));
        var current = new Group("current", Set.of(DelinquencyBand.CURRENT));

        assertThat(refused(LATE, gone, current)).isEqualTo("OUT_OF_RANGE groups[current] [CURRENT]");
    }

    @Test
    void groups_made_by_hand_are_checked_too() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BandGroups(List.of(GOOD)))
                .withMessageStartingWith("groups [DAYS_1_29,")
                .withMessageEndingWith("is missing");
        assertThatNullPointerException().isThrownBy(() -> new State(null, true));
    }

    private static String refused(Group... groups) {
        return Refusals.of(BandGroups.of(List.of(groups)));
    }
}
