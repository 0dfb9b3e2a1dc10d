package org.creditrepair.repair.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.creditrepair.chassis.datatable.Reading;
import org.creditrepair.repair.result.Refusal.Reason;

/**
 * A value, or the refusal that stands in its place. A refusal is a business answer: nothing has been changed and
 * nothing was thrown.
 *
 * @param <T> type of the value
 */
public sealed interface Result<T> {

    /** What was asked for. */
    record Accepted<T>(T value) implements Result<T> {
        public Accepted {
            Objects.requireNonNull(value, "value is missing");
        }
    }

    /** Why it cannot be had. */
    record Refused<T>(Refusal refusal) implements Result<T> {
        public Refused {
            Objects.requireNonNull(refusal, "refusal is missing");
        }
    }

    static <T> Result<T> of(T value) {
        return new Accepted<>(value);
    }

    static <T> Result<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    static <T> Result<T> refused(Reason reason, String field, Object value) {
        return new Refused<>(new Refusal(reason, field, value.toString()));
    }

    /** The rows of a table; what cannot be read of it is refused by its place and what stands there. */
    static <T> Result<List<T>> read(Reading<T> reading) {
        return switch (reading) {
            case Reading.Read<T>(var rows) -> of(rows);
            case Reading.Unreadable<T>(var place, var value) -> refused(Reason.UNREADABLE, place, value);
        };
    }

    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /** The refusal, where there is one. */
    default Optional<Refusal> asRefusal() {
        return switch (this) {
            case Accepted<T> accepted -> Optional.empty();
            case Refused<T>(var refusal) -> Optional.of(refusal);
        };
    }

    default <R> Result<R> map(Function<? super T, ? extends R> mapping) {
        return then(value -> of(mapping.apply(value)));
    }

    /** Goes on with the value; a refusal stays what it is. */
    default <R> Result<R> then(Function<? super T, Result<R>> next) {
        return switch (this) {
            case Accepted<T>(var value) -> next.apply(value);
            case Refused<T>(var refusal) -> refused(refusal);
        };
    }

    /**
     * The value, where the caller knows that there is one.
     *
     * @throws IllegalStateException with the refusal's text where there is none
     */
    default T orThrow() {
        return switch (this) {
            case Accepted<T>(var value) -> value;
            case Refused<T>(var refusal) -> throw new IllegalStateException(refusal.toString());
        };
    }
}
