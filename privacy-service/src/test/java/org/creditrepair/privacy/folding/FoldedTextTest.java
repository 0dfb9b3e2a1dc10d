package org.creditrepair.privacy.folding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creditrepair.privacy.identifier.WrittenSigns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "abc, abc",
                "手机, 手机",
                "１２３, 123",
                "ＡＺ～！, AZ~!",
                "①②⑬⑳, ①②①③②⓪",
                "²³⁰₉㎡㏊, ②③⓪⑨m②ha",
                "⑴⒈, (①)①.",
                "㏠, ①日",
                "１３９－０, 139-0",
                "𝟏𝟑, 13",
                "١٣٩, 139",
                "𠮷, 𠮷",
                "½, ①⁄②",
                "ﬁ, fi",
                "丽, 丽",
            })
    void characters_are_folded_one_by_one(String original, String folded) {
        var text = FoldedText.of(original);

        assertThat(text.slice(0, text.length())).isEqualTo(folded);
    }

    @Test
    void invisible_characters_are_left_out() {
        var text = FoldedText.of("1\u200B3\uFEFF9\u202E0\u00AD");

        assertThat(text.slice(0, text.length())).isEqualTo("1390");
        assertThat(text.originalStart(1)).isEqualTo(2);
        assertThat(text.originalEnd(1)).isEqualTo(1);
    }

    @Test
    void a_blank_of_any_width_is_a_blank() {
        assertThat(FoldedText.of("\u3000\u00A0\u2003").slice(0, 3)).isEqualTo("   ");
    }

    @Test
    void every_position_leads_back_to_its_character() {
        var text = FoldedText.of("a㏠😀1");

        assertThat(text.length()).isEqualTo(6);
        assertThat(text.originalStart(1)).isEqualTo(1);
        assertThat(text.originalStart(2)).isEqualTo(1);
        assertThat(text.originalEnd(2)).isEqualTo(2);
        assertThat(text.originalStart(3)).isEqualTo(2);
        assertThat(text.originalStart(4)).isEqualTo(2);
        assertThat(text.originalEnd(4)).isEqualTo(4);
        assertThat(text.originalEnd(5)).isEqualTo(4);
        assertThat(text.originalStart(5)).isEqualTo(4);
        assertThat(text.originalEnd(6)).isEqualTo(5);
    }

    @Test
    void lone_halves_of_characters_stay() {
        var text = FoldedText.of("\uD83D1\uDE00");

        assertThat(text.slice(0, 3)).isEqualTo("\uD83D1\uDE00");
        assertThat(text.originalEnd(1)).isEqualTo(1);
        assertThat(text.originalEnd(3)).isEqualTo(3);
    }

    @Test
    void a_text_of_characters_that_become_many_grows_with_them() {
        var text = FoldedText.of("ﷺ".repeat(100));

        assertThat(text.length()).isEqualTo(1_800);
        assertThat(text.originalStart(1_799)).isEqualTo(99);
        assertThat(text.slice(1_782, 1_800)).isEqualTo(text.slice(0, 18));
    }

    @Test
    void beyond_the_text_there_is_nothing_to_read() {
        var text = FoldedText.of("a");

        assertThat(text.at(-1)).isEqualTo('\0');
        assertThat(text.at(0)).isEqualTo('a');
        assertThat(text.at(1)).isEqualTo('\0');
        assertThat(text.at(Integer.MAX_VALUE)).isEqualTo('\0');
        assertThat(FoldedText.of("").length()).isZero();
    }

    @Test
    void what_is_hidden_is_one_mark_in_a_copy() {
        var text = FoldedText.of("a㏠b");
        var hidden = new BitSet();
        hidden.set(1);

        var rest = text.without(hidden);

        assertThat(rest.length()).isEqualTo(3);
        assertThat(rest.slice(0, 3)).isEqualTo("a\0b");
        assertThat(rest.originalStart(1)).isEqualTo(1);
        assertThat(rest.originalStart(2)).isEqualTo(2);
        assertThat(rest.originalEnd(3)).isEqualTo(3);
        assertThat(rest.original()).isEqualTo("a㏠b");
        assertThat(text.slice(0, 4)).isEqualTo("a①日b");
    }

    @Test
    void each_stretch_that_is_hidden_has_a_mark_of_its_own() {
        var hidden = new BitSet();
        hidden.set(0, 2);
        hidden.set(3, 6);

        var rest = FoldedText.of("abcdef").without(hidden);

        assertThat(rest.slice(0, rest.length())).isEqualTo("\0c\0");
        assertThat(FoldedText.of("abc").without(new BitSet()).slice(0, 3)).isEqualTo("abc");
        assertThat(FoldedText.of("").without(hidden).length()).isZero();
    }

    @Test
    void its_content_is_personal() {
        assertThat(FoldedText.of("13900001234")).hasToString("FoldedText[length=11]");
        assertThatThrownBy(() -> FoldedText.of(null)).hasMessage("text is missing");
    }

    /** Each position of the folded text with the place in the original where its character begins and ends. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, ``",
                "`a`, `a0-1`",
                "`Ａ一`, `A0-1 一1-2`",
                "`㈱a`, `(0-1 株0-1 )0-1 a1-2`",
                "`ﬃ1`, `f0-1 f0-1 i0-1 11-2`",
                "`⑬9`, `①0-1 ③0-1 91-2`",
                "`𝟏3`, `10-2 32-3`",
                "`𠮷a`, `\uD8420-2 \uDFB70-2 a2-3`",
                "`1\u200B2`, `10-1 22-3`",
                "`\u200B\u200B1`, `12-3`",
                "`1\u200B`, `10-1`",
                "`\uDB40\uDC201`, `12-3`",
                "`\uFF01\uFF5E\uFF5F`, `!0-1 ~1-2 \u29852-3`",
                "`\uFF00`, `\uFF000-1`",
                "`1\uFE0F\u20E32\u20E33`, `\u24600-3 \u24613-5 35-6`",
                "`\u20E31\uFE0F2`, `11-2 23-4`",
                "`1\uFE0F`, `10-1`",
                "`a\u20E3`, `a0-2`",
                "`\u4DFF\u4E00\u9FFF`, `\u4DFF0-1 \u4E001-2 \u9FFF2-3`",
                "`\uF900`, `\u8C480-1`",
                "`é`, `é0-1`",
                "`e\u0301`, `e0-1 \u03011-2`",
                "`٣۳३`, `30-1 31-2 32-3`",
                "`\uD83D\uD83D\uDE00`, `\uD83D0-1 \uD83D1-3 \uDE001-3`",
                "`%401`, `@0-3 13-4`",
                "`%E5%8F%B71`, `号0-9 19-10`",
                "`\\u53f71`, `号0-6 16-7`",
                "`1%c2%b7`, `10-1 ·1-7`",
                "`%F0%A0%AE%B71`, `\uD8420-12 \uDFB70-12 112-13`",
                "`\\uD83D\\uDE00`, `\uD83D0-12 \uDE000-12`",
                "`%EF%BC%91`, `10-9`",
                "`1%E2%80%8B2`, `10-1 210-11`",
                "`\\n1`, `\n0-2 12-3`",
                "`\\\\u1`, `\\0-2 u2-3 13-4`",
            })
    void every_folded_character_knows_its_place(String original, String expected) {
        var text = FoldedText.of(original);

        var told = IntStream.range(0, text.length())
                .mapToObj(at -> text.at(at) + "" + text.originalStart(at) + "-" + text.originalEnd(at + 1))
                .collect(Collectors.joining(" "));
        assertThat(told).isEqualTo(expected);
    }

    @Test
    void the_characters_at_the_edges_of_what_is_left_alone_are_folded_as_the_standard_says() {
        for (var character = 0; character <= Character.MAX_VALUE; character++) {
            var type = Character.getType(character);
            if (!WrittenSigns.isUnseen(character)
                    && !WrittenSigns.isKeycap(character)
                    && type != Character.DECIMAL_DIGIT_NUMBER) {
                var text = FoldedText.of(Character.toString(character));

                assertThat(text.slice(0, text.length())).doesNotContainPattern("[0-9]");
                assertThat(Normalizer.normalize(text.slice(0, text.length()), Normalizer.Form.NFKC))
                        .isEqualTo(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC));
            }
        }
    }

    @Test
    void a_word_begins_where_all_its_letters_stand() {
        var text = FoldedText.of("\uFF21b c");

        assertThat(text.startsWith(0, "Ab")).isTrue();
        assertThat(text.startsWith(0, "ab")).isFalse();
        assertThat(text.startsWith(0, "Ac")).isFalse();
        assertThat(text.startsWith(3, "c")).isTrue();
        assertThat(text.startsWith(3, "cd")).isFalse();
        assertThat(text.startsWith(-1, "Ab")).isFalse();
        assertThat(text.startsWith(9, "A")).isFalse();
    }
}
