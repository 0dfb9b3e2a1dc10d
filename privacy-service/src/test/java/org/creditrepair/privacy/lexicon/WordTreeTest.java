package org.creditrepair.privacy.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.lexicon.WordTree.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTreeTest {
    private static final WordTree<Integer> TREE =
            WordTree.of(Map.of("手机", 1, "手机号码", 2, "card", 3, "Card No.", 4, "：", 5, "#", 6));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            nullValues = "none",
            value = {
                "`手机`, 0, 2, 1",
                "`手機`, 0, 2, 1",
                "`手機號碼`, 0, 4, 2",
                "`手機号碼`, 0, 4, 2",
                "`手 機 號碼`, 0, 6, 2",
                "`手机号`, 0, 2, 1",
                "`手机号码`, 0, 4, 2",
                "`我的手机`, 2, 4, 1",
                "`我的手机`, 1, none, none",
                "`手 机`, 0, 3, 1",
                "`手    机`, 0, 6, 1",
                "`手     机`, 0, none, none",
                "`手 机 号 码`, 0, 7, 2",
                "`手机 号`, 0, 2, 1",
                "`card`, 0, 4, 3",
                "`CARD`, 0, 4, 3",
                "`ｃａｒｄ`, 0, 4, 3",
                "`cards`, 0, none, none",
                "`a card`, 2, 6, 3",
                "`acard`, 1, none, none",
                "`card\u00e9`, 0, none, none",
                "`\u00e9card`, 1, none, none",
                "`card\u0301`, 0, none, none",
                "`e\u0301card`, 2, none, none",
                "`card\u0416`, 0, 4, 3",
                "`\u0416card`, 1, 5, 3",
                "`1card2`, 1, 5, 3",
                "`卡card卡`, 1, 5, 3",
                "`card no.1`, 0, 8, 4",
                "`card no`, 0, 4, 3",
                "`card  no.`, 0, 4, 3",
                "`c ard`, 0, none, none",
                "`：`, 0, 1, 5",
                "`:`, 0, 1, 5",
                "`a#b`, 1, 2, 6",
                "`手`, 0, none, none",
                "``, 0, none, none",
            })
    void the_longest_word_at_a_place_is_found(String text, int at, Integer end, Integer meaning) {
        var expected = Optional.ofNullable(end).map(until -> new Found<>(at, until, meaning));

        assertThat(TREE.longestAt(FoldedText.of(text), at)).isEqualTo(expected);
        assertThat(TREE.isAt(FoldedText.of(text), at)).isEqualTo(expected.isPresent());
    }

    @Test
    void words_may_stand_for_themselves() {
        var tree = WordTree.of(List.of("a", "b"));

        assertThat(tree.longestAt(FoldedText.of("b"), 0)).contains(new Found<>(0, 1, "b"));
        assertThat(new Found<>(3, 8, "b").length()).isEqualTo(5);
    }

    @Test
    void an_empty_word_is_rejected() {
        assertThatThrownBy(() -> WordTree.of(List.of("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a word is empty");
    }

    @Test
    void words_in_traditional_writing_are_found_in_either() {
        var tree = WordTree.of(List.of("電話", "电"));

        assertThat(tree.longestAt(FoldedText.of("电话"), 0)).contains(new Found<>(0, 2, "電話"));
        assertThat(tree.longestAt(FoldedText.of("電"), 0)).contains(new Found<>(0, 1, "电"));
    }

    @Test
    void many_letters_may_follow_one_in_any_order() {
        var letters = "zyxwmabcdnop手机号";
        var words = letters.chars().mapToObj(letter -> "一" + (char) letter).toList();
        var tree = WordTree.of(words);

        assertThat(words)
                .allSatisfy(word ->
                        assertThat(tree.longestAt(FoldedText.of(word), 0)).contains(new Found<>(0, 2, word)));
        assertThat(tree.isAt(FoldedText.of("一q"), 0)).isFalse();
        assertThat(tree.isAt(FoldedText.of("一"), 0)).isFalse();
    }

    @Test
    void letters_beyond_ascii_match_in_either_case_and_blanks_part_ideographs_alone() {
        var tree = WordTree.of(List.of("élan", "手a", "a手"));

        assertThat(tree.isAt(FoldedText.of("ÉLAN"), 0)).isTrue();
        assertThat(tree.isAt(FoldedText.of("手 a"), 0)).isTrue();
        assertThat(tree.isAt(FoldedText.of("a 手"), 0)).isFalse();
        assertThat(tree.isAt(FoldedText.of("手\ta"), 0)).isFalse();
    }
}
