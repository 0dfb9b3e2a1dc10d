package org.creditrepair.training.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.training.binning.Trend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlCursorTest {

    @Test
    void members_are_read_as_what_is_asked_for() {
        var yaml = "{text: a b, number: 2.5, whole: 3, yes: true, trend: down, texts: [a, 'b c'], numbers: [1, -2.5]}";

        requireRead(yaml, cursor -> cursor.text("text"), "a b");
        requireRead(yaml, cursor -> cursor.optionalText("text"), Optional.of("a b"));
        requireRead(yaml, cursor -> cursor.number("number"), 2.5);
        requireRead(yaml, cursor -> cursor.whole("whole", 7), 3);
        requireRead(yaml, cursor -> cursor.truth("yes", false), true);
        requireRead(yaml, cursor -> cursor.constant("trend", Trend.class, Trend.UP), Trend.DOWN);
        requireRead(yaml, cursor -> cursor.texts("texts"), List.of("a", "b c"));
        requireRead(yaml, cursor -> cursor.numbers("numbers"), List.of(1.0, -2.5));
        requireRead(yaml, cursor -> cursor.has("text"), true);
    }

    @Test
    void what_is_not_there_has_a_default() {
        requireRead("{}", cursor -> cursor.optionalText("a"), Optional.empty());
        requireRead("{}", cursor -> cursor.number("a", 4), 4.0);
        requireRead("{}", cursor -> cursor.whole("a", 7), 7);
        requireRead("{}", cursor -> cursor.truth("a", true), true);
        requireRead("{}", cursor -> cursor.truth("a", false), false);
        requireRead("{}", cursor -> cursor.constant("a", Trend.class, Trend.UP), Trend.UP);
        requireRead("{}", cursor -> cursor.texts("a"), List.of());
        requireRead("{}", cursor -> cursor.numbers("a", List.of(9.0)), List.of(9.0));
        requireRead("{}", cursor -> cursor.optionalObject("a"), Optional.empty());
        requireRead("{}", cursor -> cursor.has("a"), false);
    }

    @Test
    void one_number_stands_for_a_list_of_one_where_choices_are_asked_for() {
        requireRead("{a: 3}", cursor -> cursor.numbers("a", List.of(9.0)), List.of(3.0));
        requireRead("{a: [3, 4]}", cursor -> cursor.numbers("a", List.of(9.0)), List.of(3.0, 4.0));
        assertThat(defects("{a: 3}", cursor -> cursor.numbers("a")))
                .containsExactly("line 1, column 5: a must be a list");
    }

    @Test
    void lists_of_lists_and_of_mappings_are_read_in_their_order() {
        requireRead("{a: [[x, y], [z]]}", cursor -> cursor.textLists("a"), List.of(List.of("x", "y"), List.of("z")));
        requireRead("{a: [[1, 2], []]}", cursor -> cursor.numberLists("a"), List.of(List.of(1.0, 2.0), List.of()));
        requireRead(
                "{a: [{b: x}, {b: y}]}", cursor -> cursor.objects("a", entry -> entry.text("b")), List.of("x", "y"));
        requireRead(
                "{b: {c: 1}, a: {c: 2}}",
                cursor -> cursor.each((name, entry) -> name + entry.text("c")),
                List.of("b1", "a2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|line 1, column 1: a is missing",
                "{a: x}|line 1, column 5: a must be a number",
                "{a: [1]}|line 1, column 5: a must be a single value",
                "{a: 1e999}|line 1, column 5: a must be a number",
                "{a: 0x10}|line 1, column 5: a must be a number",
                "{a: NaN}|line 1, column 5: a must be a number",
                "{a: 1, a: 2}|line 1, column 8: a comes twice",
                "{a: 1, b: 2}|line 1, column 11: b is not known here",
                "[1]|line 1, column 1: must be a mapping of names to values",
                "a|line 1, column 1: must be a mapping of names to values",
            })
    void a_number_that_is_none_is_told_with_line_and_column(String yaml, String told) {
        assertThat(defects(yaml, cursor -> {
                    var number = cursor.number("a");
                    cursor.done();
                    return number;
                }))
                .contains(told);
    }

    @Test
    void an_object_that_is_missing_is_told_once() {
        assertThat(defects("{}", cursor -> cursor.object("a").text("b")))
                .containsExactly("line 1, column 1: a is missing");
    }

    @Test
    void every_defect_is_told_and_not_only_the_first() {
        assertThat(defects(
                        "a: x\nb: 1.5\nc: maybe\n",
                        cursor -> cursor.number("a") + cursor.whole("b", 0) + (cursor.truth("c", false) ? 1 : 0)))
                .containsExactly(
                        "line 1, column 4: a must be a number",
                        "line 2, column 4: b must be a whole number",
                        "line 3, column 4: c must be true or false");
    }

    private static <T> void requireRead(String yaml, Function<YamlCursor, T> reader, T expected) {
        assertThat(Yamls.read(yaml, reader)).isEqualTo(Checked.of(expected));
    }

    private static <T> List<String> defects(String yaml, Function<YamlCursor, T> reader) {
        return Yamls.read(yaml, reader).asDefects().stream()
                .map(Object::toString)
                .toList();
    }
}
