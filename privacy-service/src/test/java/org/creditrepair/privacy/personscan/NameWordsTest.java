package org.creditrepair.privacy.personscan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.lexicon.DataFile;
import org.creditrepair.privacy.personscan.NameWords.Cue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NameWordsTest {
    private static final DataFile FILE = DataFile.shipped("/recognise/names.txt");
    private static final ChineseName NAMES = new ChineseName(NameWords.shipped());
    private static final List<String> LISTS = List.of(
            "connector",
            "aside",
            "boundary",
            "thing",
            "particle",
            "follower",
            "follower-or-last",
            "title",
            "title-of-address",
            "field",
            "detail",
            "speech",
            "western-detail",
            "not-a-name",
            "no-further-name",
            "blank",
            "organisation",
            "organisation-word",
            "post");

    @ParameterizedTest
    @MethodSource("surnames")
    void every_family_name_begins_a_name(String surname) {
        var text = FoldedText.of(surname + "小英");

        var name = NAMES.read(text, 0, Set.of(Evidence.WEAK_CUE)).orElseThrow();

        assertThat(name.end()).isEqualTo(text.length());
        assertThat(name.evidence())
                .containsAnyOf(Evidence.SURNAME, Evidence.COMMON_WORD)
                .contains(Evidence.CLEAR_END);
    }

    static Stream<String> surnames() {
        return Stream.of("surname", "compound-surname", "common-surname").flatMap(list -> FILE.words(list).stream());
    }

    @Test
    void the_hundred_family_surnames_are_all_there() {
        assertThat(surnames()).hasSizeGreaterThan(550);
        assertThat(surnames().collect(Collectors.toSet()))
                .contains("梅", "童", "舒", "翁", "席", "艾", "卞", "虞", "桑", "荆", "宗", "屠", "商", "蒙", "迟", "辜", "冼", "谌", "竺")
                .contains("楚", "鞠", "冀", "盖", "廉", "谈", "畅", "苑", "赵", "佟", "福", "单于", "淳于", "归海", "第五", "梁丘")
                .doesNotContain("漕");
    }

    @ParameterizedTest
    @CsvSource({"surname, compound-surname", "surname, common-surname", "compound-surname, common-surname"})
    void a_family_name_stands_in_one_list_only(String one, String other) {
        assertRefused(one, other);
    }

    @ParameterizedTest
    @CsvSource({"strong-cue, weak-cue", "weak-cue, closing-cue", "title-cue, before-colon-cue"})
    void a_cue_stands_in_one_list_only(String one, String other) {
        assertRefused(one, other);
    }

    @ParameterizedTest
    @CsvSource({"follower, follower-or-last", "title, title-of-address"})
    void an_end_stands_in_one_list_only(String one, String other) {
        assertRefused(one, other);
    }

    private static void assertRefused(String one, String other) {
        var twice =
                file().replace("[" + one + "]", "[" + one + "]\n甲").replace("[" + other + "]", "[" + other + "]\n甲");

        assertThatThrownBy(() -> NameWords.read(DataFile.of("test", twice)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a word stands twice: 甲");
    }

    @Test
    void the_same_family_name_twice_in_one_list_is_refused() {
        var twice = DataFile.of("test", file().replace("[surname]", "[surname]\n甲, 甲"));

        assertThatThrownBy(() -> NameWords.read(twice)).hasMessage("a word stands twice: 甲");
    }

    @Test
    void a_word_stands_in_a_list_once() {
        assertThat(LISTS)
                .allSatisfy(list -> assertThat(FILE.words(list)).as(list).doesNotHaveDuplicates());
    }

    @Test
    void every_list_must_be_there() {
        for (var list : LISTS) {
            var without = file().replace("[" + list + "]", "");

            assertThatThrownBy(() -> NameWords.read(DataFile.of("test", without)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("test: no list [" + list + "]");
        }
    }

    private static String file() {
        var cues = EnumSet.allOf(Cue.class).stream()
                .map(cue -> cue.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-cue");
        return Stream.of(cues, LISTS.stream(), Stream.of("surname", "compound-surname", "common-surname"))
                .flatMap(lists -> lists)
                .map(list -> "[" + list + "]\n")
                .collect(Collectors.joining());
    }
}
