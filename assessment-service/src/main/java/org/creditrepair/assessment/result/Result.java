package org.creditrepair.assessment.result;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.creditrepair.assessment.result.Refusal.Reason;

/**
 * A value, or the refusal that stands in its place.
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

    static <T> Result<T> refused(Reason reason, String field, Object value) {
        return new Refused<>(new Refusal(reason, field, value.toString()));
    }

    /** The refusal where there is one; the value, which is not asked for before, where there is none. */
    static <T> Result<T> unless(Optional<Refusal> refusal, Supplier<? extends T> value) {
        return refusal.<Result<T>>map(Refused::new).orElseGet(() -> of(value.get()));
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
            case Refused<T>(var refusal) -> new Refused<>(refusal);
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
