package org.creditrepair.privacy.identifier;

/** Check characters of the standards: to test a value, and to compute values of nobody for tests and demonstrations. */
public final class CheckCharacters {
    private static final String MOD_11_2 = "10X98765432";
    private static final String MOD_31_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] MACHINE_READABLE_WEIGHTS = {7, 3, 1};

    private CheckCharacters() {}

    /**
     * The eighteenth character of a national id, a residence permit and the newer foreigner's permit.
     *
     * @param digits seventeen digits; ISO 7064 MOD 11-2 by the weights of GB 11643-1999
     */
    public static char ofNationalId(CharSequence digits) {
        requireLength(digits, 17);
        var remainder = 0;
        for (var i = 0; i < 17; i++) {
            remainder = (remainder + digit(digits, i)) * 2 % 11;
        }
        return MOD_11_2.charAt(remainder);
    }

    /**
     * The last digit of a bank card.
     *
     * @param digits all digits before it; ISO/IEC 7812-1, annex B (Luhn)
     */
    public static char ofBankCard(CharSequence digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var weight = (digits.length() - i) % 2 == 1 ? 2 : 1;
            var product = digit(digits, i) * weight;
            sum += product > 9 ? product - 9 : product;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    /**
     * The eighteenth character of a unified social credit code.
     *
     * @param characters seventeen characters of its alphabet; GB 32100-2015, weights 3^i mod 31
     */
    public static char ofSocialCreditCode(CharSequence characters) {
        requireLength(characters, 17);
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < 17; i++) {
            sum += MOD_31_ALPHABET.indexOf(characters.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return MOD_31_ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /**
     * The ninth character of an organisation code.
     *
     * @param characters eight digits or letters; GB 11714-1997
     */
    public static char ofOrganisationCode(CharSequence characters) {
        requireLength(characters, ORGANISATION_WEIGHTS.length);
        var sum = 0;
        for (var i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += value(characters.charAt(i)) * ORGANISATION_WEIGHTS[i];
        }
        var check = 11 - sum % 11;
        return switch (check) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> (char) ('0' + check);
        };
    }

    /**
     * The fifteenth character of the foreigner's permit before December 2023.
     *
     * @param characters three letters and eleven digits; weights 7, 3, 1 as in ICAO Doc 9303-3
     */
    public static char ofOldForeignerPermit(CharSequence characters) {
        requireLength(characters, 14);
        var sum = 0;
        for (var i = 0; i < 14; i++) {
            sum += value(characters.charAt(i)) * MACHINE_READABLE_WEIGHTS[i % 3];
        }
        return (char) ('0' + sum % 10);
    }

    static boolean isOfSocialCreditCode(char character) {
        return MOD_31_ALPHABET.indexOf(character) >= 0;
    }

    /** Longer texts are read up to there. */
    private static void requireLength(CharSequence characters, int length) {
        if (characters.length() < length) {
            throw new IllegalArgumentException("a check needs " + length + " characters: " + characters.length());
        }
    }

    private static int digit(CharSequence digits, int at) {
        return digits.charAt(at) - '0';
    }

    private static int value(char character) {
        return character <= '9' ? character - '0' : character - 'A' + 10;
    }
}
