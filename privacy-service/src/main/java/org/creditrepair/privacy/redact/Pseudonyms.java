package org.creditrepair.privacy.redact;

import org.creditrepair.privacy.finding.Kind;

/**
 * Gives the same pseudonym to the same value, by a keyed function of the caller; see package {@code pseudonym}.
 */
@FunctionalInterface
public interface Pseudonyms {

    /**
     * The pseudonym of a value.
     *
     * @param value normalised where its kind is one of identifiers, so that the same number in another writing gets the
     *     same pseudonym; NFKC otherwise
     */
    String of(Kind kind, String value);
}
