package org.creditrepair.training.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creditrepair.training.table.Variable;
import org.junit.jupiter.api.Test;

/** Which group the others are held against. */
class FairnessTest {
    /** 60 of 150, 50 of 100 and 9 of 9: the last is too small to be held against. */
    @Test
    void groups_are_held_against_the_highest_rate_of_those_large_enough() {
        var fairness = decided(100);

        assertThat(fairness.reference()).isEqualTo("b");
        assertThat(fairness.isReferenceLarge()).isTrue();
        assertThat(fairness.groups().getFirst().impact().orThrow().ratio()).isCloseTo(0.8, within(1e-12));
    }

    /** 60 of 150 is all that is large enough where the second group has 99. */
    @Test
    void a_group_of_one_case_fewer_is_no_reference() {
        assertThat(decided(99).reference()).isEqualTo("a");
        assertThat(decided(99).isReferenceLarge()).isTrue();
    }

    @Test
    void a_group_is_large_enough_where_the_rule_of_disparate_impact_has_enough() throws IOException {
        try (var rules = Fairness.class.getResourceAsStream("/alarm/rules.txt")) {
            var cells = new String(rules.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("DISPARATE_IMPACT "))
                    .findFirst()
                    .orElseThrow()
                    .split("\\|");

            assertThat(Long.parseLong(cells[5].strip())).isEqualTo(Fairness.LEAST_CASES);
        }
    }

    private static Fairness decided(int second) {
        var size = 150 + second + 9;
        var groups = IntStream.range(0, size)
                .mapToDouble(i -> i < 150 ? 0 : i < 150 + second ? 1 : 2)
                .toArray();
        var isApproved = new boolean[size];
        Arrays.fill(isApproved, 0, 60, true);
        Arrays.fill(isApproved, 150, 200, true);
        Arrays.fill(isApproved, 150 + second, size, true);
        return Fairness.of(
                variable("group", List.of("a", "b", "c"), groups),
                List.of(),
                IntStream.range(0, size).toArray(),
                isApproved,
                new boolean[size]);
    }

    private static Variable variable(String name, List<String> levels, double... values) {
        return new Variable(name, levels, false, Optional.empty(), values);
    }
}
