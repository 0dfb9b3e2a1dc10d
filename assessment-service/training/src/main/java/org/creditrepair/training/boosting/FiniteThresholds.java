package org.creditrepair.training.boosting;

import java.nio.charset.StandardCharsets;

/**
 * Puts the greatest float32 in the place of an infinite threshold. XGBoost writes {@code -Infinity} for a split that asks
 * only whether there is a value, which is no JSON; for every finite value the comparison is the same.
 */
final class FiniteThresholds {
    private static final String INFINITE = "Infinity";
    private static final String GREATEST = "3.4028235E38";

    private FiniteThresholds() {}

    /** @param document JSON of XGBoost; what is within quotes stays as it is */
    static byte[] of(byte[] document) {
        var text = new String(document, StandardCharsets.UTF_8);
        var finite = new StringBuilder(text.length());
        var isQuoted = false;
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (isQuoted && character == '\\') {
                finite.append(character);
                character = text.charAt(++i);
            } else if (character == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && text.startsWith(INFINITE, i)) {
                finite.append(GREATEST);
                i += INFINITE.length() - 1;
                continue;
            }
            finite.append(character);
        }
        return finite.toString().getBytes(StandardCharsets.UTF_8);
    }
}
