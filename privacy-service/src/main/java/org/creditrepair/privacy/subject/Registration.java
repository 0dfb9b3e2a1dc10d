package org.creditrepair.privacy.subject;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.creditrepair.chassis.problem.Problem;
import org.creditrepair.privacy.identifier.IdentifierKind;
import org.creditrepair.privacy.identifier.Parsed;
import org.creditrepair.privacy.vault.FieldKind;

/** A person as a platform knows it. */
record Registration(
        @NotBlank @Size(max = 128) @Pattern(regexp = "\\P{Cntrl}*", message = "must not have control characters")
        String customerRef,

        @NotNull @Valid Profile profile,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 64) String nationalId,
        @NotBlank @Size(max = 64) String mobile,
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 500) String address) {

    /**
     * The normalised fields; refuses those that are none, by name and without their value.
     *
     * @param day on which they are registered
     */
    Map<FieldKind, String> fields(LocalDate day) {
        var values = new EnumMap<FieldKind, String>(FieldKind.class);
        values.put(FieldKind.NAME, name.strip());
        values.put(FieldKind.ADDRESS, address.strip());
        var parsed = new EnumMap<FieldKind, Parsed>(FieldKind.class);
        parsed.put(FieldKind.NATIONAL_ID, IdentifierKind.NATIONAL_ID.parse(nationalId, day));
        parsed.put(FieldKind.MOBILE, IdentifierKind.MOBILE.parse(mobile, day));
        parsed.put(FieldKind.EMAIL, IdentifierKind.EMAIL.parse(email, day));
        parsed.forEach((kind, result) -> values.put(kind, accepted(kind, result)));
        return values;
    }

    @Override
    public String toString() {
        return "Registration[***]";
    }

    private static String accepted(FieldKind kind, Parsed result) {
        return switch (result) {
            case Parsed.Accepted accepted -> accepted.value();
            case Parsed.Refused refused ->
                throw Problem.of(400, "invalid-request", kind.id() + " " + refused.reason().inEnglish())
                        .exception();
        };
    }
}
