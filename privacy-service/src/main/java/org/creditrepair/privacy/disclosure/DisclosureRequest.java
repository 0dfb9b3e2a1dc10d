package org.creditrepair.privacy.disclosure;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creditrepair.privacy.vault.FieldKind;

/**
 * @param purpose what the clear data are needed for, such as {@code notice-delivery}
 */
record DisclosureRequest(
        @NotNull UUID subjectId,

        @NotNull
        @Size(max = 64)
        @Pattern(regexp = "[a-z][a-z-]*", message = "must be a purpose such as notice-delivery")
        String purpose,

        @NotEmpty Set<@NotNull FieldKind> fields) {

    /** The same about the party that the subject asked for has been joined into. */
    DisclosureRequest about(UUID currentSubjectId) {
        return new DisclosureRequest(currentSubjectId, purpose, fields);
    }

    List<String> fieldIds() {
        return fields.stream().map(FieldKind::id).sorted().toList();
    }
}
