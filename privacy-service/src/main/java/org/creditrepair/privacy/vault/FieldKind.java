package org.creditrepair.privacy.vault;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.creditrepair.privacy.mask.FieldClass;

/** A kind of identifying data that the vault keeps. */
public enum FieldKind {
    NAME("name", FieldClass.NAME),
    NATIONAL_ID("national-id", FieldClass.NATIONAL_ID),
    MOBILE("mobile", FieldClass.MOBILE),
    EMAIL("email", FieldClass.EMAIL),
    ADDRESS("address", FieldClass.ADDRESS);

    private final String id;
    private final FieldClass fieldClass;

    FieldKind(String id, FieldClass fieldClass) {
        this.id = id;
        this.fieldClass = fieldClass;
    }

    /** Stable id: in the API, in tables and in the associated data of the ciphertext. */
    @JsonValue
    public String id() {
        return id;
    }

    /** How it is masked for a caller without need. */
    public FieldClass fieldClass() {
        return fieldClass;
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
