package org.creditrepair.privacy.subject;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.creditrepair.chassis.problem.Problem;

/**
 * What has to be known of a party before anybody writes to it.
 *
 * @param kind {@code person} or {@code enterprise}
 * @param jurisdiction ISO 3166 country whose law applies
 * @param zones IANA time zones in which the party may be
 * @param language {@code zh-CN} or {@code en}
 */
record Profile(
        @NotNull @Pattern(regexp = "person|enterprise", message = "must be person or enterprise")
        String kind,

        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166 country code")
        String jurisdiction,

        @NotEmpty List<@NotNull String> zones,

        @NotNull @Pattern(regexp = "zh-CN|en", message = "must be zh-CN or en")
        String language) {

    static final Profile DEFAULT = new Profile("person", "CN", List.of("Asia/Shanghai"), "zh-CN");

    /** Refuses a time zone that does not exist. */
    Profile checked() {
        for (var zone : zones) {
            try {
                ZoneId.of(zone);
            } catch (DateTimeException unknown) {
                throw Problem.of(400, "invalid-request", "profile.zones has an unknown time zone: " + zone)
                        .exception();
            }
        }
        return this;
    }
}
