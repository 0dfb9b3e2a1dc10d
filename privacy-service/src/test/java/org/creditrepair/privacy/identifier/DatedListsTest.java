package org.creditrepair.privacy.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditrepair.chassis.datatable.DataTable;
import org.creditrepair.privacy.identifier.ForeignerPermit.Nationalities;
import org.creditrepair.privacy.identifier.Landline.AreaCodes;
import org.creditrepair.privacy.identifier.Mobile.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lists say depends on the day for which they are read. */
class DatedListsTest {
    private static final LocalDate NEWEST = LocalDate.MAX;

    private static Optional<Warning> region(String code, LocalDate day) {
        return Regions.of(new DataTable("regions", """
                code | name | listed-since | gone-by
                990001 | 甲 | | 2010-01-01
                990002 | 乙 | 2005-01-01 |
                990003 | 丙 | | 2010-01-01
                990003 | 丙 | 2020-01-01 |
                """)).warning(code, day);
    }

    @ParameterizedTest
    @CsvSource({
        "990001, 1900-01-01,",
        "990001, 2009-12-31,",
        "990001, 2010-01-01, WITHDRAWN_REGION",
        "990002, 2004-12-31, UNKNOWN_REGION",
        "990002, 2005-01-01,",
        "990002, 2099-01-01,",
        "990003, 2009-12-31,",
        "990003, 2010-01-01, WITHDRAWN_REGION",
        "990003, 2019-12-31, WITHDRAWN_REGION",
        "990003, 2020-01-01,",
        "990004, 2020-01-01, UNKNOWN_REGION",
    })
    void a_region_is_known_from_its_first_list_to_the_first_without_it(String code, LocalDate day, Warning warning) {
        assertThat(region(code, day)).isEqualTo(Optional.ofNullable(warning));
    }

    @ParameterizedTest
    @CsvSource({
        "2009-12-31, WITHDRAWN_REGION",
        "2010-01-01, REGION_WITHDRAWN_BEFORE_BIRTH",
        "2019-01-01, REGION_WITHDRAWN_BEFORE_BIRTH",
    })
    void a_region_gone_before_the_birth_is_odder_than_one_gone_since(LocalDate birth, Warning warning) {
        var regions = Regions.of(new DataTable("regions", "code|name|listed-since|gone-by\n990001|甲||2010-01-01\n"));

        assertThat(regions.warning("990001", birth, NEWEST)).hasValue(warning);
        assertThat(regions.warning("990002", birth, NEWEST)).hasValue(Warning.UNKNOWN_REGION);
        assertThat(regions.warning("990001", birth, LocalDate.of(2009, 1, 1))).isEmpty();
    }

    @Test
    void a_national_id_of_a_day_knows_the_regions_and_births_of_that_day() {
        var id = "11010319950101001" + CheckCharacters.ofNationalId("11010319950101001");
        var unborn = "11010120800101001" + CheckCharacters.ofNationalId("11010120800101001");

        assertThat(IdentifierKind.NATIONAL_ID.parse(id, LocalDate.of(2005, 1, 1)))
                .isEqualTo(Parsed.accepted(id, List.of()));
        assertThat(IdentifierKind.NATIONAL_ID.parse(id, LocalDate.of(1995, 1, 1)))
                .isInstanceOf(Parsed.Accepted.class);
        assertThat(IdentifierKind.NATIONAL_ID.parse(id, LocalDate.of(1994, 12, 31)))
                .isEqualTo(Parsed.refused(Refusal.IMPOSSIBLE_DATE));
        assertThat(IdentifierKind.NATIONAL_ID.parse(unborn, LocalDate.of(2026, 1, 1)))
                .isEqualTo(Parsed.refused(Refusal.IMPOSSIBLE_DATE));
        assertThat(IdentifierKind.NATIONAL_ID.parse(unborn, LocalDate.of(2080, 1, 1)))
                .isEqualTo(Parsed.accepted(unborn, List.of()));
        assertThat(IdentifierKind.NATIONAL_ID.parse(unborn))
                .isEqualTo(Parsed.accepted(unborn, List.of(Warning.BIRTH_AFTER_LISTS)));
    }

    /** Nobody has the sequence number 000. */
    @ParameterizedTest
    @CsvSource({
        "NATIONAL_ID, 11010120230630000, ",
        "NATIONAL_ID, 11010120230701000, BIRTH_AFTER_LISTS",
        "RESIDENCE_PERMIT, 81000020230630000, ",
        "RESIDENCE_PERMIT, 81000020230701000, BIRTH_AFTER_LISTS",
        "FOREIGNER_PERMIT, 91184020230630000, ",
        "FOREIGNER_PERMIT, 91184020230701000, BIRTH_AFTER_LISTS",
    })
    void without_a_day_a_birth_after_the_newest_list_is_pointed_out(
            IdentifierKind kind, String digits, Warning warning) {
        var number = digits + CheckCharacters.ofNationalId(digits);

        assertThat(kind.parse(number))
                .isEqualTo(Parsed.accepted(number, warning == null ? List.of() : List.of(warning)));
        assertThat(kind.parse(number, LocalDate.of(2023, 7, 1))).isEqualTo(Parsed.accepted(number, List.of()));
        assertThat(kind.parse(number, LocalDate.of(2023, 6, 29))).isEqualTo(Parsed.refused(Refusal.IMPOSSIBLE_DATE));
    }

    @Test
    void lists_that_tell_of_no_day_have_no_newest() {
        var regions = Regions.of(new DataTable("regions", "code|name|listed-since|gone-by\n990001|甲||\n"));

        assertThat(regions.newest()).isEqualTo(LocalDate.MIN);
        assertThat(Regions.shipped().newest()).isEqualTo("2023-06-30");
    }

    @ParameterizedTest
    @CsvSource({"2005-01-01, 2010-01-01, 2010-01-01", "2010-01-01, 2005-01-01, 2010-01-01", ", 2005-01-01, 2005-01-01"})
    void the_newest_day_is_the_last_that_any_list_tells_of(String listedSince, String goneBy, LocalDate newest) {
        var regions = Regions.of(new DataTable(
                "regions",
                "code|name|listed-since|gone-by\n990001|甲|%s|%s\n"
                        .formatted(listedSince == null ? "" : listedSince, goneBy)));

        assertThat(regions.newest()).isEqualTo(newest);
    }

    /** The first six digits are 9, a province and a nationality; else nobody knows what the number is. */
    @ParameterizedTest
    @CsvSource({
        "91184018500101001, FOREIGNER_PERMIT",
        "96582618500101001, FOREIGNER_PERMIT",
        "81184018500101001, UNKNOWN_REGION",
        "99084018500101001, UNKNOWN_REGION",
        "91199918500101001, UNKNOWN_REGION",
    })
    void a_national_id_that_is_built_like_a_foreigners_permit_is_said_to_be_one(String digits, Warning warning) {
        var number = digits + CheckCharacters.ofNationalId(digits);

        assertThat(IdentifierKind.NATIONAL_ID.parse(number, LocalDate.of(2026, 1, 1)))
                .isEqualTo(Parsed.accepted(number, List.of(warning)));
    }

    @Test
    void fifteen_digits_were_never_those_of_a_foreigner() {
        assertThat(IdentifierKind.NATIONAL_ID.parse("911840850101001"))
                .isEqualTo(Parsed.accepted(
                        "91184019850101001" + CheckCharacters.ofNationalId("91184019850101001"),
                        List.of(Warning.UNKNOWN_REGION, Warning.FIFTEEN_DIGITS)));
    }

    @Test
    void an_old_foreigner_permit_of_a_day_is_of_somebody_born() {
        var permit = "USA11008001011" + CheckCharacters.ofOldForeignerPermit("USA11008001011");

        assertThat(IdentifierKind.FOREIGNER_PERMIT.parse(permit, LocalDate.of(1980, 1, 1)))
                .isInstanceOf(Parsed.Accepted.class);
        assertThat(IdentifierKind.FOREIGNER_PERMIT.parse(permit, LocalDate.of(1979, 12, 31)))
                .isEqualTo(Parsed.refused(Refusal.IMPOSSIBLE_DATE));
    }

    private static Parsed mobile(String number, LocalDate day) {
        return Prefixes.of(new DataTable("prefixes", """
                prefix | use | outcome | valid-from | valid-until | source | confidence
                199 | public | accept | 2017-01-01 | 2030-12-31 | s | high
                1990 | special | warn | | | s | high
                194 | reserved | refuse | | | s | high
                193 | reserved | warn | | | s | high
                19 | special | warn | | | s | high
                """)).judge(number, day);
    }

    @ParameterizedTest
    @CsvSource({
        "19910000001, 2016-12-31, SPECIAL_PREFIX",
        "19910000001, 2017-01-01,",
        "19910000001, 2030-12-31,",
        "19910000001, 2031-01-01, SPECIAL_PREFIX",
        "19900000001, 2020-01-01, SPECIAL_PREFIX",
        "19300000001, 2020-01-01, UNASSIGNED_PREFIX",
        "18800000001, 2020-01-01, UNASSIGNED_PREFIX",
    })
    void the_longest_prefix_in_force_decides(String number, LocalDate day, Warning warning) {
        assertThat(mobile(number, day))
                .isEqualTo(Parsed.accepted(
                        number, Optional.ofNullable(warning).stream().toList()));
    }

    @Test
    void a_policy_may_refuse_what_is_reserved() {
        assertThat(mobile("19400000001", NEWEST)).isEqualTo(Parsed.refused(Refusal.UNASSIGNED_PREFIX));
    }

    @ParameterizedTest
    @CsvSource({"2016-11-30, false", "2016-12-01, true"})
    void new_energy_plates_began_on_a_day(LocalDate day, boolean isAccepted) {
        assertThat(IdentifierKind.LICENCE_PLATE.parse("京AD00000", day) instanceof Parsed.Accepted)
                .isEqualTo(isAccepted);
        assertThat(IdentifierKind.LICENCE_PLATE.parse("京A00000F", day) instanceof Parsed.Accepted)
                .isEqualTo(isAccepted);
        assertThat(IdentifierKind.LICENCE_PLATE.parse("京A00000", day)).isInstanceOf(Parsed.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({"2016-12-31, UNKNOWN_ISSUER", "2017-01-01,"})
    void a_range_of_cards_began_on_a_day(LocalDate day, Warning warning) {
        var card = "222100000000000" + CheckCharacters.ofBankCard("222100000000000");

        assertThat(IdentifierKind.BANK_CARD.parse(card, day))
                .isEqualTo(Parsed.accepted(
                        card, Optional.ofNullable(warning).stream().toList()));
    }

    @ParameterizedTest
    @CsvSource({"2015-09-30, UNKNOWN_REGISTRATION_DEPARTMENT", "2015-10-01,"})
    void departments_registered_organisations_from_a_day(LocalDate day, Warning warning) {
        var organisation = "91110101" + "00000001" + CheckCharacters.ofOrganisationCode("00000001");
        var code = organisation + CheckCharacters.ofSocialCreditCode(organisation);

        assertThat(IdentifierKind.SOCIAL_CREDIT_CODE.parse(code, day))
                .isEqualTo(Parsed.accepted(
                        code, Optional.ofNullable(warning).stream().toList()));
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, true", "2020-01-01, false"})
    void an_area_code_may_end(LocalDate day, boolean isKnown) {
        var codes = AreaCodes.of(new DataTable(
                "areas", "code|places|local-digits|valid-until|source|confidence\n0999|甲|7 8|2019-12-31|s|high\n"));

        assertThat(codes.leading("09992000000", day).isPresent()).isEqualTo(isKnown);
        assertThat(codes.leading("0999", day)).isEmpty();
        assertThat(codes.leading("0998200000", day)).isEmpty();
    }

    @Test
    void a_list_that_cannot_be_read_says_where() {
        assertThatThrownBy(() -> Regions.of(new DataTable("r", "code|name|listed-since|gone-by\n|甲||\n")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("r line 2 code cannot be read: it is empty");
        assertThatThrownBy(() -> Nationalities.of(new DataTable("n", "alpha-3|numeric\nAAA|\n")))
                .hasMessage("n line 2 numeric cannot be read: it is empty");
        assertThatThrownBy(() -> LicencePlate.Rules.of(new DataTable(
                        "p", "part|value|meaning|valid-from|valid-until|source|confidence\nwheel|A|a|||s|high\n")))
                .hasMessage("p line 2 part cannot be read: wheel");
        assertThatThrownBy(() -> Prefixes.of(new DataTable(
                        "m",
                        "prefix|use|outcome|valid-from|valid-until|source|confidence\n199|public|maybe|||s|high\n")))
                .hasMessage("m line 2 outcome cannot be read: maybe");
    }

    @Test
    void every_shipped_row_has_a_source_and_says_how_sure_it_is() {
        for (var list :
                List.of("mobile-prefixes", "card-issuers", "registration-departments", "plate-rules", "area-codes")) {
            var text = DataTable.shipped(DatedListsTest.class, "/identifier/" + list + ".txt")
                    .text();

            assertThat(text.lines().filter(line -> !line.startsWith("#")).skip(1))
                    .allMatch(line -> line.matches(".*\\|[^|]+\\|(high|medium|low)"));
        }
    }
}
