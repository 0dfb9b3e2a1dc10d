package org.creditrepair.privacy.identifier;

import java.time.LocalDate;
import java.util.Set;

/**
 * The number on a residence permit of a resident of Hong Kong, Macau or Taiwan, built like a citizen identity number
 * (State Council, measures on residence permits of 2018-09-01).
 */
final class ResidencePermit {
    private static final Set<String> REGIONS = Set.of("810000", "820000", "830000");

    private ResidencePermit() {}

    static Parsed parse(String characters, LocalDate day) {
        var refusal = PersonNumber.refusal(characters, day);
        if (refusal.isPresent()) {
            return Parsed.refused(refusal.get());
        }
        return isRegion(characters.substring(0, 6))
                ? Parsed.accepted(
                        characters,
                        PersonNumber.warning(characters, day).stream().toList())
                : Parsed.refused(Refusal.WRONG_PREFIX);
    }

    static boolean isRegion(String code) {
        return REGIONS.contains(code);
    }
}
