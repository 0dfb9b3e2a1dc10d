package org.creditrepair.privacy.identifier;

import java.time.LocalDate;

/** A mobile number of mainland China: eleven digits from 13 to 19, telecommunication numbering plan of MIIT. */
final class Mobile {
    private static final int LENGTH = 11;

    private Mobile() {}

    static Parsed parse(String plain, LocalDate day) {
        var compact = Writing.compact(plain, "()");
        if (compact.isEmpty()) {
            return Parsed.refused(Refusal.WRONG_SEPARATOR);
        }
        var number = withoutTrunk(withoutCountry(compact.get()));
        if (!Writing.areDigits(number, 0, number.length())) {
            return Parsed.refused(Refusal.WRONG_CHARACTER);
        }
        if (number.length() != LENGTH) {
            return Parsed.refused(Refusal.WRONG_LENGTH);
        }
        return number.charAt(0) == '1' && number.charAt(1) >= '3'
                ? MobilePrefixes.shipped().judge(number, day)
                : Parsed.refused(Refusal.WRONG_PREFIX);
    }

    /** A country code that is not that of China stays, and makes the number too long or wrong. */
    private static String withoutCountry(String number) {
        if (number.startsWith("+86")) {
            return number.substring(3);
        }
        if (number.startsWith("0086")) {
            return number.substring(4);
        }
        var behind86 = number.startsWith("860") ? LENGTH + 1 : LENGTH;
        return number.startsWith("86") && number.length() == 2 + behind86 ? number.substring(2) : number;
    }

    /** The 0 of calls from elsewhere in the country; some write it behind the country code, too. */
    private static String withoutTrunk(String number) {
        return number.startsWith("01") && number.length() == LENGTH + 1 ? number.substring(1) : number;
    }
}
