package org.creditrepair.notification.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    private static final String LABEL_63 = "a".repeat(63);
    private static final String LOCAL_64 = "b".repeat(64);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "reader@example.org, reader@example.org",
        "' reader@example.org ', reader@example.org",
        "first.last+tag@sub.example.org, first.last+tag@sub.example.org",
        "Reader@EXAMPLE.Org, Reader@example.org",
        "o'neil@example.org, o'neil@example.org",
        "a@b.cn, a@b.cn",
        "123456@qq.com, 123456@qq.com",
        "reader@例子.中国, reader@xn--fsqu00a.xn--fiqs8s",
        "reader@xn--fsqu00a.xn--fiqs8s, reader@xn--fsqu00a.xn--fiqs8s",
        "reader@1and1.example, reader@1and1.example"
    })
    void an_address_that_any_server_takes_is_valid(String text, String address) {
        assertThat(EmailAddress.check(text))
                .isInstanceOfSatisfying(
                        Checked.Valid.class,
                        valid -> assertThat(((EmailAddress) valid.address()).value())
                                .isEqualTo(address));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', EMPTY",
        "'  ', EMPTY",
        "reader, NO_AT_SIGN",
        "@example.org, LOCAL_PART",
        ".reader@example.org, LOCAL_PART",
        "reader.@example.org, LOCAL_PART",
        "rea..der@example.org, LOCAL_PART",
        "a@b@example.org, LOCAL_PART",
        "\"a b\"@example.org, LOCAL_PART",
        "\"a\tb\"@example.org, CONTROL_CHARACTER",
        "\"a b\", NO_AT_SIGN",
        "\"ab\"@example.org, LOCAL_PART",
        "rea(der)@example.org, LOCAL_PART",
        "'<reader@example.org>', LOCAL_PART",
        "'a,b@example.org', LOCAL_PART",
        "读者@example.org, LOCAL_PART_NOT_ASCII",
        "reader＠example.org, NO_AT_SIGN",
        "reader@, DOMAIN",
        "reader@localhost, DOMAIN",
        "reader@example..org, DOMAIN",
        "reader@.example.org, DOMAIN",
        "reader@example.org., DOMAIN",
        "reader@-example.org, DOMAIN",
        "reader@example-.org, DOMAIN",
        "reader@exa_mple.org, DOMAIN",
        "reader@192.0.2.1, DOMAIN",
        "reader@[192.0.2.1], DOMAIN",
        "rea der@example.org, CONTROL_CHARACTER"
    })
    void what_no_server_or_not_every_server_takes_is_refused(String text, Fault fault) {
        assertThat(EmailAddress.check(text)).isEqualTo(new Checked.Refused<>(fault));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org\r\nBcc: b@example.org",
                "a\u0000@example.org",
                "a\u200b@example.org",
                "a\u00a0b@x.org"
            })
    void what_could_slip_in_a_header_or_hide_is_refused(String text) {
        assertThat(EmailAddress.check(text)).isEqualTo(new Checked.Refused<>(Fault.CONTROL_CHARACTER));
    }

    @Test
    void the_lengths_are_those_of_the_standard() {
        var domain = LABEL_63 + "." + LABEL_63 + "." + "c".repeat(57) + ".org";

        assertValid(LOCAL_64 + "@example.org");
        assertRefused("b" + LOCAL_64 + "@example.org", Fault.LOCAL_PART);
        assertValid("a@" + LABEL_63 + ".org");
        assertRefused("a@a" + LABEL_63 + ".org", Fault.DOMAIN);
        assertThat((LOCAL_64 + "@" + domain)).hasSize(254);
        assertValid(LOCAL_64 + "@" + domain);
        assertRefused(LOCAL_64 + "@" + domain.replace(".ccc", ".cccc"), Fault.TOO_LONG);
    }

    @Test
    void neither_an_address_nor_a_refusal_shows_it() {
        assertThat(EmailAddress.check("reader@example.org").toString()).doesNotContain("reader", "example");
        assertThat(EmailAddress.check("reader@localhost").toString()).doesNotContain("reader", "localhost");
    }

    @Test
    void addresses_are_equal_by_value() {
        assertThat(EmailAddress.check("a@B.org")).isEqualTo(EmailAddress.check("a@b.org"));
        assertThat(EmailAddress.check("a@b.org")).isNotEqualTo(EmailAddress.check("A@b.org"));
        assertThat(EmailAddress.check("a@B.org")).hasSameHashCodeAs(EmailAddress.check("a@b.org"));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 地址为空", "en, there is no address", "fr, there is no address"})
    void a_fault_is_told_in_the_readers_language(String language, String text) {
        assertThat(Fault.EMPTY.text(language)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void every_fault_is_told_in_chinese_and_in_english_without_an_address(Fault fault) {
        assertThat(fault.text("zh-CN")).matches(".*\\p{IsHan}.*").isEqualTo(fault.text("zh"));
        assertThat(fault.text("en")).matches("[ -~]+").isEqualTo(fault.text("de"));
    }

    @Test
    void an_address_is_no_other_thing() {
        var address = ((Checked.Valid<EmailAddress>) EmailAddress.check("a@b.org")).address();

        assertThat(address).isNotEqualTo("a@b.org").isEqualTo(address);
        assertThat(address.value()).isEqualTo("a@b.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"!#$%&'*+-/=?^_`{|}~@example.org", "a.b.c@example.org", "1@example.org", "a@a-b.example.org"})
    void every_sign_of_an_atom_is_taken(String text) {
        assertValid(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u2028b@example.org", "a\tb@example.org", "a\u3000b@example.org", "a\u202eb@example.org"})
    void no_white_space_and_nothing_that_turns_the_text_around_is_taken(String text) {
        assertRefused(text, Fault.CONTROL_CHARACTER);
    }

    private static void assertValid(String text) {
        assertThat(EmailAddress.check(text)).isInstanceOf(Checked.Valid.class);
    }

    private static void assertRefused(String text, Fault fault) {
        assertThat(EmailAddress.check(text)).isEqualTo(new Checked.Refused<>(fault));
    }
}
