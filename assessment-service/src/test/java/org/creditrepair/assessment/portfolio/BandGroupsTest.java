package org.creditrepair.assessment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.portfolio.BandGroups.Group;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;

class BandGroupsTest {
    private static final Group GOOD =
            new Group("good", EnumSet.range(DelinquencyBand.NO_LOAN, DelinquencyBand.CURRENT));
    private static final Group LATE =
            new Group("late", EnumSet.range(DelinquencyBand.DAYS_1_29, DelinquencyBand.DAYS_150_OR_MORE));

    @Test
    void each_band_can_stand_by_itself() {
        assertThat(BandGroups.each().names())
                .containsExactly(
                        "NO_LOAN", "PAID_OFF", "CURRENT", "1-29", "30-59", "60-89", "90-119", "120-149", "150+");
        assertThat(BandGroups.each().places()).containsEntry(DelinquencyBand.DAYS_30_59, 4).hasSize(9);
    }

    @Test
    void late_is_a_band_and_what_is_worse() {
        var groups = BandGroups.lateFrom(DelinquencyBand.DAYS_1_29);

        assertThat(groups.names()).containsExactly("not late", "late");
        assertThat(groups.places())
                .containsEntry(DelinquencyBand.CURRENT, 0)
                .containsEntry(DelinquencyBand.DAYS_1_29, 1)
                .containsEntry(DelinquencyBand.DAYS_150_OR_MORE, 1)
                .hasSize(9);
    }

    @Test
    void every_band_is_in_one_group() {
        assertThat(BandGroups.of(List.of(GOOD, LATE)).orThrow()).isEqualTo(new BandGroups(List.of(GOOD, LATE)));
        assertThat(Refusals.of(BandGroups.of(List.of(GOOD, LATE, new Group("more", Set.of(DelinquencyBand.CURRENT))))))
                .isEqualTo("COMES_TWICE groups[more] CURRENT");
        assertThat(Refusals.of(BandGroups.of(List.of(LATE)))).isEqualTo("MISSING groups [NO_LOAN, PAID_OFF, CURRENT]");
        assertThat(Refusals.of(BandGroups.of(List.of(GOOD, LATE, new Group("late", Set.of())))))
                .isEqualTo("COMES_TWICE groups late");
    }

    @Test
    void groups_made_by_hand_are_checked_too() {
        var twice = new Group("more", Set.of(DelinquencyBand.CURRENT));
        var noName = new Group("late", Set.of());

        assertThatIllegalArgumentException().isThrownBy(() -> new BandGroups(List.of(GOOD, LATE, twice)));
        assertThatIllegalArgumentException().isThrownBy(() -> new BandGroups(List.of(GOOD)));
        assertThatIllegalArgumentException().isThrownBy(() -> new BandGroups(List.of(GOOD, LATE, noName)));
    }
}
