package org.creditrepair.chassis.datatable;

/** Carries a cell that cannot be read from its row to its table, and never further. */
final class UnreadableCell extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String column;
    private final String value;

    UnreadableCell(String column, String value) {
        super(null, null, false, false);
        this.column = column;
        this.value = value;
    }

    String column() {
        return column;
    }

    String value() {
        return value;
    }
}
