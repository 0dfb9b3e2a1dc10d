package org.creditrepair.privacy.identifierscan;

import java.util.Locale;
import org.creditrepair.privacy.identifier.IdentifierKind;
import org.creditrepair.privacy.identifier.Parsed;

/**
 * How long the area code is that a fixed line begins with, as package {@code identifier} knows it: asked once for every
 * four digits, so that a scanner need not parse what begins with no area code.
 */
final class AreaCodes {
    private static final int COMBINATIONS = 1_000;
    private static final String LOCAL_NUMBER = "-8888888";
    private static final AreaCodes KNOWN = ask();

    private final byte[] lengths = new byte[COMBINATIONS];

    private AreaCodes() {}

    static AreaCodes known() {
        return KNOWN;
    }

    /**
     * How many digits the area code has, with its 0; none: there is no such code.
     *
     * @param afterTrunk the three digits behind the 0, as a number
     */
    int length(int afterTrunk) {
        return lengths[afterTrunk];
    }

    private static AreaCodes ask() {
        var codes = new AreaCodes();
        for (var digits = 0; digits < COMBINATIONS; digits++) {
            var line = String.format(Locale.ROOT, "0%03d", digits) + LOCAL_NUMBER;
            if (IdentifierKind.LANDLINE.parse(line) instanceof Parsed.Accepted accepted) {
                codes.lengths[digits] = (byte) accepted.value().indexOf('-');
            }
        }
        return codes;
    }
}
