package org.creditrepair.privacy.identifierscan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.identifier.Parsed;
import org.creditrepair.privacy.identifier.Warning;

/** What the rules of an identifier say of a candidate. */
final class Judgement {
    private static final int DIGITS_OF_DATE = 8;

    private Judgement() {}

    static Set<Evidence> of(Kind kind, Parsed.Accepted accepted) {
        var evidence = EnumSet.noneOf(Evidence.class);
        if (hasCheckCharacter(kind) && !accepted.warnings().contains(Warning.FIFTEEN_DIGITS)) {
            evidence.add(Evidence.CHECK_CHARACTER);
        }
        if (isVeryOdd(kind, accepted)) {
            evidence.add(Evidence.VERY_ODD);
        } else if (!accepted.warnings().isEmpty()) {
            evidence.add(Evidence.ODD);
        }
        if (accepted.warnings().contains(Warning.UNKNOWN_ISSUER) && beginsWithDate(accepted.value())) {
            evidence.add(Evidence.BEGINS_WITH_DATE);
        }
        return evidence;
    }

    /**
     * What counts where a check character has been seen: a sign of an amount or of a fraction beside it is chance, but
     * for the one digit of a card.
     */
    static Set<Evidence> settled(EnumSet<Evidence> evidence) {
        if (evidence.contains(Evidence.CHECK_CHARACTER)) {
            evidence.remove(Evidence.AMOUNT);
            evidence.remove(Evidence.FRACTION);
            evidence.remove(Evidence.NEIGHBOURED);
        }
        return evidence;
    }

    private static boolean hasCheckCharacter(Kind kind) {
        return switch (kind) {
            case NATIONAL_ID, RESIDENCE_PERMIT, FOREIGNER_PERMIT, SOCIAL_CREDIT_CODE, BANK_CARD -> true;
            default -> false;
        };
    }

    /**
     * One number in ten ends with a digit of Luhn by chance: those of no known issuer, or of a length that the issuer
     * does not use, are mostly something else, such as barcodes. So are numbers of fifteen digits without a known
     * region, for they have no check character, and codes of an organisation that nobody registers.
     */
    private static boolean isVeryOdd(Kind kind, Parsed.Accepted accepted) {
        var warnings = accepted.warnings();
        return switch (kind) {
            case BANK_CARD -> warnings.contains(Warning.UNKNOWN_ISSUER) || warnings.contains(Warning.UNUSUAL_LENGTH);
            case NATIONAL_ID -> warnings.containsAll(List.of(Warning.FIFTEEN_DIGITS, Warning.UNKNOWN_REGION));
            case SOCIAL_CREDIT_CODE -> warnings.contains(Warning.UNKNOWN_REGISTRATION_DEPARTMENT);
            default -> false;
        };
    }

    private static boolean beginsWithDate(String digits) {
        var century = digits.substring(0, 2);
        var month = Integer.parseInt(digits.substring(4, 6));
        var day = Integer.parseInt(digits.substring(6, DIGITS_OF_DATE));
        return (century.equals("19") || century.equals("20")) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }
}
