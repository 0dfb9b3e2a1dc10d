package org.creditrepair.training.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.creditrepair.training.Examples;
import org.creditrepair.training.binning.LevelBinning;
import org.creditrepair.training.binning.NumberBinning;
import org.creditrepair.training.fold.Folds;
import org.creditrepair.training.table.Table;
import org.junit.jupiter.api.Test;

class ShiftsTest {
    private static final Table TABLE = Examples.table(400, 3);

    @Test
    void numbers_are_cut_into_tenths_with_codes_apart() {
        var late = (NumberBinning) Shifts.plain(TABLE, TABLE.candidates().get(2));

        assertThat(late.singles()).hasSize(1);
        assertThat(late.edges()).isSorted().containsExactly(1.0, 2.0, 3.0, 4.0, 5.0);
    }

    @Test
    void every_level_is_for_itself() {
        var region = (LevelBinning) Shifts.plain(TABLE, TABLE.candidates().get(3));

        assertThat(region.groups()).containsExactly(List.of(0), List.of(1), List.of(2), List.of(3));
    }

    @Test
    void a_column_without_values_has_one_interval() {
        var table = Examples.table(400, 3);
        Arrays.fill(table.candidates().getFirst().values(), Double.NaN);

        assertThat(((NumberBinning) Shifts.plain(table, table.candidates().getFirst())).edges())
                .isEmpty();
    }

    /** Half of a fold is at 5,000 and above, a quarter of the others: 0.25 ln 2 + (-0.25) ln (2/3). */
    @Test
    void a_fold_is_held_against_the_others_and_out_of_time_against_in_time() {
        var rows = TABLE.inTime();
        var numbers = new int[TABLE.bads().length];
        Arrays.fill(numbers, -1);
        var income = TABLE.candidates().getFirst().values();
        for (var i = 0; i < rows.length; i++) {
            var isFirst = i < 40;
            numbers[rows[i]] = isFirst ? 0 : 1;
            income[rows[i]] = (isFirst ? i % 2 == 0 : i % 4 == 0) ? 6_000 : 4_000;
        }
        var inputs = new Inputs(Examples.profile(), cut(rows, 120), new Folds(2, kept(numbers, rows, 120)));

        var shifts = new Shifts(inputs).of(Map.of("income", new NumberBinning(List.of(5_000.0), List.of())));

        assertThat(shifts).hasSize(1);
        assertThat(shifts.getFirst().characteristic()).isEqualTo("income");
        assertThat(shifts.getFirst().shifts())
                .extracting(shift -> shift.sample())
                .containsExactly("fold 1", "fold 2", "out-of-time");
        assertThat(shifts.getFirst().shifts().getFirst().index().value())
                .isCloseTo(0.25 * Math.log(2) - 0.25 * Math.log(2.0 / 3), within(1e-12));
    }

    /** The table with the first rows in time only; the others are out of time. */
    private static Table cut(int[] rows, int count) {
        var isLate = new boolean[TABLE.bads().length];
        Arrays.fill(isLate, true);
        IntStream.range(0, count).forEach(i -> isLate[rows[i]] = false);
        return new Table(
                TABLE.source(), TABLE.candidates(), TABLE.protectedVariables(), TABLE.bads(), isLate, TABLE.latest());
    }

    private static int[] kept(int[] numbers, int[] rows, int count) {
        var kept = numbers.clone();
        IntStream.range(count, rows.length).forEach(i -> kept[rows[i]] = -1);
        return kept;
    }
}
