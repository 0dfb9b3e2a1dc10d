package org.creditrepair.notification.textmessage;

/**
 * A character that the default alphabet lacks, so that the whole message is sent in UCS-2.
 *
 * @param character as it stands in the text
 * @param occurrences how often
 */
public record ForcingCharacter(String character, int occurrences) {

    /** Such as {@code U+2019}. */
    public String codePoint() {
        return "U+%04X".formatted(character.codePointAt(0));
    }
}
