package org.creditrepair.privacy.identifier;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** The citizen identity number of China, 18 characters, with the check character of GB 11643-1999. */
public final class NationalId {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{17}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    private NationalId() {}

    /** Normalises to NFKC, without spaces and dashes, X in upper case; checks length, date of birth and check character. */
    public static Parsed parse(String text) {
        var value = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            return new Parsed.Refused("must have 17 digits and a check character");
        }
        if (!hasDate(value)) {
            return new Parsed.Refused("has no valid date of birth");
        }
        if (checkCharacter(value) != value.charAt(17)) {
            return new Parsed.Refused("has a wrong check character");
        }
        return new Parsed.Accepted(value);
    }

    /** The check character that belongs to the first 17 digits. */
    public static char checkCharacter(String digits) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    private static boolean hasDate(String value) {
        try {
            var date = LocalDate.of(
                    Integer.parseInt(value.substring(6, 10)),
                    Integer.parseInt(value.substring(10, 12)),
                    Integer.parseInt(value.substring(12, 14)));
            return date.getYear() >= 1800;
        } catch (DateTimeException noDate) {
            return false;
        }
    }
}
