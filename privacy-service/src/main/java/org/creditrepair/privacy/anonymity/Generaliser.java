package org.creditrepair.privacy.anonymity;

import java.util.Map;
import org.creditrepair.privacy.anonymity.Result.Reason;

/**
 * Full-domain generalisation with suppression of rows: each quasi-identifier is brought to one level of its hierarchy
 * for all rows, and rows in classes that miss a criterion are left out. Of all combinations of levels the one is taken
 * that loses least ({@link Manifest#loss}); among equals, that which suppresses fewest rows, then that with the fewest
 * levels in sum, then that with lower levels in the first columns. The same input always gives the same release.
 *
 * @param hierarchies one for each quasi-identifier, by the name of its column
 */
public record Generaliser(Table table, Roles roles, Map<String, Hierarchy> hierarchies) {
    /** Combinations of levels that are searched at most. */
    static final int MOST_NODES = 2_000_000;

    public Generaliser {
        hierarchies = Map.copyOf(hierarchies);
    }

    /**
     * @return refused where the roles do not fit the table, where a quasi-identifier has no hierarchy or a value that
     *     is not in it (the row's number), where the combinations of levels are more than two million, where l or t is
     *     asked for without a sensitive column, or where no combination meets the criteria
     */
    public Result<Release> release(Criteria criteria) {
        if (criteria.looksAtSensitive() && roles.sensitive().isEmpty()) {
            return Result.refused(Reason.NEEDS_A_SENSITIVE_COLUMN, "criteria", criteria.text());
        }
        return roles.checkedAgainst(table)
                .then(checked -> EncodedTable.of(table, roles, hierarchies))
                .then(encoded -> searched(encoded, criteria));
    }

    private Result<Release> searched(EncodedTable encoded, Criteria criteria) {
        var nodes = Lattice.sizeOf(encoded.quasiIdentifiers());
        if (nodes > MOST_NODES) {
            return Result.refused(Reason.TOO_LARGE, "hierarchies", nodes);
        }
        var lattice = new Lattice(encoded.quasiIdentifiers());
        var evaluator = new Evaluator(encoded, criteria);
        return new Search(lattice, evaluator, criteria.mostSuppressed(encoded.rows()))
                .best()
                .map(best -> new Releasing(this, encoded, criteria, best, evaluator.released(best.levels())).release())
                .orElseGet(() -> Result.refused(Reason.UNREACHABLE, "criteria", criteria.text()));
    }
}
