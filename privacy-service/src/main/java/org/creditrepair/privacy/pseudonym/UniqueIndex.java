package org.creditrepair.privacy.pseudonym;

import java.util.List;

/**
 * An index over an encrypted field that keeps the whole keyed function of the value, so that equal index values prove
 * equal values: for a field that is to be unique. Who reads the index sees which rows have the same value; where no
 * such proof is needed, a {@link BlindIndex} tells less.
 *
 * @param table where the field is
 * @param field name of the field
 */
public record UniqueIndex(String table, String field) {
    private static final String PURPOSE = "creditrepair unique index v1";

    public UniqueIndex {
        if (table.isBlank() || field.isBlank()) {
            throw new IllegalArgumentException("table or field of a unique index is blank: " + table + ", " + field);
        }
    }

    /** The index value of a normalised value, 32 bytes. */
    public byte[] of(PseudonymKey key, String value) {
        return Prf.of(key, PURPOSE, List.of(table, field, value));
    }
}
