package org.creditrepair.notification.textmessage;

/** The default alphabet of text messages and its extension table (3GPP TS 23.038, 6.2.1), without national tables. */
final class Gsm7 {
    private static final String ALPHABET = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENSION = "\f^{}\\[~]|€";

    private Gsm7() {}

    /** One septet, two for a character of the extension table (an escape and the character), 0 for any other. */
    static int septets(int codePoint) {
        if (ALPHABET.indexOf(codePoint) >= 0) {
            return 1;
        }
        return EXTENSION.indexOf(codePoint) >= 0 ? 2 : 0;
    }

    static boolean has(int codePoint) {
        return septets(codePoint) > 0;
    }
}
