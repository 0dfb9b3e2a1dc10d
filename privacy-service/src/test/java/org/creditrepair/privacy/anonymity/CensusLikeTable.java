package org.creditrepair.privacy.anonymity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A generated table in the shape of the Adult data set of the UCI repository: nine quasi-identifiers with about as many
 * values, as skewed, under hierarchies of two to five levels. Nobody is in it.
 */
record CensusLikeTable(Table table, Roles roles, Map<String, Hierarchy> hierarchies) {
    private static final List<String> QUASI_IDENTIFIERS =
            List.of("sex", "age", "race", "marital", "education", "country", "workclass", "occupation", "salary");
    private static final int[] VALUES = {2, 74, 5, 7, 16, 41, 8, 14, 2};
    private static final int DISEASES = 12;

    static CensusLikeTable of(int rows, long seed) {
        var random = new Random(seed);
        var columns = new ArrayList<>(QUASI_IDENTIFIERS);
        columns.add("ailment");
        var cells = IntStream.range(0, rows)
                .mapToObj(row -> {
                    var line = new ArrayList<String>();
                    for (var column = 0; column < VALUES.length; column++) {
                        line.add(value(column, random));
                    }
                    line.add("ailment " + skewed(random, DISEASES));
                    return List.copyOf(line);
                })
                .toList();
        return new CensusLikeTable(
                Table.of(columns, cells).orThrow(), Roles.of(QUASI_IDENTIFIERS, List.of("ailment")), generated());
    }

    private static String value(int column, Random random) {
        return column == 1
                ? Integer.toString(17 + Math.min(73, (int) Math.abs(random.nextGaussian() * 22 + 8)))
                : "v" + skewed(random, VALUES[column]);
    }

    /** The first values are much more frequent than the last ones. */
    private static int skewed(Random random, int values) {
        return (int) (values * Math.pow(random.nextDouble(), values > 2 ? 3 : 1.5));
    }

    private static Map<String, Hierarchy> generated() {
        var hierarchies = new LinkedHashMap<String, Hierarchy>();
        hierarchies.put(
                "age",
                NumberHierarchy.read("age", "version;1\nfrom;17\nto;97\nwidths;5;10;20;*")
                        .orThrow());
        IntStream.range(0, VALUES.length)
                .filter(column -> column != 1)
                .forEach(column -> hierarchies.put(
                        QUASI_IDENTIFIERS.get(column),
                        ValueHierarchy.read("hierarchy", "version;1\n" + text(column))
                                .orThrow()));
        return hierarchies;
    }

    /** Groups of four, groups of sixteen and so on, up to everything. */
    private static String text(int column) {
        var values = VALUES[column];
        IntFunction<String> line = value -> {
            var text = new StringBuilder("v" + value);
            for (var width = 4; width < values; width *= 4) {
                text.append(";from ")
                        .append(value / width * width)
                        .append(" by ")
                        .append(width);
            }
            return text.append(";*").toString();
        };
        return IntStream.range(0, values).mapToObj(line).collect(Collectors.joining("\n"));
    }
}
