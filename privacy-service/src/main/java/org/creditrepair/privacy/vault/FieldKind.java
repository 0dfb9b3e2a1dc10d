package org.creditrepair.privacy.vault;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.creditrepair.privacy.mask.Mask;

/**
 * A kind of identifying data. The mask is what a caller without need sees (practice for China, see the reference of the
 * privacy rules: medium confidence).
 */
public enum FieldKind {
    NAME("name", new Mask(1, 0)),
    NATIONAL_ID("national-id", new Mask(1, 2)),
    MOBILE("mobile", new Mask(3, 2)),
    EMAIL("email", new Mask(1, 0)),
    ADDRESS("address", new Mask(3, 0));

    private final String id;
    private final Mask mask;

    FieldKind(String id, Mask mask) {
        this.id = id;
        this.mask = mask;
    }

    /** Stable id: in the API, in tables and in the associated data of the ciphertext. */
    @JsonValue
    public String id() {
        return id;
    }

    public String masked(String value) {
        return mask.apply(value);
    }

    /**
     * The kind with this id.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static FieldKind of(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + id));
    }
}
