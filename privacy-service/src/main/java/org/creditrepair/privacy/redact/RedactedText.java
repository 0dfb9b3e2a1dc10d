package org.creditrepair.privacy.redact;

import java.util.List;
import java.util.Objects;
import org.creditrepair.privacy.finding.Finding;

/**
 * A text without what was found in it.
 *
 * @param text with replacements
 * @param findings that were replaced, by their place in the original, in its order
 */
public record RedactedText(String text, List<Finding> findings) {

    public RedactedText {
        Objects.requireNonNull(text, "text is missing");
        findings = List.copyOf(findings);
    }
}
