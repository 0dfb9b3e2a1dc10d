package org.creditrepair.privacy.anonymity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creditrepair.privacy.anonymity.ClassSet.Grouping;

/**
 * How far the rows of a table can be told apart by their quasi-identifiers. Risks are those of the prosecutor, who
 * knows that a person is in the table (El Emam 2013).
 *
 * @param rows rows of the table
 * @param classes sets of rows that agree in all quasi-identifiers
 * @param k size of the smallest class
 * @param l for each sensitive column in the order of the roles, the fewest distinct values in a class
 * @param t likewise, the greatest distance of its distribution in a class from that in this table, in equal ground
 *     distance (total variation)
 * @param uniqueRows rows alone in their class
 * @param rowsAtHighestRisk rows in classes of size k
 */
public record Measurement(
        int rows,
        int classes,
        int k,
        Map<String, Integer> l,
        Map<String, Ratio> t,
        int uniqueRows,
        int rowsAtHighestRisk) {

    public Measurement {
        l = Collections.unmodifiableMap(new LinkedHashMap<>(l));
        t = Collections.unmodifiableMap(new LinkedHashMap<>(t));
    }

    /** Refused where the roles do not fit the table. */
    public static Result<Measurement> of(Table table, Roles roles) {
        return roles.checkedAgainst(table).map(checked -> measured(table, roles));
    }

    /** Chance of finding the person of a row in the smallest class: 1 / k. */
    public Ratio highestRisk() {
        return new Ratio(1, k);
    }

    /** Mean over the rows of 1 / size of the row's class, which is classes / rows. */
    public Ratio averageRisk() {
        return new Ratio(classes, rows);
    }

    /** Share of the rows that are alone in their class. */
    public Ratio uniqueness() {
        return new Ratio(uniqueRows, rows);
    }

    public Ratio averageClassSize() {
        return new Ratio(rows, classes);
    }

    private static Measurement measured(Table table, Roles roles) {
        var encoded = EncodedTable.of(table, roles);
        var classes = ClassSet.ofRows(encoded)
                .rolledUp(encoded, new int[encoded.quasiIdentifiers().size()], new Grouping());
        var l = new LinkedHashMap<String, Integer>();
        var t = new LinkedHashMap<String, Ratio>();
        for (var i = 0; i < encoded.sensitive().size(); i++) {
            var totals = classes.totals(i, encoded.sensitive().get(i).cardinality(0));
            l.put(roles.sensitive().get(i), least(classes.distinct(i)));
            t.put(roles.sensitive().get(i), classes.greatestDistance(i, totals, encoded.rows(), every -> true));
        }
        var k = least(classes.size());
        return new Measurement(
                encoded.rows(), classes.count(), k, l, t, classes.rowsInClassesOf(1), classes.rowsInClassesOf(k));
    }

    private static int least(int[] values) {
        var least = Integer.MAX_VALUE;
        for (var value : values) {
            least = Math.min(least, value);
        }
        return least;
    }
}
