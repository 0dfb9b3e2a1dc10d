package org.creditrepair.notification.datafile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What became of reading a data file, or a part of it: a value, or every reason against it. */
public sealed interface Reading<T> {

    record Accepted<T>(T value) implements Reading<T> {}

    /** @param refusals at least one */
    record Refused<T>(List<Refusal> refusals) implements Reading<T> {
        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    static <T> Reading<T> refused(String file, int line, String reason) {
        return new Refused<>(List.of(new Refusal(file, line, reason)));
    }

    /** Goes on with the value where there is one. */
    default <U> Reading<U> then(Function<T, Reading<U>> next) {
        return switch (this) {
            case Accepted<T>(var value) -> next.apply(value);
            case Refused<T>(var refusals) -> new Refused<>(refusals);
        };
    }

    /** All the values, or the refusals of all of them. */
    static <T> Reading<List<T>> all(List<Reading<T>> readings) {
        var values = new ArrayList<T>();
        var refusals = new ArrayList<Refusal>();
        for (var reading : readings) {
            switch (reading) {
                case Accepted<T>(var value) -> values.add(value);
                case Refused<T>(var reasons) -> refusals.addAll(reasons);
            }
        }
        return refusals.isEmpty() ? new Accepted<>(List.copyOf(values)) : new Refused<>(refusals);
    }

    /**
     * The value of a file that is part of the product.
     *
     * @throws IllegalStateException where it was refused, which is a defect of the product
     */
    default T orElseThrow() {
        return switch (this) {
            case Accepted<T>(var value) -> value;
            case Refused<T>(var refusals) -> throw new IllegalStateException("refused: " + refusals);
        };
    }
}
