package org.creditrepair.privacy.finding;

import java.util.Arrays;
import org.creditrepair.privacy.lexicon.DataFile;

/** Which character stands for which digit when a number is read out digit by digit. */
public final class Numerals {
    private static final int NONE = -1;
    private static final String PATH = "/recognise/numerals.txt";

    private final byte[] digits = new byte[Character.MAX_VALUE + 1];

    private Numerals() {
        Arrays.fill(digits, (byte) NONE);
    }

    public static Numerals shipped() {
        return read(DataFile.shipped(PATH));
    }

    public static Numerals read(DataFile file) {
        var numerals = new Numerals();
        for (var digit = 0; digit <= 9; digit++) {
            for (var word : file.words(Integer.toString(digit))) {
                numerals.digits[word.charAt(0)] = (byte) digit;
            }
        }
        return numerals;
    }

    /** The digit that a Chinese numeral stands for; -1 for every other character, ASCII digits among them. */
    public int chinese(char character) {
        return digits[character];
    }

    /** Whether two characters are digits of the same writing: plain, enclosed or Chinese. */
    public boolean isOneWriting(char one, char other) {
        return Characters.isDigit(one) && Characters.isDigit(other)
                || Characters.isEnclosedDigit(one) && Characters.isEnclosedDigit(other)
                || chinese(one) >= 0 && chinese(other) >= 0;
    }

    /** The digit that a character stands for, in any writing; -1 for every other character. */
    public int digit(char character) {
        if (Characters.isEnclosedDigit(character)) {
            return Characters.enclosedDigit(character);
        }
        return Characters.isDigit(character) ? character - '0' : digits[character];
    }
}
