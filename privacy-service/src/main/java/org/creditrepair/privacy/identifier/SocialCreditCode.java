package org.creditrepair.privacy.identifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditrepair.chassis.datatable.DataTable;

/**
 * Unified social credit code of an organisation, GB 32100-2015: department, category, six digits of the region, nine
 * characters of the organisation code (GB 11714), check character.
 */
final class SocialCreditCode {
    private static final int LENGTH = 18;
    private static final int REGION = 2;
    private static final int ORGANISATION = 8;
    private static final int CHECK = 17;
    /** Where a body of the whole country registers; no code of GB/T 2260. */
    private static final String WHOLE_COUNTRY = "100000";

    private static final List<String> COLUMNS =
            List.of("code", "department", "valid-from", "valid-until", "source", "confidence");
    private static final List<Department> DEPARTMENTS = DataTable.shipped(
                    SocialCreditCode.class, "/identifier/registration-departments.txt")
            .rows(COLUMNS, row -> new Department(row.text("code"), Period.of(row)))
            .orThrow();

    private SocialCreditCode() {}

    private record Department(String code, Period period) {}

    static Parsed parse(String code, LocalDate day) {
        if (code.length() != LENGTH) {
            return Parsed.refused(Refusal.WRONG_LENGTH);
        }
        var isOfAlphabet = code.chars().allMatch(character -> CheckCharacters.isOfSocialCreditCode((char) character));
        if (!isOfAlphabet || !Writing.areDigits(code, REGION, ORGANISATION)) {
            return Parsed.refused(Refusal.WRONG_CHARACTER);
        }
        return CheckCharacters.ofSocialCreditCode(code) == code.charAt(CHECK)
                ? Parsed.accepted(code, warnings(code, day))
                : Parsed.refused(Refusal.WRONG_CHECK_CHARACTER);
    }

    private static List<Warning> warnings(String code, LocalDate day) {
        var warnings = new ArrayList<Warning>();
        var isKnown = DEPARTMENTS.stream()
                .anyMatch(department -> code.startsWith(department.code())
                        && department.period().includes(day));
        if (!isKnown) {
            warnings.add(Warning.UNKNOWN_REGISTRATION_DEPARTMENT);
        }
        var region = code.substring(REGION, ORGANISATION);
        if (!region.equals(WHOLE_COUNTRY)) {
            Regions.shipped().warning(region, day).ifPresent(warnings::add);
        }
        var organisation = code.substring(ORGANISATION, CHECK);
        if (CheckCharacters.ofOrganisationCode(organisation) != organisation.charAt(ORGANISATION)) {
            warnings.add(Warning.ORGANISATION_CODE);
        }
        return warnings;
    }
}
