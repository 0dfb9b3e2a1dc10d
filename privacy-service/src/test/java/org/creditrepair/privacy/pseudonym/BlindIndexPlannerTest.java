package org.creditrepair.privacy.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.creditrepair.privacy.pseudonym.BlindIndexPlanner.Index;
import org.creditrepair.privacy.pseudonym.IndexPlan.Planned;
import org.creditrepair.privacy.pseudonym.IndexPlan.Reason;
import org.creditrepair.privacy.pseudonym.IndexPlan.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BlindIndexPlannerTest {
    private static final long MILLION = 1_000_000;

    @ParameterizedTest
    @MethodSource("plans")
    void bits_are_planned_or_refused(String line) {
        var cells = line.split("\\|");
        var population = Long.parseLong(cells[0]);

        var plan = BlindIndexPlanner.plan(population, "mobile", values(cells[1]), others(cells[2]));

        assertThat(shown(plan)).isEqualTo(cells[3] + "|" + cells[4]);
    }

    /**
     * By hand, for R = 1,024 rows, whose square root is 32. C = 1,024 / 2^L: with 4 bits 64 rows share an index value,
     * more than 32; with 5 bits 32, just few enough; with 9 bits 2, just enough; with 10 bits 1, and equal index values
     * would prove equal values. One row less, and 9 bits leave 1.998 rows; with 5 bits, 31.97 are fewer than 31.98, the
     * root. One row more, and 5 bits leave 32.03 rows, where the root is 32.02.
     */
    @ParameterizedTest
    @CsvSource({"1023, 5, 8, 6, 15.9844", "1024, 5, 9, 7, 8", "1025, 6, 9, 7, 8.00781"})
    void both_bounds_of_the_rule_belong_to_the_range(
            long population, int fewest, int most, int recommended, BigDecimal coincidences) {
        assertThat(BlindIndexPlanner.plan(population, "mobile", FieldValues.unknown(), List.of()))
                .isEqualTo(new Planned("mobile", fewest, most, recommended, coincidences, false));
    }

    @Test
    void coincidences_are_those_of_the_documentation_of_ciphersweet() {
        var indexes =
                List.of(new Index("a", 16, FieldValues.distinct(1 << 24)), new Index("b", 8, FieldValues.unknown()));

        assertThat(BlindIndexPlanner.coincidences(1L << 31, indexes)).isEqualByComparingTo("128");
        assertThat(BlindIndexPlanner.coincidences(1L << 24, indexes)).isEqualByComparingTo("1");
        assertThat(BlindIndexPlanner.coincidences(1L << 16, indexes)).isEqualByComparingTo("0.00390625");
        assertThat(BlindIndexPlanner.coincidences(77, List.of())).isEqualByComparingTo("77");
        assertThat(BlindIndexPlanner.coincidences(1, List.of())).isEqualByComparingTo("1");
        assertThat(BlindIndexPlanner.coincidences(0, indexes)).isEqualByComparingTo("0");
        assertThat(BlindIndexPlanner.coincidences(-1, List.of())).isEqualByComparingTo("0");
    }

    @Test
    void known_frequencies_count_as_their_effective_number_of_values() {
        var even = FieldValues.counted(List.of(5L, 5L, 5L, 5L));
        var skewed = FieldValues.counted(List.of(9L, 1L, 0L));

        assertThat(BlindIndexPlanner.coincidences(100, List.of(new Index("a", 8, even))))
                .isEqualByComparingTo("25");
        assertThat(BlindIndexPlanner.coincidences(100, List.of(new Index("a", 8, skewed))))
                .isEqualByComparingTo("82");
        assertThat(BlindIndexPlanner.plan(100, "a", skewed, List.of()))
                .isEqualTo(new Refused(Reason.TOO_FEW_VALUES, "a", "1.21951"));
    }

    @Test
    void an_effective_number_that_is_a_power_of_two_ends_the_range() {
        var sixteen = FieldValues.counted(Stream.generate(() -> 3L).limit(16).toList());

        assertThat(BlindIndexPlanner.plan(256, "a", sixteen, List.of()))
                .isEqualTo(new Planned("a", 4, 4, 4, new BigDecimal("16"), false));
    }

    @Test
    void a_value_that_fills_more_rows_than_the_root_of_all_is_pointed_out() {
        var values = Stream.concat(Stream.of(1000L), Stream.generate(() -> 1L).limit(999_000))
                .toList();
        var oneMore = Stream.concat(Stream.of(1001L), Stream.generate(() -> 1L).limit(998_999))
                .toList();

        assertThat(FieldValues.counted(values).commonestStandsOut(MILLION)).isFalse();
        assertThat(FieldValues.counted(oneMore).commonestStandsOut(MILLION)).isTrue();
        assertThat(FieldValues.distinct(2).commonestStandsOut(MILLION)).isFalse();
        assertThat(BlindIndexPlanner.plan(MILLION, "a", FieldValues.counted(oneMore), List.of()))
                .isInstanceOfSatisfying(
                        Planned.class,
                        plan -> assertThat(plan.commonestStandsOut()).isTrue());
    }

    @Test
    void what_cannot_be_is_a_bug() {
        assertThatThrownBy(() -> FieldValues.distinct(0)).hasMessage("count of distinct values is below 1: 0");
        assertThatThrownBy(() -> FieldValues.counted(List.of()))
                .hasMessage("counts must not be negative, nor all zero");
        assertThatThrownBy(() -> FieldValues.counted(List.of(0L, 0L)))
                .hasMessage("counts must not be negative, nor all zero");
        assertThatThrownBy(() -> FieldValues.counted(List.of(3L, -1L)))
                .hasMessage("counts must not be negative, nor all zero");
        assertThatThrownBy(() -> new Index("a", 0, FieldValues.unknown())).hasMessage("bits of a must be 1 to 256: 0");
        assertThatThrownBy(() -> new Index("a", 257, FieldValues.unknown()))
                .hasMessage("bits of a must be 1 to 256: 257");
        assertThat(new Index("a", 256, FieldValues.unknown()).bits()).isEqualTo(256);
        assertThat(new Index("a", 1, FieldValues.unknown()).bits()).isEqualTo(1);
    }

    static List<String> plans() {
        try (var file = BlindIndexPlannerTest.class.getResourceAsStream("/pseudonym/plans.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(IndexPlan plan) {
        return switch (plan) {
            case Planned planned ->
                planned.fewestBits() + "-" + planned.mostBits() + "|" + planned.recommendedBits() + " "
                        + planned.coincidences().toPlainString();
            case Refused(var reason, var field, var value) -> reason + "|" + value;
        };
    }

    private static FieldValues values(String text) {
        if (text.equals("unknown")) {
            return FieldValues.unknown();
        }
        return FieldValues.distinct(
                text.startsWith("2^") ? 1L << Integer.parseInt(text.substring(2)) : Long.parseLong(text));
    }

    private static List<Index> others(String text) {
        return Arrays.stream(text.split(" "))
                .filter(other -> !other.isEmpty())
                .map(other -> other.split("/"))
                .map(other -> new Index(
                        "other", Integer.parseInt(other[0]), values(other.length == 2 ? other[1] : "unknown")))
                .toList();
    }
}
