package org.creditrepair.privacy.mask;

import java.util.Objects;

/**
 * Who looks, at whose data, and why.
 *
 * @param role of the caller, such as {@code case-officer}
 * @param purpose for which the data are shown, such as {@code repair-case}
 * @param relationship of the caller to the party: {@code self}, {@code assigned}, {@code customer}, {@code none}, ...
 * @param channel over which it is shown: {@code api}, {@code web}, {@code export}, ...
 */
public record Viewer(String role, String purpose, String relationship, String channel) {

    public Viewer {
        Objects.requireNonNull(role, "role is missing");
        Objects.requireNonNull(purpose, "purpose is missing");
        Objects.requireNonNull(relationship, "relationship is missing");
        Objects.requireNonNull(channel, "channel is missing");
    }
}
