package org.creditrepair.privacy.mask;

import java.util.Objects;

/**
 * Who looks, at whose data, and why. All four are names in small letters, digits and hyphens.
 *
 * @param role of the caller, such as {@code case-officer}
 * @param purpose for which the data are shown, such as {@code repair-case}
 * @param relationship of the caller to the party: {@code self}, {@code assigned}, {@code customer}, {@code none}, ...
 * @param channel over which it is shown: {@code api}, {@code web}, {@code export}, ...
 */
public record Viewer(String role, String purpose, String relationship, String channel) {

    public Viewer {
        requireName("role", role);
        requireName("purpose", purpose);
        requireName("relationship", relationship);
        requireName("channel", channel);
    }

    /** Whether a text can name a role, purpose, relationship or channel: small letters, digits and hyphens. */
    static boolean isName(String text) {
        return !text.isEmpty()
                && text.chars()
                        .allMatch(character -> character >= 'a' && character <= 'z'
                                || character >= '0' && character <= '9'
                                || character == '-');
    }

    private static void requireName(String part, String text) {
        Objects.requireNonNull(text, () -> part + " is missing");
        if (!isName(text)) {
            throw new IllegalArgumentException(part + " is no name: " + text);
        }
    }
}
