package org.creditrepair.privacy.redact;

import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.pseudonym.Pseudonyms;
import org.creditrepair.privacy.pseudonym.Scope;

/** Gives the same pseudonym to the same value, by a keyed function. */
@FunctionalInterface
public interface PseudonymSource {

    /**
     * The pseudonym of a value.
     *
     * @param value normalised where its kind is one of identifiers, so that the same number in another writing gets the
     *     same pseudonym; without separators where a check character is wrong; names and addresses in small letters
     *     with single blanks, the given name first; dates as year-month-day where it is clear which is which
     */
    String of(Kind kind, String value);

    /**
     * The pseudonyms of one use of data: the same value of a kind has the same pseudonym there, and another in any other
     * use.
     *
     * @param use name of a scope
     */
    static PseudonymSource within(String use, Pseudonyms pseudonyms) {
        return (kind, value) -> pseudonyms.of(new Scope(use, kind.id()), value).toString();
    }
}
