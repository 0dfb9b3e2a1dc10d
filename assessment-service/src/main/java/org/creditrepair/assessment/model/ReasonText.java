package org.creditrepair.assessment.model;

import java.util.Objects;

/** A reason code with its text in the two languages of the suite. */
public record ReasonText(String code, String chinese, String english) {
    public ReasonText {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(chinese, "chinese");
        Objects.requireNonNull(english, "english");
    }
}
