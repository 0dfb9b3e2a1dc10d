package org.creditrepair.privacy.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.creditrepair.privacy.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts with everything that is to be found in them, and texts with nothing. */
class CorpusTest {
    private static final Recogniser RECOGNISER = Recogniser.shipped();
    /** Text before and behind; letters are no part of this list, for they would be a part of an e-mail address. */
    private static final List<List<String>> SURROUNDINGS = List.of(
            List.of("", ""),
            List.of("客户提供", "，请核实"),
            List.of("abc ", ". Thanks"),
            List.of("（", "）"),
            List.of("“", "”"),
            List.of("给", "吧"),
            List.of("\n", "\n"),
            List.of("😀", "😀"));

    @ParameterizedTest
    @MethodSource("texts")
    void what_is_marked_is_found_and_nothing_else(MarkedText text) {
        var findings = RECOGNISER.find(text.text());

        assertThat(text.markedBy(findings)).isEqualTo(text.marked());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void places_are_those_of_the_original_behind_what_folds_to_many_characters_or_none(MarkedText text) {
        var before = "㏠ﬃ㈱😀𠮷\u200B\uD83D。\n";

        assertThat(text.markedBy(RECOGNISER.find(before + text.text()).stream()
                        .map(finding -> moved(finding, before.length()))
                        .toList()))
                .isEqualTo(text.marked());
    }

    private static Finding moved(Finding finding, int by) {
        return new Finding(
                finding.kind(), finding.start() - by, finding.end() - by, finding.score(), finding.evidence());
    }

    static Stream<MarkedText> texts() {
        return Stream.of("/recognise/chinese.txt", "/recognise/english.txt").flatMap(MarkedText::texts);
    }

    @Test
    void the_corpora_are_of_a_size_that_says_something() {
        assertThat(texts()).hasSizeGreaterThan(450);
        assertThat(negatives()).hasSizeGreaterThan(200);
        assertThat(writings()).hasSizeGreaterThan(110);
    }

    @ParameterizedTest
    @MethodSource("negatives")
    void nothing_is_found_where_nothing_is(String text) {
        assertThat(RECOGNISER.find(text)).isEmpty();
    }

    static Stream<String> negatives() {
        return MarkedText.lines("/recognise/negatives.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("writings")
    void every_way_of_writing_is_found_wholly_in_any_surroundings(String kind, String written) {
        for (var around : SURROUNDINGS) {
            var marked = around.getFirst() + "⟦" + kind + ":" + written + "⟧" + around.getLast();
            var text = MarkedText.of(marked);

            assertThat(text.markedBy(RECOGNISER.find(text.text()))).isEqualTo(marked);
        }
    }

    @ParameterizedTest
    @MethodSource("writings")
    void every_way_of_writing_is_covered_between_letters(String kind, String written) {
        var text = "X" + written + "Y";

        assertThat(RECOGNISER.find(text)).singleElement().satisfies(finding -> {
            assertThat(finding.kind().id()).isEqualTo(kind);
            assertThat(finding.start()).isLessThanOrEqualTo(1);
            assertThat(finding.end()).isGreaterThanOrEqualTo(text.length() - 1);
        });
    }

    @ParameterizedTest
    @MethodSource("writings")
    void chinese_numerals_beside_digits_are_of_the_text_around(String kind, String written) {
        if (written.codePoints().anyMatch(character -> "零〇一二三四五六七八九幺两壹贰叁肆洞".indexOf(character) >= 0)) {
            return;
        }
        var text = MarkedText.of("第二⟦" + kind + ":" + written + "⟧三次");

        assertThat(text.markedBy(RECOGNISER.find(text.text()))).isEqualTo(text.marked());
    }

    static Stream<Arguments> writings() {
        return MarkedText.lines("/recognise/writings.txt").stream()
                .map(line -> line.split(" \\| ", 2))
                .map(cells -> Arguments.of(cells[0], cells[1]));
    }
}
