package org.creditrepair.chassis.datatable;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A row of a table; a cell that cannot be read makes the table unreadable. */
public final class Row {
    private final List<String> columns;
    private final List<String> cells;

    Row(List<String> columns, List<String> cells) {
        this.columns = columns;
        this.cells = cells;
    }

    /** What stands in a column; not empty. */
    public String text(String column) {
        return read(column, Function.identity());
    }

    /** What stands in a column, if anything does. */
    public Optional<String> textIfAny(String column) {
        return valueIfAny(column, Function.identity());
    }

    /** A date as {@code 2024-02-29}. */
    public LocalDate date(String column) {
        return read(column, LocalDate::parse);
    }

    /** A date, or nothing where the cell is empty. */
    public Optional<LocalDate> dateIfAny(String column) {
        return valueIfAny(column, LocalDate::parse);
    }

    /** A decimal as {@code 0.24}. */
    public BigDecimal decimal(String column) {
        return read(column, BigDecimal::new);
    }

    /** A decimal, or nothing where the cell is empty. */
    public Optional<BigDecimal> decimalIfAny(String column) {
        return valueIfAny(column, BigDecimal::new);
    }

    public int integer(String column) {
        return read(column, Integer::valueOf);
    }

    /** A whole number, or nothing where the cell is empty. */
    public Optional<Integer> integerIfAny(String column) {
        return valueIfAny(column, Integer::valueOf);
    }

    /** A constant in lower case with hyphens: {@code past-due} for {@code PAST_DUE}. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return read(column, text -> Enum.valueOf(type, text.replace('-', '_').toUpperCase(Locale.ROOT)));
    }

    /**
     * What a text stands for, or nothing where the cell is empty.
     *
     * @param reading an {@link IllegalArgumentException} or {@link DateTimeException} of it means that the cell cannot be
     *     read; any other is a bug and passes
     */
    public <T> Optional<T> valueIfAny(String column, Function<String, T> reading) {
        return cell(column).isEmpty() ? Optional.empty() : Optional.of(read(column, reading));
    }

    private <T> T read(String column, Function<String, T> reading) {
        var cell = cell(column);
        if (cell.isEmpty()) {
            throw new UnreadableCell(column, cell);
        }
        try {
            return reading.apply(cell);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new UnreadableCell(column, cell);
        }
    }

    private String cell(String column) {
        return cells.get(columns.indexOf(column));
    }
}
