package org.creditrepair.notification.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are those that numbering plans and regulators give as examples. */
class PhoneNumberTest {

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        "13800138000, CN, +8613800138000, true",
        "138 0013 8000, CN, +8613800138000, true",
        "１３８００１３８０００, CN, +8613800138000, true",
        "+86 138-0013-8000, US, +8613800138000, true",
        "0086 13800138000, CN, +8613800138000, true",
        "010-12345678, CN, +861012345678, false",
        "(201) 555-0123, US, +12015550123, true",
        "+44 7400 123456, CN, +447400123456, true",
        "020 7946 0958, GB, +442079460958, false",
        "800 234 5678, US, +18002345678, false"
    })
    void a_number_of_the_plan_is_valid(String text, String region, String e164, boolean takesTexts) {
        assertThat(PhoneNumber.check(text, region)).isInstanceOfSatisfying(Checked.Valid.class, valid -> {
            var number = (PhoneNumber) valid.address();
            assertThat(number.e164()).isEqualTo(e164);
            assertThat(number.takesTexts()).isEqualTo(takesTexts);
        });
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "'', CN, EMPTY",
        "'   ', CN, EMPTY",
        "hello, CN, NOT_A_NUMBER",
        "1-800-FLOWERS, US, NOT_A_NUMBER",
        "1, CN, NOT_A_NUMBER",
        "13, CN, TOO_SHORT",
        "138001380001234, CN, TOO_LONG",
        "1234567890123456789012, CN, TOO_LONG",
        "13800138000, ZZ, COUNTRY_UNKNOWN",
        "13800138000, '', COUNTRY_UNKNOWN",
        "+999 13800138000, CN, COUNTRY_UNKNOWN",
        "(123) 456-7890, US, NOT_ASSIGNED",
        "020 7946 0958 ext. 12, GB, EXTENSION",
        "900 234 5678, US, PREMIUM_RATE",
        "09012345678, GB, PREMIUM_RATE"
    })
    void what_cannot_or_must_not_be_dialled_is_refused(String text, String region, Fault fault) {
        assertThat(PhoneNumber.check(text, region)).isEqualTo(new Checked.Refused<>(fault));
        assertThat(PhoneNumber.checkForText(text, region)).isEqualTo(new Checked.Refused<>(fault));
    }

    @Test
    void what_could_slip_in_a_header_is_refused() {
        assertThat(PhoneNumber.check("13800138000\r\n", "CN"))
                .isEqualTo(new Checked.Refused<>(Fault.CONTROL_CHARACTER));
    }

    @Test
    void a_text_message_needs_a_number_that_may_be_a_mobile() {
        assertThat(PhoneNumber.checkForText("010-12345678", "CN")).isEqualTo(new Checked.Refused<>(Fault.NOT_A_MOBILE));
        assertThat(PhoneNumber.checkForText("13800138000", "CN")).isEqualTo(PhoneNumber.check("13800138000", "CN"));
    }

    @Test
    void neither_a_number_nor_a_refusal_shows_it() {
        assertThat(PhoneNumber.check("13800138000", "CN").toString()).doesNotContain("138");
        assertThat(PhoneNumber.check("1380013", "CN").toString()).doesNotContain("138");
    }

    @Test
    void numbers_are_equal_by_what_is_dialled() {
        assertThat(PhoneNumber.check("13800138000", "CN"))
                .isEqualTo(PhoneNumber.check("+8613800138000", "US"))
                .hasSameHashCodeAs(PhoneNumber.check("+8613800138000", "US"))
                .isNotEqualTo(PhoneNumber.check("13800138001", "CN"));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "'+', CN, NOT_A_NUMBER",
        "'+86', CN, NOT_A_NUMBER",
        "12345678, CN, NOT_ASSIGNED",
        "11111111111, CN, NOT_ASSIGNED",
        "13800138000 ext 5, CN, EXTENSION",
        "13800138000x5, CN, EXTENSION",
        "'138\t00138000', CN, CONTROL_CHARACTER"
    })
    void what_is_almost_a_number_is_refused_for_its_own_reason(String text, String region, Fault fault) {
        assertThat(PhoneNumber.check(text, region)).isEqualTo(new Checked.Refused<>(fault));
    }

    @Test
    void a_number_is_no_other_thing() {
        var number = ((Checked.Valid<PhoneNumber>) PhoneNumber.check("13800138000", "CN")).address();

        assertThat(number).isNotEqualTo("+8613800138000").isEqualTo(number);
    }
}
