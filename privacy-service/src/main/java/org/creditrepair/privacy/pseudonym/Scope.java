package org.creditrepair.privacy.pseudonym;

/**
 * Where a pseudonym holds: the same value has the same pseudonym within a scope and kind, and unlinkable ones in
 * others.
 *
 * @param name whom it is for, such as one export or one recipient
 * @param kind kind of the values, such as {@code mobile}
 */
public record Scope(String name, String kind) {

    public Scope {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of a scope is blank");
        }
        if (kind.isBlank()) {
            throw new IllegalArgumentException("kind of a scope is blank");
        }
    }
}
