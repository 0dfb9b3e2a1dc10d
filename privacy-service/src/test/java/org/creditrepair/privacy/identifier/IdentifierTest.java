package org.creditrepair.privacy.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @CsvSource({
        "990000199001010017, 990000199001010017",
        "990000 19900101 0017, 990000199001010017",
        "９９００００１９９００１０１００１７, 990000199001010017",
        "99000019900101005x, 99000019900101005X",
    })
    void a_national_id_is_one_value_however_it_is_written(String text, String value) {
        assertThat(NationalId.parse(text)).isEqualTo(new Parsed.Accepted(value));
    }

    @ParameterizedTest
    @CsvSource({
        "990000199001010015, has a wrong check character",
        "990000199013010014, has no valid date of birth",
        "990000199002300014, has no valid date of birth",
        "99000019900101001, must have 17 digits and a check character",
        "9900001990010100144, must have 17 digits and a check character",
        "99000019900101001A, must have 17 digits and a check character",
    })
    void a_wrong_national_id_is_refused_with_its_reason(String text, String reason) {
        assertThat(NationalId.parse(text)).isEqualTo(new Parsed.Refused(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19900000001", "+86 199-0000-0001", "0086 19900000001", "８６１９９０００００００１", "199 0000 0001"})
    void a_mobile_is_one_value_however_it_is_written(String text) {
        assertThat(Mobile.parse(text)).isEqualTo(new Parsed.Accepted("19900000001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12900000001", "1990000000", "199000000012", "abc", "", "+1 199 0000 0001"})
    void what_is_no_mobile_is_refused(String text) {
        assertThat(Mobile.parse(text)).isInstanceOf(Parsed.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"a@Example.INVALID, a@example.invalid", "' Upper.Case@b.cn ', Upper.Case@b.cn"})
    void an_email_address_keeps_its_local_part(String text, String value) {
        assertThat(EmailAddress.parse(text)).isEqualTo(new Parsed.Accepted(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a@", "@b.cn", "a b@c.cn", "a@b@c.cn", "a@-b.cn", "<a@b.cn>"})
    void what_is_no_email_address_is_refused(String text) {
        assertThat(EmailAddress.parse(text)).isInstanceOf(Parsed.Refused.class);
    }

    @Test
    void an_accepted_value_does_not_show_itself() {
        assertThat(Mobile.parse("19900000001").toString()).doesNotContain("1990");
    }
}
