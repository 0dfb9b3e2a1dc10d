package org.creditrepair.privacy.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.identifier.WrittenSigns;
import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void digits_and_letters_are_those_of_ascii() {
        assertThat(of("09")).allMatch(character -> Characters.isDigit(character));
        assertThat(of("/:a一")).noneMatch(character -> Characters.isDigit(character));
        assertThat(of("azAZ")).allMatch(character -> Characters.isLatin(character));
        assertThat(of("`{@[é1")).noneMatch(character -> Characters.isLatin(character));
        assertThat(of("a0Z9")).allMatch(character -> Characters.isAlphanumeric(character));
        assertThat(of("-é手")).noneMatch(character -> Characters.isAlphanumeric(character));
    }

    @Test
    void ideographs_are_those_of_every_plane() {
        assertThat(of("\u4E00\u9FFF\u3400\u4DBF\u3007")).allMatch(character -> Characters.isHan(character));
        assertThat(of("\u4DFF\u33FF\u4DC0\uA000\u3006a1。")).noneMatch(character -> Characters.isHan(character));
        assertThat(of("𠮷")).allMatch(character -> Characters.isHan(character));
        assertThat(Characters.isHan('\uD840')).isTrue();
        assertThat(Characters.isHan('\uD83F')).isFalse();
        assertThat(Characters.isHan('\uD88F')).isTrue();
        assertThat(Characters.isHan('\uD890')).isFalse();
    }

    @Test
    void separators_are_blanks_dashes_and_dots() {
        assertThat(of(" \t-–—−.·•")).allMatch(character -> Characters.isSeparator(character));
        assertThat(of("_/,:\n(a")).noneMatch(character -> Characters.isSeparator(character));
        assertThat(of("Xx×ΧχХх")).allMatch(character -> Characters.isLikeX(character));
        assertThat(of("YKＸ*+十✕")).noneMatch(character -> Characters.isLikeX(character));
        assertThat(of("。;!?")).allMatch(character -> Characters.endsSentence(character));
        assertThat(of(",.\n")).noneMatch(character -> Characters.endsSentence(character));
    }

    @Test
    void at_most_three_separators_and_as_many_blanks_as_asked_for_are_passed_over() {
        assertThat(Characters.afterSeparators(FoldedText.of("a - b"), 1)).isEqualTo(4);
        assertThat(Characters.afterSeparators(FoldedText.of("a    b"), 1)).isEqualTo(4);
        assertThat(Characters.afterSeparators(FoldedText.of("ab"), 1)).isEqualTo(1);
        assertThat(Characters.afterBlanks(FoldedText.of("a   b"), 1, 2)).isEqualTo(3);
        assertThat(Characters.afterBlanks(FoldedText.of("a \tb"), 1, 5)).isEqualTo(3);
        assertThat(Characters.afterBlanks(FoldedText.of("a-b"), 1, 5)).isEqualTo(1);
    }

    @Test
    void the_signs_are_those_of_the_identifiers_for_every_character() {
        for (var at = 0; at <= Character.MAX_VALUE; at++) {
            var character = (char) at;

            assertThat(Characters.isDash(character)).isEqualTo(WrittenSigns.isDash(character));
            assertThat(Characters.isDot(character)).isEqualTo(WrittenSigns.isDot(character));
            assertThat(Characters.isBlank(character)).isEqualTo(WrittenSigns.isBlank(character));
            assertThat(Characters.isSeparator(character)).isEqualTo(WrittenSigns.isSeparator(character));
        }
    }

    @Test
    void every_character_is_of_one_class_at_most() {
        for (var at = 0; at <= Character.MAX_VALUE; at++) {
            var character = (char) at;
            var classes = Stream.of(
                            Characters.isDigit(character),
                            Characters.isLatin(character),
                            Characters.isHan(character),
                            Characters.isSeparator(character))
                    .filter(isOfClass -> isOfClass)
                    .count();

            assertThat(classes).isLessThanOrEqualTo(1);
            assertThat(Characters.isAlphanumeric(character))
                    .isEqualTo(Characters.isDigit(character) || Characters.isLatin(character));
        }
    }

    private static Stream<Character> of(String text) {
        return text.chars().mapToObj(character -> (char) character);
    }
}
