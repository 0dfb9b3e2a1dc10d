package org.creditrepair.notification.lint;

import java.util.List;

/**
 * A text without the differences by which phrases are hidden.
 *
 * @param text what phrases are looked for in
 * @param origins by position in {@code text}: where it stands in the original
 * @param spacedOut stretches of {@code text} that were written l-e-t-t-e-r by l-e-t-t-e-r, so that words may have run
 *     together
 */
record FoldedText(String text, List<Span> origins, List<Span> spacedOut) {

    FoldedText {
        origins = List.copyOf(origins);
        spacedOut = List.copyOf(spacedOut);
    }

    /** The place in the original of a stretch of the folded text. */
    Span origin(Span folded) {
        return new Span(
                origins.get(folded.start()).start(),
                origins.get(folded.end() - 1).end());
    }
}
