package org.creditrepair.notification.textmessage;

/**
 * What replacing characters would save.
 *
 * @param before the message as it is
 * @param after the message with the replacements; it may still need UCS-2 for the characters that have none
 */
public record Saving(TextMessage before, TextMessage after) {

    /** Segments saved; below 0 where a replacement is so much longer that it costs more. */
    public int segments() {
        return before.segments().size() - after.segments().size();
    }
}
