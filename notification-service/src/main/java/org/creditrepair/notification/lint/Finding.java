package org.creditrepair.notification.lint;

import java.util.Optional;
import org.creditrepair.notification.sentence.Sentences;

/**
 * Something forbidden that stands in a text, or something required that does not. It repeats nothing of the text.
 *
 * @param span where it stands; empty for what is missing
 */
public record Finding(LintRule rule, Part part, Optional<Span> span) {

    public String ruleId() {
        return rule.id();
    }

    public Severity severity() {
        return rule.severity();
    }

    public boolean blocks() {
        return severity() == Severity.BLOCK;
    }

    /**
     * For a reader of the language.
     *
     * @param language BCP 47 tag; what is not Chinese is told in English
     */
    public String reason(String language) {
        return Sentences.isChinese(language)
                ? rule.reason().chinese()
                : rule.reason().english();
    }
}
