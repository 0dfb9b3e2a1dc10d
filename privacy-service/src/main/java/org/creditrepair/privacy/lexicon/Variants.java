package org.creditrepair.privacy.lexicon;

/** The letter that stands for all writings of it: small for capital, simplified for traditional. */
final class Variants {
    private static final String PATH = "/recognise/variants.txt";
    private static final Variants SHIPPED = read(DataFile.shipped(PATH));

    private final char[] plain = new char[Character.MAX_VALUE + 1];

    private Variants() {
        for (var at = 0; at < plain.length; at++) {
            plain[at] = Character.toLowerCase((char) at);
        }
    }

    static Variants shipped() {
        return SHIPPED;
    }

    /**
     * Reads the list {@code variants} of pairs: a character, and the one that stands for it.
     *
     * @throws IllegalArgumentException where something else than a pair stands
     */
    static Variants read(DataFile file) {
        var variants = new Variants();
        for (var pair : file.words("variants")) {
            if (pair.length() != 2) {
                throw new IllegalArgumentException("not a pair of characters: " + pair);
            }
            variants.plain[pair.charAt(0)] = pair.charAt(1);
        }
        return variants;
    }

    char plain(char character) {
        return plain[character];
    }
}
