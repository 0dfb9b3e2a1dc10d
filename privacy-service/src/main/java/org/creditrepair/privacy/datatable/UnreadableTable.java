package org.creditrepair.privacy.datatable;

/** A table that does not keep to its form. */
public final class UnreadableTable extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    UnreadableTable(String table, int line, String message) {
        super(table + " line " + line + ": " + message);
    }
}
