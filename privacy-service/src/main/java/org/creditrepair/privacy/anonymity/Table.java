package org.creditrepair.privacy.anonymity;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.creditrepair.privacy.anonymity.Result.Reason;

/** Rows of text under named columns. Prints its size, never its cells. */
public final class Table {
    /** Up to here, all sums over rows are exact in 64 bits. */
    static final int MOST_ROWS = 1_000_000;

    private final List<String> columns;
    private final List<List<String>> rows;

    private Table(List<String> columns, List<List<String>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * @param rows at least one, each with a cell for every column; an absent value is an empty text
     * @return refused where anything is null or there is no column or row, where a column comes twice, where a row is
     *     shorter or longer (its number, from 1), or where rows are more than a million
     */
    public static Result<Table> of(List<String> columns, List<List<String>> rows) {
        if (columns == null) {
            return Result.refused(Reason.MISSING, "columns", 0);
        }
        if (rows == null) {
            return Result.refused(Reason.MISSING, "rows", 0);
        }
        if (columns.isEmpty()) {
            return Result.refused(Reason.EMPTY, "columns", 0);
        }
        if (rows.isEmpty()) {
            return Result.refused(Reason.EMPTY, "rows", 0);
        }
        if (rows.size() > MOST_ROWS) {
            return Result.refused(Reason.TOO_LARGE, "rows", rows.size());
        }
        var names = new HashSet<String>();
        for (var column : columns) {
            if (column == null) {
                return Result.refused(Reason.MISSING, "columns", names.size() + 1);
            }
            if (!names.add(column)) {
                return Result.refused(Reason.COMES_TWICE, "columns", column);
            }
        }
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row == null || row.stream().anyMatch(Objects::isNull)) {
                return Result.refused(Reason.MISSING, "rows", i + 1);
            }
            if (row.size() != columns.size()) {
                return Result.refused(Reason.ROW_OF_OTHER_LENGTH, "rows", i + 1);
            }
        }
        return new Result.Accepted<>(
                new Table(List.copyOf(columns), rows.stream().map(List::copyOf).toList()));
    }

    public List<String> columns() {
        return columns;
    }

    public List<List<String>> rows() {
        return rows;
    }

    /** The cells of a column that there is, by row. */
    List<String> column(String name) {
        var index = columns.indexOf(name);
        return rows.stream().map(row -> row.get(index)).toList();
    }

    @Override
    public String toString() {
        return "Table[columns=" + columns + ", rows=" + rows.size() + "]";
    }
}
