package org.creditrepair.notification.lint;

/** One folded character and where it comes from. */
record Glyph(char character, Span origin) {
    private static final String HIDING = "*·•_~|^`";
    private static final String NOISE = HIDING + "\"'./\\-+=";
    /** What pictures become: nobody reads one in the middle of a word. */
    static final char PICTURE = '•';

    boolean isHan() {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    boolean isLatin() {
        return character >= 'a' && character <= 'z';
    }

    boolean isSpace() {
        return character == ' ';
    }

    /** Whether it stands between Latin letters only to hide a word. */
    boolean isHiding() {
        return HIDING.indexOf(character) >= 0;
    }

    /** Whether it stands between Chinese characters, or between single letters, only to hide a word. */
    boolean isNoise() {
        return isNoise(character);
    }

    static boolean isNoise(char character) {
        return character == ' ' || NOISE.indexOf(character) >= 0;
    }
}
