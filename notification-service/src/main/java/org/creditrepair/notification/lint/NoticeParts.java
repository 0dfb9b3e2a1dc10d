package org.creditrepair.notification.lint;

import java.util.Optional;

/**
 * A template with its {@code {placeholders}}, or a text that is ready to be sent. It may hold personal data: {@code
 * toString} shows none of it.
 *
 * @param subject empty where the channel has none
 * @param preview empty where nothing is shown beforehand; where a channel shows the beginning of the body, give that
 */
public record NoticeParts(Optional<String> subject, Optional<String> preview, String body) {

    /** A text without subject and preview. */
    public static NoticeParts ofBody(String body) {
        return new NoticeParts(Optional.empty(), Optional.empty(), body);
    }

    public static NoticeParts of(String subject, String body) {
        return new NoticeParts(Optional.of(subject), Optional.empty(), body);
    }

    Optional<String> part(Part part) {
        return switch (part) {
            case SUBJECT -> subject;
            case PREVIEW -> preview;
            case BODY -> Optional.of(body);
        };
    }

    @Override
    public String toString() {
        return "NoticeParts[***]";
    }
}
