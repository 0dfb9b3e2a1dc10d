package org.creditrepair.privacy.finding;

/** What stands between two groups of digits. */
public enum Gap {
    /** Nothing: the writing changes, such as from digits to Chinese numerals. */
    NONE,
    BLANK,
    DASH,
    DOT,
    BRACKET,
    /** A word for an extension. */
    EXTENSION,
    /** Anything else: the groups do not belong together. */
    BREAK
}
