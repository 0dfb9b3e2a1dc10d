package org.creditrepair.privacy.redact;

import java.util.Objects;
import org.creditrepair.privacy.recognise.Recogniser;

/** Replaces the personal data in texts. */
public final class Redactor {
    private final Recogniser recogniser;
    private final Replacement replacement;

    public Redactor(Recogniser recogniser, Replacement replacement) {
        this.recogniser = Objects.requireNonNull(recogniser, "recogniser is missing");
        this.replacement = Objects.requireNonNull(replacement, "replacement is missing");
    }

    /** The text with a replacement for everything that was found. */
    public RedactedText redact(String original) {
        var findings = recogniser.find(original);
        var text = new StringBuilder(original.length());
        var end = 0;
        for (var finding : findings) {
            text.append(original, end, finding.start()).append(replacement.of(finding, finding.in(original)));
            end = finding.end();
        }
        return new RedactedText(text.append(original, end, original.length()).toString(), findings);
    }
}
