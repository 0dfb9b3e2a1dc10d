package org.creditrepair.notification.hold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldsTest {

    @Test
    void holds_of_a_type_that_overlap_or_follow_one_another_are_one() {
        var holds = new Holds(List.of(
                dispute("2026-03-01 .. 2026-04-01"),
                dispute("2026-01-01 .. 2026-02-01"),
                dispute("2026-02-01 .. 2026-02-10"),
                dispute("2026-03-15 .. 2026-03-20"),
                dispute("2026-03-31 .. 2026-05-01")));

        assertThat(holds.holds())
                .containsExactly(dispute("2026-01-01 .. 2026-02-10"), dispute("2026-03-01 .. 2026-05-01"));
    }

    @Test
    void one_without_an_end_takes_in_all_that_come_after() {
        var holds = new Holds(List.of(dispute("2026-03-01 .. 2026-04-01"), dispute("2026-01-01 ..")));

        assertThat(holds.holds()).containsExactly(dispute("2026-01-01 .."));
    }

    @Test
    void other_types_and_other_debts_stay_apart_and_the_gravest_type_is_first() {
        var ofOneDebt = new Hold(HoldType.DISPUTE, EffectivePeriod.parse("2026-01-01 .."), Set.of("d"));
        var complaint = Hold.ofAll(HoldType.COMPLAINT, EffectivePeriod.parse("2026-01-01 .."));
        var deceased = Hold.ofAll(HoldType.DECEASED, EffectivePeriod.parse("2026-06-01 .."));

        var holds = new Holds(List.of(complaint, ofOneDebt, dispute("2026-01-01 .."), deceased));

        assertThat(holds.holds()).containsExactly(deceased, dispute("2026-01-01 .."), ofOneDebt, complaint);
    }

    @Test
    void a_hold_is_active_on_its_days_and_for_its_debts() {
        var holds = new Holds(
                List.of(new Hold(HoldType.DISPUTE, EffectivePeriod.parse("2026-01-01 .. 2026-02-01"), Set.of("d"))));
        var day = LocalDate.of(2026, 1, 31);

        assertThat(holds.active(HoldType.DISPUTE, List.of(day), Set.of("d", "e")))
                .isPresent();
        assertThat(holds.active(HoldType.DISPUTE, List.of(day.plusDays(1), day), Set.of()))
                .isPresent();
        assertThat(holds.active(HoldType.DISPUTE, List.of(day.plusDays(1)), Set.of("d")))
                .isEmpty();
        assertThat(holds.active(HoldType.DISPUTE, List.of(day), Set.of("e"))).isEmpty();
        assertThat(holds.active(HoldType.COMPLAINT, List.of(day), Set.of("d"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} and {1} are {2} holds")
    @CsvSource({
        "2026-01-01 .. 2026-02-01, 2026-02-01 .. 2026-03-01, 1",
        "2026-02-01 .. 2026-03-01, 2026-01-01 .. 2026-02-01, 1",
        "2026-01-01 .. 2026-02-01, 2026-02-02 .. 2026-03-01, 2",
        "2026-01-01 .. 2026-02-01, 2026-01-31 .. 2026-03-01, 1",
        "2026-01-01 .. 2026-02-01, 2026-01-01 .. 2026-02-01, 1",
        "2026-01-01 .., 2027-01-01 .., 1",
        "2026-01-01 .. 2026-02-01, 2026-03-01 .., 2"
    })
    void holds_are_one_where_no_day_lies_between_them(String one, String other, int count) {
        assertThat(new Holds(List.of(dispute(one), dispute(other))).holds()).hasSize(count);
        assertThat(new Holds(List.of(dispute(other), dispute(one))).holds()).hasSize(count);
    }

    @Test
    void merging_holds_that_are_merged_changes_nothing() {
        var holds = new Holds(List.of(
                dispute("2026-01-01 .. 2026-02-01"),
                dispute("2026-02-01 .. 2026-03-01"),
                Hold.ofAll(HoldType.ATTORNEY, EffectivePeriod.parse("2026-01-15 .."))));

        assertThat(new Holds(holds.holds())).isEqualTo(holds);
        assertThat(holds.holds()).hasSize(2);
    }

    @Test
    void of_several_holds_of_a_type_the_one_that_lasts_is_found() {
        var later = dispute("2026-03-01 .. 2026-04-01");
        var holds = new Holds(List.of(dispute("2026-01-01 .. 2026-02-01"), later));

        assertThat(holds.active(HoldType.DISPUTE, List.of(LocalDate.of(2026, 3, 31)), Set.of()))
                .contains(later);
        assertThat(holds.active(HoldType.DISPUTE, List.of(LocalDate.of(2026, 2, 15)), Set.of()))
                .isEmpty();
        assertThat(Holds.NONE.active(HoldType.DISPUTE, List.of(LocalDate.of(2026, 3, 31)), Set.of()))
                .isEmpty();
    }

    @Test
    void a_hold_on_all_debts_concerns_each() {
        var day = LocalDate.of(2026, 1, 1);
        var holds = new Holds(List.of(dispute("2026-01-01 ..")));

        assertThat(holds.active(HoldType.DISPUTE, List.of(day), Set.of("d"))).isPresent();
        assertThat(holds.active(HoldType.DISPUTE, List.of(day), Set.of())).isPresent();
        assertThat(holds.active(HoldType.DISPUTE, List.of(day.minusDays(1)), Set.of()))
                .isEmpty();
    }

    private static Hold dispute(String period) {
        return Hold.ofAll(HoldType.DISPUTE, EffectivePeriod.parse(period));
    }
}
