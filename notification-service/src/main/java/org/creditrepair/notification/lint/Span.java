package org.creditrepair.notification.lint;

/**
 * A place in a part of a notice, in UTF-16 code units of the text as it was given.
 *
 * @param end exclusive
 */
public record Span(int start, int end) {

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
