package org.creditrepair.privacy.redact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.creditrepair.privacy.finding.Characters;

/**
 * One spelling for the ways of writing a name or an address: small letters, composed accents, one kind of apostrophe,
 * no commas and full stops, single blanks, and none beside an ideograph. JOHN SMITH and Smith, John are john smith.
 */
final class NameSpelling {
    private static final Pattern BETWEEN = Pattern.compile("[\\s.,]+");
    private static final Pattern SURNAME_FIRST = Pattern.compile("([^,]+), *([^,]+)");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private NameSpelling() {}

    static String ofName(String name) {
        var order = SURNAME_FIRST.matcher(name.strip());
        var isReversed = order.matches() && !SUFFIXES.contains(ofAddress(order.group(2)));
        return ofAddress(isReversed ? order.group(2) + " " + order.group(1) : name);
    }

    static String ofAddress(String address) {
        var composed = Normalizer.normalize(address, Normalizer.Form.NFKC).replace('\u2019', '\'');
        var small = composed.toLowerCase(Locale.ROOT);
        return withSingleBlanks(small).strip();
    }

    private static String withSingleBlanks(String value) {
        return BETWEEN.matcher(value)
                .replaceAll(between -> isHan(value, between.start() - 1) || isHan(value, between.end()) ? "" : " ");
    }

    private static boolean isHan(String text, int at) {
        return at >= 0 && at < text.length() && Characters.isHan(text.charAt(at));
    }
}
