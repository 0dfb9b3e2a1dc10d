package org.creditrepair.privacy.anonymity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creditrepair.privacy.anonymity.Result.Reason;

/** The quasi-identifiers and the sensitive columns of a table as numbers, in the order of the roles. */
record EncodedTable(List<EncodedColumn> quasiIdentifiers, List<EncodedColumn> sensitive) {

    /** As it is, to be measured. */
    static EncodedTable of(Table table, Roles roles) {
        return new EncodedTable(plain(table, roles.quasiIdentifiers()), plain(table, roles.sensitive()));
    }

    /**
     * To be generalised.
     *
     * @return refused where a quasi-identifier has no hierarchy, or has a value that is not in it
     */
    static Result<EncodedTable> of(Table table, Roles roles, Map<String, Hierarchy> hierarchies) {
        var columns = new ArrayList<EncodedColumn>();
        for (var name : roles.quasiIdentifiers()) {
            var hierarchy = hierarchies.get(name);
            if (hierarchy == null) {
                return Result.refused(Reason.NO_HIERARCHY, "hierarchies", name);
            }
            switch (EncodedColumn.of(name, table.column(name), hierarchy)) {
                case Result.Accepted<EncodedColumn>(var column) -> columns.add(column);
                case Result.Refused<EncodedColumn>(var reason, var field, var value) -> {
                    return Result.refused(reason, field, value);
                }
            }
        }
        return new Result.Accepted<>(new EncodedTable(columns, plain(table, roles.sensitive())));
    }

    int rows() {
        return quasiIdentifiers.getFirst().rows();
    }

    EncodedTable withoutSensitive() {
        return new EncodedTable(quasiIdentifiers, List.of());
    }

    private static List<EncodedColumn> plain(Table table, List<String> names) {
        return names.stream().map(table::column).map(EncodedColumn::of).toList();
    }
}
