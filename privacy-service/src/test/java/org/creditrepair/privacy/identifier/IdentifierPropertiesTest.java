package org.creditrepair.privacy.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class IdentifierPropertiesTest {
    private static final String DIGITS = "0123456789";

    /** Texts near to identifiers of any kind. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "1", "9", "0", "86", "+", "-", ".", " ", "X", "x", "京", "粤Z", "WJ", "使", "港", "@", "a", "::", ":", "ffff", "%",
                        "（", "１", "转", "810000", "19900101", "\u200B", "\uD800", "\u3002", "\u0301", "例子", "()", "*", "|")
                .list()
                .ofMaxSize(24)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().withChars(DIGITS).ofLength(length);
    }

    @Provide
    Arbitrary<String> nationalIds() {
        var births = Combinators.combine(
                        Arbitraries.integers().between(1800, 2099),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as("%04d%02d%02d"::formatted);
        return Combinators.combine(digits(6), births, digits(3)).as((region, birth, sequence) -> {
            var body = region + birth + sequence;
            return body + CheckCharacters.ofNationalId(body);
        });
    }

    @Provide
    Arbitrary<String> cards() {
        return Arbitraries.integers()
                .between(11, 18)
                .flatMap(IdentifierPropertiesTest::digits)
                .map(body -> body + CheckCharacters.ofBankCard(body));
    }

    @Property(tries = 5_000)
    void no_text_breaks_a_parser_and_what_it_accepts_is_its_own_normal_form(
            @ForAll("texts") String text, @ForAll IdentifierKind kind) {
        var parsed = kind.parse(text);

        if (parsed instanceof Parsed.Accepted accepted) {
            assertThat(kind.parse(accepted.value()))
                    .isInstanceOfSatisfying(
                            Parsed.Accepted.class, again -> assertThat(again.value()).isEqualTo(accepted.value()));
        }
    }

    @Property
    void any_text_at_all_is_accepted_or_refused(@ForAll String text, @ForAll IdentifierKind kind) {
        assertThat(kind.parse(text)).isInstanceOfAny(Parsed.Accepted.class, Parsed.Refused.class);
    }

    @Property
    void a_national_id_with_its_check_character_is_accepted_in_any_writing(
            @ForAll("nationalIds") String id, @ForAll @IntRange(min = 1, max = 17) int split) {
        assertThat(IdentifierKind.NATIONAL_ID.parse(id)).isInstanceOf(Parsed.Accepted.class);
        assertThat(IdentifierKind.NATIONAL_ID.parse(id.substring(0, split) + " - " + id.substring(split)))
                .isEqualTo(IdentifierKind.NATIONAL_ID.parse(id));
        assertThat(IdentifierKind.NATIONAL_ID.parse(fullWidth(id.toLowerCase(java.util.Locale.ROOT))))
                .isEqualTo(IdentifierKind.NATIONAL_ID.parse(id));
    }

    @Property
    void one_wrong_digit_of_a_national_id_is_found(
            @ForAll("nationalIds") String id,
            @ForAll @IntRange(max = 16) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        var wrong = id.substring(0, at) + (char) ('0' + (id.charAt(at) - '0' + by) % 10) + id.substring(at + 1);

        assertThat(IdentifierKind.NATIONAL_ID.parse(wrong)).isInstanceOf(Parsed.Refused.class);
    }

    @Property
    void a_card_with_its_luhn_digit_is_accepted_and_with_one_wrong_digit_refused(
            @ForAll("cards") String card, @ForAll @IntRange(max = 11) int at, @ForAll @IntRange(min = 1, max = 9) int by) {
        var wrong = card.substring(0, at) + (char) ('0' + (card.charAt(at) - '0' + by) % 10) + card.substring(at + 1);

        assertThat(IdentifierKind.BANK_CARD.parse(card)).isInstanceOf(Parsed.Accepted.class);
        assertThat(IdentifierKind.BANK_CARD.parse(wrong)).isEqualTo(Parsed.refused(Refusal.WRONG_CHECK_CHARACTER));
    }

    @Property
    void an_address_of_version_6_means_the_same_after_as_before(@ForAll("groups") String text) throws Exception {
        var parsed = (Parsed.Accepted) IdentifierKind.IP_ADDRESS.parse(text);

        assertThat(java.net.InetAddress.getByName(parsed.value())).isEqualTo(java.net.InetAddress.getByName(text));
    }

    @Provide
    Arbitrary<String> groups() {
        return Arbitraries.of("0", "0", "0000", "1", "ffff", "ABCD", "0db8").list().ofSize(8).map(groups -> String.join(":", groups));
    }

    private static String fullWidth(String text) {
        return text.chars()
                .collect(StringBuilder::new, (wide, character) -> wide.append((char) (character + 0xFEE0)), StringBuilder::append)
                .toString();
    }
}
