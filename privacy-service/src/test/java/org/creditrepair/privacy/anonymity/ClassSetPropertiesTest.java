package org.creditrepair.privacy.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.creditrepair.privacy.anonymity.ClassSet.Grouping;

/** What holds for the classes of every node. */
class ClassSetPropertiesTest {
    private static final Roles ROLES = Roles.of(List.of("age", "education", "sex"), List.of("ailment", "race"));

    @Property(tries = 200)
    void classes_put_together_are_those_made_from_the_rows(
            @ForAll @LongRange(max = 1_000) long seed,
            @ForAll @IntRange(min = 1, max = 120) int rows,
            @ForAll @IntRange(max = 9_999) int lower,
            @ForAll @IntRange(max = 9_999) int upper) {
        var census = CensusLikeTable.of(rows, seed);
        var table = EncodedTable.of(census.table(), ROLES, census.hierarchies()).orThrow();
        var lattice = new Lattice(table.quasiIdentifiers());
        var one = lattice.levels(lower % lattice.size());
        var other = lattice.levels(upper % lattice.size());
        var below = IntStream.range(0, 3).map(i -> Math.min(one[i], other[i])).toArray();
        var grouping = new Grouping();
        var fromRows = ClassSet.ofRows(table).rolledUp(table, other, grouping);

        var rolledUp = ClassSet.ofRows(table).rolledUp(table, below, grouping).rolledUp(table, other, grouping);

        assertThat(described(rolledUp, table, other)).isEqualTo(described(fromRows, table, other));
        assertThat(rolledUp.count()).isEqualTo(fromRows.count());
        assertThat(Arrays.stream(rolledUp.size()).sum()).isEqualTo(rows);
        for (var column = 0; column < 2; column++) {
            var values = table.sensitive().get(column).cardinality(0);
            assertThat(rolledUp.totals(column, values)).isEqualTo(fromRows.totals(column, values));
        }
    }

    @Property(tries = 200)
    void a_class_is_no_farther_from_the_whole_than_the_farthest_of_its_parts(
            @ForAll @LongRange(max = 1_000) long seed, @ForAll @IntRange(max = 9_999) int node) {
        var census = CensusLikeTable.of(60, seed);
        var table = EncodedTable.of(census.table(), ROLES, census.hierarchies()).orThrow();
        var lattice = new Lattice(table.quasiIdentifiers());
        var lower = node % lattice.size();
        for (var column = 0; column < lattice.columns(); column++) {
            if (lattice.canRise(lower, column)) {
                assertThat(greatestDistance(table, lattice.levels(lattice.above(lower, column))))
                        .isLessThanOrEqualTo(greatestDistance(table, lattice.levels(lower)));
            }
        }
    }

    private static Ratio greatestDistance(EncodedTable table, int[] levels) {
        var classes = ClassSet.ofRows(table).rolledUp(table, levels, new Grouping());
        var totals = classes.totals(0, table.sensitive().getFirst().cardinality(0));
        return classes.greatestDistance(0, totals, table.rows(), every -> true);
    }

    /** Size and distinct values by the labels of the class. */
    private static Map<String, String> described(ClassSet classes, EncodedTable table, int[] levels) {
        var described = new TreeMap<String, String>();
        for (var i = 0; i < classes.count(); i++) {
            var row = classes.representative()[i];
            var labels = IntStream.range(0, levels.length)
                    .mapToObj(column -> table.quasiIdentifiers().get(column).label(row, levels[column]))
                    .collect(Collectors.joining("/"));
            described.put(labels, classes.size()[i] + " " + classes.distinct(0)[i] + " " + classes.distinct(1)[i]);
        }
        return described;
    }
}
