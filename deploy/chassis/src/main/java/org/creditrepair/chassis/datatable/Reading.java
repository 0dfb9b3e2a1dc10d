package org.creditrepair.chassis.datatable;

import java.util.List;
import java.util.Objects;

/** What became of reading a table: its rows, or the first thing in it that cannot be read. */
public sealed interface Reading<T> {

    /** @param rows in their order */
    record Read<T>(List<T> rows) implements Reading<T> {
        public Read {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The table does not keep to its form.
     *
     * @param place file, and where they are known line and column: {@code caps.txt line 2 rate}
     * @param value what stands there, or what is wrong with it
     */
    record Unreadable<T>(String place, String value) implements Reading<T> {
        public Unreadable {
            Objects.requireNonNull(place, "place is missing");
            Objects.requireNonNull(value, "value is missing");
        }

        /** A sentence: place and value. */
        public String text() {
            return place + " cannot be read: " + (value.isEmpty() ? "it is empty" : value);
        }
    }

    /**
     * The rows of a table that is part of the product.
     *
     * @throws IllegalStateException where it cannot be read, which is a defect of the product
     */
    default List<T> orThrow() {
        return switch (this) {
            case Read<T>(var rows) -> rows;
            case Unreadable<T> unreadable -> throw new IllegalStateException(unreadable.text());
        };
    }
}
