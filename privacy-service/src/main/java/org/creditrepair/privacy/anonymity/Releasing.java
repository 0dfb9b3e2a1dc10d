package org.creditrepair.privacy.anonymity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creditrepair.privacy.anonymity.ClassSet.Grouping;
import org.creditrepair.privacy.anonymity.Evaluator.Evaluation;
import org.creditrepair.privacy.anonymity.Manifest.Column;
import org.creditrepair.privacy.anonymity.Manifest.Generalisation;
import org.creditrepair.privacy.anonymity.Manifest.Role;

/**
 * Writes the release of a node.
 *
 * @param kept which rows of the input are released
 */
record Releasing(Generaliser from, EncodedTable encoded, Criteria criteria, Evaluation best, boolean[] kept) {

    Result<Release> release() {
        var names = from.table().columns().stream()
                .filter(name -> role(name).isPresent())
                .toList();
        var cells = names.stream().map(this::cells).toList();
        var rows = IntStream.range(0, kept.length)
                .filter(row -> kept[row])
                .mapToObj(row -> cells.stream().map(column -> column.get(row)).toList())
                .sorted(Releasing::compare)
                .toList();
        return Table.of(names, rows)
                .then(output -> Measurement.of(from.table(), from.roles())
                        .then(before -> Measurement.of(output, from.roles())
                                .map(after -> new Release(output, manifest(names, before, after)))));
    }

    private Manifest manifest(List<String> names, Measurement before, Measurement after) {
        return new Manifest(
                names.stream().map(this::column).toList(),
                criteria,
                before.rows(),
                after.rows(),
                new Ratio(best.loss(), Hierarchy.WHOLE_LOSS * best.levels().length * before.rows()),
                distanceFromInput(),
                before,
                after);
    }

    private Map<String, Ratio> distanceFromInput() {
        var classes = ClassSet.ofRows(encoded).rolledUp(encoded, best.levels(), new Grouping());
        var distances = new LinkedHashMap<String, Ratio>();
        for (var i = 0; i < encoded.sensitive().size(); i++) {
            distances.put(
                    from.roles().sensitive().get(i),
                    classes.greatestDistance(
                            i,
                            classes.totals(i, encoded.sensitive().get(i).cardinality(0)),
                            encoded.rows(),
                            row -> kept[row]));
        }
        return distances;
    }

    private List<String> cells(String name) {
        var index = from.roles().quasiIdentifiers().indexOf(name);
        if (index < 0) {
            return from.table().column(name);
        }
        var column = encoded.quasiIdentifiers().get(index);
        return IntStream.range(0, column.rows())
                .mapToObj(row -> column.label(row, best.levels()[index]))
                .toList();
    }

    private Column column(String name) {
        var index = from.roles().quasiIdentifiers().indexOf(name);
        return new Column(
                name, role(name).orElseThrow(), index < 0 ? Optional.empty() : Optional.of(made(name, index)));
    }

    private Generalisation made(String name, int index) {
        var hierarchy = from.hierarchies().get(name);
        return new Generalisation(best.levels()[index], hierarchy.levels() - 1, hierarchy.version());
    }

    private Optional<Role> role(String name) {
        if (from.roles().quasiIdentifiers().contains(name)) {
            return Optional.of(Role.QUASI_IDENTIFIER);
        }
        if (from.roles().sensitive().contains(name)) {
            return Optional.of(Role.SENSITIVE);
        }
        return from.roles().kept().contains(name) ? Optional.of(Role.KEPT) : Optional.empty();
    }

    private static int compare(List<String> one, List<String> other) {
        for (var i = 0; i < one.size(); i++) {
            var order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
