package org.creditrepair.privacy.mask;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MaskPropertiesTest {

    /** Text of what makes masking hard: mask characters, marks, joiners, flags, halves of pairs, controls, blanks. */
    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                        "*",
                        "*",
                        "a",
                        "7",
                        "段",
                        "\u0301",
                        "\u200D",
                        "👨",
                        "🏽",
                        "🇨",
                        "\uD800",
                        "\uDC00",
                        "\u202E",
                        "\u0D4E",
                        "\n",
                        " ",
                        "\u3000",
                        "\u200B",
                        "\u0915",
                        "\u094D",
                        "\uFE0F",
                        "\u1100",
                        "\u1161",
                        "\u0600",
                        "#",
                        "●",
                        "\u0300".repeat(9),
                        "\uDB40\uDC31",
                        "\uDB40\uDD00")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Mask> masks() {
        var counts = Arbitraries.integers().between(0, 8);
        return Combinators.combine(
                        counts, counts, counts, counts, Arbitraries.of('*', '#', '●'), Arbitraries.of(true, false))
                .as((head, tail, more, span, character, isShown) -> {
                    var wholeFrom = head + tail + 1 + more;
                    var lengths = isShown ? new LengthRange(wholeFrom, wholeFrom + span) : LengthRange.NONE;
                    return new Mask(head, tail, wholeFrom, character, lengths);
                });
    }

    @Property(tries = 5_000)
    void visible_characters_never_exceed_the_policy_nor_half_of_a_short_value(
            @ForAll("values") String value, @ForAll("masks") Mask mask) {
        var masked = Clusters.of(mask.apply(value));
        var visible = 0;
        for (var i = 0; i < masked.count(); i++) {
            visible += masked.is(i, mask.character()) ? 0 : 1;
        }

        var length = Clusters.of(value).countSeen();
        assertThat(visible).isLessThanOrEqualTo(mask.head() + mask.tail());
        assertThat(visible).isLessThanOrEqualTo(length < mask.wholeFrom() ? length / 2 : length - 1);
    }

    @Property(tries = 5_000)
    void what_is_shown_is_never_longer_than_it_looks(@ForAll("values") String value, @ForAll("masks") Mask mask) {
        var masked = mask.apply(value);
        var hidden = masked.codePoints()
                .filter(codePoint -> codePoint == mask.character())
                .count();

        assertThat(masked.codePointCount(0, masked.length()))
                .isLessThanOrEqualTo(8 * mask.visible(Clusters.of(value).countSeen()) + (int) hidden);
    }

    @Property(tries = 5_000)
    void masking_twice_is_masking_once(@ForAll("values") String value, @ForAll("masks") Mask mask) {
        var once = mask.apply(value);

        assertThat(mask.apply(once)).isEqualTo(once);
    }

    @Property(tries = 2_000)
    void any_text_at_all_is_masked(@ForAll String value, @ForAll("masks") Mask mask) {
        var once = mask.apply(value);

        assertThat(once).contains(String.valueOf(mask.character()));
        assertThat(mask.apply(once)).isEqualTo(once);
    }

    @Property
    void plain_text_shows_its_own_head_and_tail(@ForAll("plain") String value, @ForAll("masks") Mask mask) {
        var masked = mask.apply(value);
        var first = masked.indexOf(mask.character());
        var last = masked.lastIndexOf(mask.character());

        assertThat(value).startsWith(masked.substring(0, first)).endsWith(masked.substring(last + 1));
        assertThat(first + masked.length() - 1 - last).isEqualTo(mask.visible(value.length()));
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings().withChars("abcdefgh0123456789段某").ofMaxLength(40);
    }
}
