package org.creditrepair.assessment.scorecard;

/** A reason code with its text in the two languages of the suite. */
public record ReasonText(String code, String chinese, String english) {
    public ReasonText {
        if (code.isBlank() || chinese.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("a reason text has a code and both languages: " + code);
        }
    }
}
