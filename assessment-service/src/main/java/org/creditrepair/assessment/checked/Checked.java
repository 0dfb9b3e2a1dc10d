package org.creditrepair.assessment.checked;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A value that passed its checks, or the defects that it has. Nothing is thrown for what a caller hands in.
 *
 * @param <T> type of the value
 */
public sealed interface Checked<T> {

    /** What was asked for. */
    record Accepted<T>(T value) implements Checked<T> {
        public Accepted {
            Objects.requireNonNull(value, "value");
        }
    }

    /** Why it cannot be had: at least one defect. */
    record Refused<T>(List<Defect> defects) implements Checked<T> {
        public Refused {
            defects = List.copyOf(defects);
            if (defects.isEmpty()) {
                throw new IllegalArgumentException("a refusal names a defect");
            }
        }
    }

    static <T> Checked<T> of(T value) {
        return new Accepted<>(value);
    }

    static <T> Checked<T> refused(String path, String message) {
        return new Refused<>(List.of(new Defect(path, message)));
    }

    /** Goes on with the value; a refusal stays what it is. */
    default <R> Checked<R> then(Function<? super T, Checked<R>> next) {
        return switch (this) {
            case Accepted<T>(var value) -> next.apply(value);
            case Refused<T>(var defects) -> new Refused<>(defects);
        };
    }

    /** The defects: none where the value was accepted. */
    default List<Defect> asDefects() {
        return switch (this) {
            case Accepted<T> accepted -> List.of();
            case Refused<T>(var defects) -> defects;
        };
    }

    /**
     * The value, where the caller knows that there is one.
     *
     * @throws IllegalStateException with the defects where there is none
     */
    default T orThrow() {
        return switch (this) {
            case Accepted<T>(var value) -> value;
            case Refused<T>(var defects) -> throw new IllegalStateException(defects.toString());
        };
    }
}
