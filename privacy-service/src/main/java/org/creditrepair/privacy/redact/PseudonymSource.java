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
     * @param value in the spelling that all its ways of writing share: an identifier as its parser has it, or without
     *     separators and brackets where the parser refuses it; a name or an address in small letters with single blanks,
     *     the given name first; a date as ISO 8601 has it where it is clear what day it is
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
