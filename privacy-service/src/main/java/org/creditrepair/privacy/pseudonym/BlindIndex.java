package org.creditrepair.privacy.pseudonym;

import java.util.Arrays;
import java.util.List;

/**
 * An index over an encrypted field that keeps a few bits of a keyed function of the value, so that rows of different
 * values meet and equal index values do not prove equal values. The caller decrypts what it finds and drops the rest.
 *
 * @param table where the field is
 * @param field name of the field
 * @param bits bits kept, 1 to 256, as {@link BlindIndexPlanner} allows
 */
public record BlindIndex(String table, String field, int bits) {
    private static final String PURPOSE = "creditrepair blind index v1";

    public BlindIndex {
        if (table.isBlank() || field.isBlank()) {
            throw new IllegalArgumentException("table or field of a blind index is blank: " + table + ", " + field);
        }
        if (bits < 1 || bits > Prf.OUTPUT_BITS) {
            throw new IllegalArgumentException("bits of " + field + " must be 1 to " + Prf.OUTPUT_BITS + ": " + bits);
        }
    }

    /**
     * The index value of a normalised value: the first bits, filled up with zeros to whole bytes. An index with fewer
     * bits over the same field is a prefix of this one, so that bits can be given up without the values.
     */
    public byte[] of(PseudonymKey key, String value) {
        var output = Prf.of(key, PURPOSE, List.of(table, field, value));
        var kept = Arrays.copyOf(output, (bits + Byte.SIZE - 1) / Byte.SIZE);
        var surplus = kept.length * Byte.SIZE - bits;
        kept[kept.length - 1] &= (byte) (0xFF << surplus);
        return kept;
    }
}
