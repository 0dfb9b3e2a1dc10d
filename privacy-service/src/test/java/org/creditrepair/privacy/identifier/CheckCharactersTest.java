package org.creditrepair.privacy.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCharactersTest {

    /** The first two are the examples of GB 11643-1999. */
    @ParameterizedTest
    @CsvSource({
        "11010519491231002, X",
        "44052418800101001, 4",
        "00000000000000000, 1",
        "99000018500101000, 1",
        "99000018500101001, X",
    })
    void a_national_id_ends_with_the_character_of_mod_11_2(String digits, char check) {
        assertThat(CheckCharacters.ofNationalId(digits)).isEqualTo(check);
    }

    /** The first is the example of ISO/IEC 7812-1, annex B. */
    @ParameterizedTest
    @CsvSource({"7992739871, 3", "411111111111111, 1", "000000000000000, 0", "000000000000005, 9", "00000000000000, 0", "5, 9", "4, 2"})
    void a_bank_card_ends_with_the_digit_of_luhn(String digits, char check) {
        assertThat(CheckCharacters.ofBankCard(digits)).isEqualTo(check);
    }

    @ParameterizedTest
    @CsvSource({"00000000000000000, 0", "10000000000000000, Y", "Y0000000000000000, 1", "00000000000000001, 3"})
    void a_social_credit_code_ends_with_the_character_of_mod_31(String characters, char check) {
        assertThat(CheckCharacters.ofSocialCreditCode(characters)).isEqualTo(check);
    }

    /** The first is the example of GB 11714-1997. */
    @ParameterizedTest
    @CsvSource({"D2143569, X", "00000000, 0", "00000001, 9", "00000006, X", "A0000000, 3"})
    void an_organisation_code_ends_with_the_character_of_mod_11(String characters, char check) {
        assertThat(CheckCharacters.ofOrganisationCode(characters)).isEqualTo(check);
    }

    /** The first is the number on the specimen of the card. */
    @ParameterizedTest
    @CsvSource({"KAZ11009012310, 5", "AAA00000000000, 0", "AAB00000000000, 1", "ABA00000000000, 3", "BAA00000000000, 7"})
    void an_old_foreigner_permit_ends_with_the_digit_of_731(String characters, char check) {
        assertThat(CheckCharacters.ofOldForeignerPermit(characters)).isEqualTo(check);
    }

    @Test
    void a_check_character_needs_all_characters_before_it() {
        assertThatThrownBy(() -> CheckCharacters.ofNationalId("0".repeat(16)))
                .hasMessage("a check needs 17 characters: 16");
        assertThatThrownBy(() -> CheckCharacters.ofSocialCreditCode("0".repeat(16)))
                .hasMessage("a check needs 17 characters: 16");
        assertThatThrownBy(() -> CheckCharacters.ofOrganisationCode("0".repeat(7)))
                .hasMessage("a check needs 8 characters: 7");
        assertThatThrownBy(() -> CheckCharacters.ofOldForeignerPermit("0".repeat(13)))
                .hasMessage("a check needs 14 characters: 13");
    }

    @Test
    void the_alphabet_of_social_credit_codes_has_31_characters() {
        var alphabet = new StringBuilder();
        for (var character = (char) 0; character < 0x3000; character++) {
            if (CheckCharacters.isOfSocialCreditCode(character)) {
                alphabet.append(character);
            }
        }

        assertThat(alphabet).hasToString("0123456789ABCDEFGHJKLMNPQRTUWXY");
    }
}
