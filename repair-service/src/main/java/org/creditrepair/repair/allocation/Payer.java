package org.creditrepair.repair.allocation;

import java.util.Objects;

/**
 * Who paid. It is kept with every payment, because a guarantor or third party who pays takes the creditor's rights to
 * that extent (Civil Code 700, 524).
 *
 * @param reference how the caller knows the payer, pseudonymous; empty where the kind says it all
 */
public record Payer(Kind kind, String reference) {

    /** In what role somebody pays. */
    public enum Kind {
        BORROWER,
        GUARANTOR,
        /** A relief, compensation or insurance fund. */
        FUND,
        /** A seller who gives back a price that the loan had paid. */
        MERCHANT,
        THIRD_PARTY
    }

    public Payer {
        Objects.requireNonNull(kind, "kind is missing");
        Objects.requireNonNull(reference, "reference is missing");
    }

    public static Payer borrower() {
        return new Payer(Kind.BORROWER, "");
    }

    public static Payer guarantor(String reference) {
        return new Payer(Kind.GUARANTOR, reference);
    }

    public static Payer fund(String reference) {
        return new Payer(Kind.FUND, reference);
    }
}
