package org.creditrepair.notification.lint;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.creditrepair.notification.sentence.Sentences;

/**
 * What decides which rules a text has to keep.
 *
 * @param jurisdictions every law that may apply, such as {@code CN} or {@code US-MA}; a rule of {@code US} applies in
 *     each part of it
 * @param language BCP 47 tag of the text; what is required is looked for in this language
 * @param purpose such as {@code collection}
 * @param channel such as {@code email}
 * @param actor {@code creditor} who writes in its own name, or {@code collector} for somebody else
 * @param values by placeholder, what stands for it in a rendered text, such as the sender's name; empty for a template
 */
public record Circumstances(
        Set<String> jurisdictions,
        String language,
        String purpose,
        String channel,
        String actor,
        Occasion occasion,
        LocalDate date,
        Map<String, String> values) {

    public Circumstances {
        jurisdictions = Set.copyOf(jurisdictions);
        values = Map.copyOf(values);
    }

    boolean isChinese() {
        return Sentences.isChinese(language);
    }
}
