package org.creditrepair.repair.outcome;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What became of a request that may be refused.
 *
 * @param <T> what it yields where it is accepted
 */
public sealed interface Outcome<T> {

    /** It was done. */
    record Accepted<T>(T value) implements Outcome<T> {
        public Accepted {
            Objects.requireNonNull(value, "value is missing");
        }
    }

    /** It was not done, and nothing has changed. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {
        public Refused {
            Objects.requireNonNull(refusal, "refusal is missing");
        }
    }

    static <T> Outcome<T> accepted(T value) {
        return new Accepted<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    static <T> Outcome<T> refused(String field, Object value, String reason) {
        return new Refused<>(new Refusal(field, String.valueOf(value), reason));
    }

    /** The refusal where there is one; else the value that is computed now. */
    static <T> Outcome<T> unless(Optional<Refusal> refusal, Supplier<T> value) {
        return refusal.<Outcome<T>>map(Refused::new).orElseGet(() -> new Accepted<>(value.get()));
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return then(value -> new Accepted<>(change.apply(value)));
    }

    /** Goes on with the value; a refusal stays what it is. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Accepted<T> accepted -> next.apply(accepted.value());
            case Refused<T> refused -> new Refused<>(refused.refusal());
        };
    }

    /** The refusal, where there is one. */
    default Optional<Refusal> toRefusal() {
        return switch (this) {
            case Accepted<T> accepted -> Optional.empty();
            case Refused<T> refused -> Optional.of(refused.refusal());
        };
    }

    /**
     * The value, for a caller that has made sure that nothing is refused.
     *
     * @throws IllegalStateException with the refusal where it was refused all the same
     */
    default T orElseThrow() {
        return switch (this) {
            case Accepted<T> accepted -> accepted.value();
            case Refused<T> refused -> throw new IllegalStateException("refused: " + refused.refusal());
        };
    }
}
