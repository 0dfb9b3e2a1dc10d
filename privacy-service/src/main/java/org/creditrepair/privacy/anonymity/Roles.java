package org.creditrepair.privacy.anonymity;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.creditrepair.privacy.anonymity.Result.Reason;

/**
 * What the columns of a table are. A column that is not named here is not released: names, numbers and whatever nobody
 * has judged stay inside.
 *
 * @param quasiIdentifiers columns by which a person may be found in other sources; at least one
 * @param sensitive columns that nobody may learn of a person; judged one by one, against the quasi-identifiers
 * @param kept columns that tell nothing of a person; released as they are
 */
public record Roles(List<String> quasiIdentifiers, List<String> sensitive, List<String> kept) {

    public Roles {
        quasiIdentifiers = List.copyOf(quasiIdentifiers);
        sensitive = List.copyOf(sensitive);
        kept = List.copyOf(kept);
    }

    public static Roles of(List<String> quasiIdentifiers, List<String> sensitive) {
        return new Roles(quasiIdentifiers, sensitive, List.of());
    }

    public Roles keeping(String... columns) {
        return new Roles(quasiIdentifiers, sensitive, List.of(columns));
    }

    /** Refused where there is no quasi-identifier, a column has two roles, or the table has no such column. */
    Result<Roles> checkedAgainst(Table table) {
        if (quasiIdentifiers.isEmpty()) {
            return Result.refused(Reason.EMPTY, "quasiIdentifiers", 0);
        }
        var seen = new HashSet<String>();
        for (var column : named()) {
            if (!table.columns().contains(column)) {
                return Result.refused(Reason.UNKNOWN_COLUMN, "roles", column);
            }
            if (!seen.add(column)) {
                return Result.refused(Reason.COMES_TWICE, "roles", column);
            }
        }
        return new Result.Accepted<>(this);
    }

    private List<String> named() {
        return Stream.of(quasiIdentifiers, sensitive, kept)
                .flatMap(List::stream)
                .toList();
    }
}
