package org.creditrepair.privacy.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every table, every hierarchy and every criterion. */
class GeneraliserPropertiesTest {

    @Property(tries = 600)
    void the_search_finds_the_best_of_all_nodes(
            @ForAll("tables") Generaliser generaliser, @ForAll("criteria") Criteria criteria) {
        var expected = new EveryNode(generaliser, criteria).best();

        var release = generaliser.release(criteria);

        assertThat(found(release)).isEqualTo(expected);
    }

    @Property
    void a_release_meets_what_was_asked(
            @ForAll("tables") Generaliser generaliser, @ForAll("criteria") Criteria criteria) {
        if (generaliser.release(criteria) instanceof Result.Accepted<Release>(var release)) {
            var manifest = release.manifest();
            var measured = Measurement.of(release.table(), generaliser.roles()).orThrow();
            assertThat(measured).isEqualTo(manifest.after());
            assertThat(measured.k()).isGreaterThanOrEqualTo(criteria.k());
            assertThat(measured.l().values()).allMatch(l -> l >= criteria.l());
            assertThat(manifest.distanceFromInput().values())
                    .allMatch(distance -> distance.toDecimal(12).compareTo(criteria.t()) <= 0);
            assertThat(new BigDecimal(manifest.suppressedRows()))
                    .isLessThanOrEqualTo(criteria.suppressionLimit().multiply(new BigDecimal(manifest.rowsIn())));
            assertThat(manifest.rowsOut()).isEqualTo(release.table().rows().size());
        }
    }

    @Property
    void a_release_does_not_depend_on_the_order_of_the_rows(
            @ForAll("tables") Generaliser generaliser, @ForAll("criteria") Criteria criteria, @ForAll Random random) {
        var rows = new ArrayList<>(generaliser.table().rows());
        Collections.shuffle(rows, random);
        var shuffled = new Generaliser(
                Table.of(generaliser.table().columns(), rows).orThrow(),
                generaliser.roles(),
                generaliser.hierarchies());

        assertThat(text(shuffled.release(criteria))).isEqualTo(text(generaliser.release(criteria)));
    }

    @Property
    void what_generalises_further_never_has_a_smaller_k(@ForAll("tables") Generaliser generaliser) {
        var encoded = EncodedTable.of(generaliser.table(), generaliser.roles(), generaliser.hierarchies())
                .orThrow();
        var lattice = new Lattice(encoded.quasiIdentifiers());
        var evaluator = new Evaluator(encoded, criteria(3, 2, "1", "1"));
        for (var node = 0; node < lattice.size(); node++) {
            var suppressed = evaluator.evaluate(lattice.levels(node)).suppressed();
            for (var column = 0; column < lattice.columns(); column++) {
                if (lattice.canRise(node, column)) {
                    var above = lattice.above(node, column);
                    assertThat(evaluator.evaluate(lattice.levels(above)).suppressed())
                            .isLessThanOrEqualTo(suppressed);
                    assertThat(lattice.leastLoss(above)).isGreaterThanOrEqualTo(lattice.leastLoss(node));
                }
            }
        }
    }

    @Provide
    Arbitrary<Criteria> criteria() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of("1", "0.7", "0.5", "0.3", "0.15", "0"),
                        Arbitraries.of("0", "0.05", "0.2", "0.5", "1"))
                .as(GeneraliserPropertiesTest::criteria);
    }

    /** Small numbers of values, so that classes of all sizes occur; a hierarchy may stop before everything is one. */
    @Provide
    Arbitrary<Generaliser> tables() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.randoms())
                .as(GeneraliserPropertiesTest::table);
    }

    private static Generaliser table(int rows, int quasiIdentifiers, int sensitive, Random random) {
        var names = IntStream.range(0, quasiIdentifiers + sensitive)
                .mapToObj(i -> (i < quasiIdentifiers ? "q" : "s") + i)
                .toList();
        var values = names.stream().map(name -> 1 + random.nextInt(6)).toList();
        var spellings = names.stream()
                .map(name -> Spelling.values()[name.startsWith("s") ? 0 : random.nextInt(Spelling.values().length)])
                .toList();
        var cells = IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, names.size())
                        .mapToObj(i -> spellings
                                .get(i)
                                .cell(Math.min(random.nextInt(values.get(i)), random.nextInt(values.get(i)))))
                        .toList())
                .toList();
        var hierarchies = new HashMap<String, Hierarchy>();
        for (var i = 0; i < quasiIdentifiers; i++) {
            hierarchies.put(names.get(i), spellings.get(i).hierarchy(values.get(i), random));
        }
        return new Generaliser(
                Table.of(names, cells).orThrow(),
                Roles.of(names.subList(0, quasiIdentifiers), names.subList(quasiIdentifiers, names.size())),
                hierarchies);
    }

    /** How a column spells its values from 0 to 5, and what it makes of them. */
    private enum Spelling {
        LISTED,
        NUMBER,
        DATE;

        /** The first number or date is absent. */
        String cell(int value) {
            return switch (this) {
                case LISTED -> "v" + value;
                case NUMBER -> value == 0 ? "" : Integer.toString(value);
                case DATE ->
                    value == 0 ? "" : LocalDate.EPOCH.plusDays(value * 50L).toString();
            };
        }

        Hierarchy hierarchy(int values, Random random) {
            return switch (this) {
                case LISTED -> GeneraliserPropertiesTest.hierarchy(values, random);
                case NUMBER ->
                    NumberHierarchy.read(
                                    "numbers", "version;1\nfrom;1\nto;6.5\nwidths;" + one(random, "2;4;*", "3", "*"))
                            .orThrow();
                case DATE ->
                    DateHierarchy.read(
                                    "dates",
                                    "version;1\nfrom;1970-02-01\nto;1971-01-15\nlevels;"
                                            + one(random, "month;quarter;year;*", "year;*", "quarter"))
                            .orThrow();
            };
        }

        private static String one(Random random, String... texts) {
            return texts[random.nextInt(texts.length)];
        }
    }

    private static Hierarchy hierarchy(int values, Random random) {
        var depth = random.nextInt(3);
        var top = random.nextInt(4) > 0 ? ";*" : "";
        var groups = new int[depth];
        for (var level = 0; level < depth; level++) {
            groups[level] = 2 + level + random.nextInt(2);
        }
        var text = new StringBuilder("version;1\n");
        for (var value = 0; value < values; value++) {
            var label = value;
            text.append("v").append(value);
            for (var level = 0; level < depth; level++) {
                label /= groups[level];
                text.append(";").append("level ").append(level + 1).append(" ").append(label);
            }
            text.append(top).append('\n');
        }
        return ValueHierarchy.read("hierarchy", text.toString()).orThrow();
    }

    private static Criteria criteria(int k, int l, String t, String suppressionLimit) {
        return Criteria.of(k, l, new BigDecimal(t), new BigDecimal(suppressionLimit))
                .orThrow();
    }

    private static Optional<EveryNode.Judged> found(Result<Release> result) {
        return switch (result) {
            case Result.Accepted<Release>(var release) -> Optional.of(judged(release.manifest()));
            case Result.Refused<Release> refused -> {
                assertThat(refused.reason()).isEqualTo(Result.Reason.UNREACHABLE);
                yield Optional.empty();
            }
        };
    }

    private static EveryNode.Judged judged(Manifest manifest) {
        var levels = manifest.columns().stream()
                .flatMap(column -> column.generalisation().stream())
                .map(Manifest.Generalisation::level)
                .toList();
        var cells = Hierarchy.WHOLE_LOSS * levels.size() * manifest.rowsIn();
        var loss = manifest.loss().numerator() * (cells / manifest.loss().denominator());
        return new EveryNode.Judged(levels, loss, manifest.suppressedRows());
    }

    private static String text(Result<Release> result) {
        return switch (result) {
            case Result.Accepted<Release>(var release) ->
                release.table().rows() + release.manifest().text();
            case Result.Refused<Release> refused -> refused.toString();
        };
    }
}
