package org.creditrepair.privacy.anonymity;

import java.util.function.Function;

/**
 * A value, or the refusal that stands in its place.
 *
 * @param <T> type of the value
 */
public sealed interface Result<T> {

    /** What was asked for. */
    record Accepted<T>(T value) implements Result<T> {}

    /**
     * Why it cannot be had.
     *
     * @param field what is wrong: a column, a parameter, a hierarchy
     * @param value the value that is refused, or where it stands; never a cell of a table
     */
    record Refused<T>(Reason reason, String field, String value) implements Result<T> {}

    /** The rules that can be broken. */
    enum Reason {
        /** Null where a value has to be: the value is the row or column, counted from 1. */
        MISSING,
        EMPTY,
        ROW_OF_OTHER_LENGTH,
        TOO_LARGE,
        OUT_OF_RANGE,
        TOO_MANY_DECIMALS,
        COMES_TWICE,
        UNKNOWN_COLUMN,
        NO_HIERARCHY,
        /** A cell has no place in its column's hierarchy; the value is the row, counted from 1. */
        UNKNOWN_VALUE,
        UNREADABLE,
        UNEVEN_DEPTH,
        /** Two values that a level puts together are apart in the next; the value is line and level. */
        NOT_COARSER,
        NEEDS_A_SENSITIVE_COLUMN,
        /** No generalisation meets the criteria within the limit of suppression. */
        UNREACHABLE
    }

    static <T> Result<T> refused(Reason reason, String field, Object value) {
        return new Refused<>(reason, field, value.toString());
    }

    default <R> Result<R> then(Function<? super T, Result<R>> next) {
        return switch (this) {
            case Accepted<T>(var value) -> next.apply(value);
            case Refused<T>(var reason, var field, var value) -> new Refused<>(reason, field, value);
        };
    }

    default <R> Result<R> map(Function<? super T, ? extends R> mapping) {
        return then(value -> new Accepted<>(mapping.apply(value)));
    }

    /**
     * The value, where the caller knows that there is one.
     *
     * @throws IllegalStateException with the refusal where there is none
     */
    default T orThrow() {
        return switch (this) {
            case Accepted<T>(var value) -> value;
            case Refused<T> refused -> throw new IllegalStateException(refused.toString());
        };
    }
}
