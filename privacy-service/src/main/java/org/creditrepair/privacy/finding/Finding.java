package org.creditrepair.privacy.finding;

import java.util.List;
import java.util.Objects;

/**
 * Personal data at a place of a text. It holds no part of the text.
 *
 * @param start in UTF-16 units of the original text, never within a surrogate pair
 * @param end exclusive
 * @param score how sure, from 0 to 100
 * @param evidence why: what speaks for or against beside the shape, each once, in the order of the enumeration
 */
public record Finding(Kind kind, int start, int end, int score, List<Evidence> evidence) {
    public static final int HIGHEST_SCORE = 100;

    /**
     * @throws IllegalArgumentException where the place is empty or the score out of range
     */
    public Finding {
        Objects.requireNonNull(kind, "kind is missing");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no place in a text: " + start + " to " + end);
        }
        if (score < 0 || score > HIGHEST_SCORE) {
            throw new IllegalArgumentException("score is not from 0 to 100: " + score);
        }
        evidence = List.copyOf(evidence);
    }

    public int length() {
        return end - start;
    }

    /** The stretch of the text in which this was found. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
