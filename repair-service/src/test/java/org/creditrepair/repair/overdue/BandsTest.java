package org.creditrepair.repair.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.creditrepair.chassis.datatable.DataTable;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {
    private static final Band CURRENT = new Band("current", 0, Optional.of(0));
    private static final Band LATE = new Band("late", 1, Optional.of(30));
    private static final Band VERY_LATE = new Band("very late", 31, Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "0, N, CURRENT",
        "1, 1, 1-29",
        "29, 1, 1-29",
        "30, 1, 30-59",
        "31, 2, 30-59",
        "60, 2, 60-89",
        "61, 3, 60-89",
        "90, 3, 90-119",
        "91, 4, 90-119",
        "120, 4, 120-149",
        "121, 5, 120-149",
        "150, 5, 150+",
        "151, 6, 150+",
        "180, 6, 150+",
        "181, 7, 150+",
        "4000, 7, 150+",
    })
    void days_have_a_band_in_each_set(int days, String status, String thirty) {
        assertThat(Bands.pbocMonthlyStatus().orThrow().of(days).name()).isEqualTo(status);
        assertThat(Bands.thirtyDays().orThrow().of(days).name()).isEqualTo(thirty);
    }

    @Test
    void bands_that_reach_from_zero_without_end_are_accepted() {
        var bands = Bands.of(List.of(CURRENT, LATE, VERY_LATE)).orThrow();

        assertThat(bands.of(30)).isEqualTo(LATE);
        assertThat(bands.of(31)).isEqualTo(VERY_LATE);
    }

    @Test
    void gaps_overlaps_and_ends_are_refused() {
        var overlapping = new Band("overlapping", 30, Optional.empty());

        assertThat(Bands.of(List.of(CURRENT, VERY_LATE))).isEqualTo(broken("very late"));
        assertThat(Bands.of(List.of(CURRENT, LATE, overlapping))).isEqualTo(broken("overlapping"));
        assertThat(Bands.of(List.of(LATE, VERY_LATE))).isEqualTo(broken("late"));
        assertThat(Bands.of(List.of(CURRENT, LATE))).isEqualTo(broken("the end"));
        assertThat(Bands.of(List.of(new Band("all", 0, Optional.empty()), LATE)))
                .isEqualTo(broken("late"));
        assertThat(Bands.of(List.of())).isEqualTo(broken("the end"));
        assertThatThrownBy(() -> new Bands(List.of(LATE)))
                .hasMessage("bands must reach from 0 without gap or end; broken at late");
    }

    @Test
    void a_band_that_cannot_be_is_a_bug() {
        assertThatThrownBy(() -> new Band("odd", -1, Optional.empty())).hasMessage("fromDays is negative: -1");
        assertThatThrownBy(() -> new Band("odd", 5, Optional.of(4))).hasMessage("toDays is below fromDays: 4");
        assertThat(new Band("one day", 5, Optional.of(5)).contains(5)).isTrue();
    }

    @Test
    void a_set_that_is_not_in_the_table_is_refused() {
        assertThat(Bands.read(DataTable.shipped(BandsTest.class, "/overdue/bands.txt"), "weekly"))
                .isEqualTo(broken("the end"));
    }

    @Test
    void a_line_that_cannot_be_read_is_refused() {
        var table = new DataTable("bands.txt", "set|band|from-days|to-days|source|confidence\na|b|zero||c|low\n");

        assertThat(Bands.read(table, "a"))
                .isEqualTo(Result.refused(Reason.UNREADABLE, "bands.txt line 2 from-days", "zero"));
    }

    private static Result<Bands> broken(String place) {
        return Result.refused(Reason.OUT_OF_RANGE, "bands", place);
    }
}
