package org.creditrepair.privacy.folding;

import java.text.Normalizer;
import java.util.Arrays;
import org.creditrepair.privacy.identifier.WrittenSigns;

/** Gathers folded characters with the place that each came from. */
final class Folding {
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final char ENCLOSED_ZERO = '\u24EA';
    private static final char ENCLOSED_ONE = '\u2460';
    private static final int FULL_WIDTH_OFFSET = FULL_WIDTH_FIRST - '!';

    private char[] characters;
    private int[] origins;
    private int length;

    private Folding(int expectedLength) {
        characters = new char[expectedLength + 1];
        origins = new int[expectedLength + 1];
    }

    static Folding of(String original) {
        var folding = new Folding(original.length());
        for (var at = 0; at < original.length(); ) {
            var escape = Escape.at(original, at);
            var character = escape.map(Escape::character).orElse(original.codePointAt(at));
            folding.add(character, at);
            at += escape.map(Escape::length).orElse(Character.charCount(character));
        }
        return folding;
    }

    char[] characters() {
        return characters;
    }

    int[] origins() {
        return origins;
    }

    int length() {
        return length;
    }

    private void add(int character, int origin) {
        if (isFoldedAlready(character)) {
            append((char) character, origin);
        } else if (character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST) {
            append((char) (character - FULL_WIDTH_OFFSET), origin);
        } else if (WrittenSigns.isKeycap(character)) {
            encloseLast();
        } else if (!WrittenSigns.isUnseen(character)) {
            addFolded(character, origin);
        }
    }

    /** A digit with the mark of a key behind it is an enclosed one. */
    private void encloseLast() {
        if (length > 0) {
            characters[length - 1] = enclosed(characters[length - 1]);
        }
    }

    /** What most texts consist of: ASCII and unified ideographs. */
    private static boolean isFoldedAlready(int character) {
        return character < 0x80 || character >= 0x4E00 && character <= 0x9FFF;
    }

    private void addFolded(int character, int origin) {
        if (Character.isDigit(character)) {
            append((char) ('0' + Character.digit(character, 10)), origin);
            return;
        }
        var folded = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        for (var i = 0; i < folded.length(); i++) {
            append(enclosed(folded.charAt(i)), origin);
        }
    }

    private static char enclosed(char character) {
        if (character < '0' || character > '9') {
            return character;
        }
        return character == '0' ? ENCLOSED_ZERO : (char) (character - '1' + ENCLOSED_ONE);
    }

    private void append(char character, int origin) {
        if (length == characters.length) {
            characters = Arrays.copyOf(characters, length * 2);
            origins = Arrays.copyOf(origins, length * 2);
        }
        characters[length] = character;
        origins[length] = origin;
        length++;
    }
}
