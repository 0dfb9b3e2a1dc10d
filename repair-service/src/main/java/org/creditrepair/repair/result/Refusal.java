package org.creditrepair.repair.result;

import java.util.Objects;
import java.util.Optional;

/**
 * Why something is refused.
 *
 * @param reason the rule that is broken
 * @param field name of what is wrong, such as {@code annualRate} or {@code prepayment.amount}
 * @param value the value as it was given
 */
public record Refusal(Reason reason, String field, String value) {

    public Refusal {
        Objects.requireNonNull(reason, "reason is missing");
        Objects.requireNonNull(field, "field is missing");
        Objects.requireNonNull(value, "value is missing");
    }

    public static Refusal of(Reason reason, String field, Object value) {
        return new Refusal(reason, field, value.toString());
    }

    /** The refusal where the rule is broken. */
    public static Optional<Refusal> when(boolean broken, Reason reason, String field, Object value) {
        return broken ? Optional.of(of(reason, field, value)) : Optional.empty();
    }

    /** The rules that can be broken. */
    public enum Reason {
        NOT_A_NUMBER("is no decimal number"),
        UNKNOWN_CURRENCY("is no currency with a minor unit"),
        TOO_MANY_DECIMALS("has more decimals than allowed"),
        NOT_POSITIVE("must be greater than zero"),
        NEGATIVE("must not be negative"),
        TOO_SMALL("is too small"),
        TOO_LARGE("is too large"),
        OTHER_CURRENCY("is in another currency than the loan"),
        BEFORE_THE_LOAN("is before the loan"),
        NOT_AFTER("must be later"),
        OUT_OF_RANGE("is out of range"),
        OVERLAPS("overlaps an earlier one"),
        NEVER_AMORTISES("does not cover the interest, so the loan never amortises"),
        TERM_OVER_LIMIT("is over the limit of the term"),
        RATE_OVER_CAP("is above the cap"),
        NOT_FOR_THIS_METHOD("does not go with the method of repayment"),
        ARREARS_OPEN("asks that what is past due be paid first"),
        NOTHING_TO_CHANGE("finds nothing that it could change"),
        COVERS_THE_REST("leaves no instalment that repays the loan"),
        LOAN_CLOSED("comes after the loan was closed"),
        KNOWN_ALREADY("is known already"),
        COMES_TWICE("must not come twice"),
        ALREADY_GIVEN_BACK("was given back already, in whole or in part"),
        UNREADABLE("cannot be read"),
        NO_VALUE_KNOWN("has no value that is known"),
        UNKNOWN("is not known"),
        NOT_THE_LATEST("is not the latest event");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }

    /** A sentence: field, value and rule. */
    @Override
    public String toString() {
        return field + " " + value + " " + reason.text;
    }
}
