package org.creditrepair.privacy.identifier;

import java.time.LocalDate;
import java.util.ArrayList;

/** The citizen identity number: 18 characters since 1999-10-01, 15 digits before; GB 11643-1989 and GB 11643-1999. */
final class NationalId {
    private static final int OLD_LENGTH = 15;
    /** Sequence numbers that GB 11643-1989 keeps for those who were a hundred years old. */
    private static final int FIRST_OF_CENTENARIANS = 996;

    private NationalId() {}

    static Parsed parse(String characters, LocalDate day) {
        if (characters.length() != OLD_LENGTH) {
            return parse(characters, day, false);
        }
        return Writing.areDigits(characters, 0, OLD_LENGTH)
                ? parse(eighteen(characters), day, true)
                : Parsed.refused(Refusal.WRONG_CHARACTER);
    }

    private static Parsed parse(String characters, LocalDate day, boolean isOld) {
        var refusal = PersonNumber.refusal(characters, day);
        if (refusal.isPresent()) {
            return Parsed.refused(refusal.get());
        }
        var region = characters.substring(0, 6);
        var warnings = new ArrayList<Warning>();
        if (ResidencePermit.isRegion(region)) {
            warnings.add(Warning.RESIDENCE_PERMIT);
        } else if (!isOld && ForeignerPermit.isOrigin(region, day)) {
            warnings.add(Warning.FOREIGNER_PERMIT);
        } else {
            var birth = PersonNumber.birth(characters).orElseThrow();
            Regions.shipped().warning(region, birth, day).ifPresent(warnings::add);
        }
        PersonNumber.warning(characters, day).ifPresent(warnings::add);
        if (isOld) {
            warnings.add(Warning.FIFTEEN_DIGITS);
        }
        return Parsed.accepted(characters, warnings);
    }

    private static String eighteen(String fifteen) {
        var century = Writing.number(fifteen, 12, OLD_LENGTH) >= FIRST_OF_CENTENARIANS ? "18" : "19";
        var digits = fifteen.substring(0, 6) + century + fifteen.substring(6);
        return digits + CheckCharacters.ofNationalId(digits);
    }
}
