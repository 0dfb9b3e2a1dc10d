package org.creditrepair.notification.datafile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataFileTest {

    @Test
    void a_file_has_a_header_and_sections() {
        var file = parse("""
            # a comment
            pack = cn

            version=1
            [count daily]
            limit = 3 of them
            [hours night]
            """).orElseThrow();

        assertThat(file.name()).isEqualTo("a.rules");
        assertThat(file.header().entries()).containsExactly(new Entry(2, "pack", "cn"), new Entry(4, "version", "1"));
        assertThat(file.sections())
                .containsExactly(
                        new Section(5, "count", "daily", List.of(new Entry(6, "limit", "3 of them"))),
                        new Section(7, "hours", "night", List.of()));
    }

    @Test
    void every_line_that_says_nothing_known_is_refused() {
        var reading = parse("""
            pack = cn
            pack = us
            hello
            [count]
            [count one]
            limit =
            [count one]
            """);

        assertThat(refusals(reading))
                .extracting(Refusal::toString)
                .containsExactly(
                        "a.rules:2: key pack occurs twice",
                        "a.rules:3: neither a section, nor key = value, nor a comment: hello",
                        "a.rules:4: neither a section, nor key = value, nor a comment: [count]",
                        "a.rules:6: neither a section, nor key = value, nor a comment: limit =",
                        "a.rules:7: section [count one] occurs twice");
    }

    @Test
    void the_same_key_may_stand_in_two_sections() {
        assertThat(parse("[count one]\nlimit = 1\n[count two]\nlimit = 1")
                        .orElseThrow()
                        .sections())
                .hasSize(2);
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThat(refusals(DataFile.resource("/contact-rules/nowhere.rules")))
                .containsExactly(new Refusal("/contact-rules/nowhere.rules", 0, "no such file"));
    }

    @Test
    void a_file_of_the_product_is_read_as_utf_8() {
        assertThat(DataFile.resource("/calendars/cn.calendar")
                        .orElseThrow()
                        .sections()
                        .getFirst()
                        .entries())
                .anySatisfy(entry -> assertThat(entry.value()).contains("国办发明电"));
    }

    @Test
    void a_shape_tells_of_every_fault_of_a_section() {
        var limit = Key.required("limit", Integer::valueOf);
        var word = Key.optional("word", text -> text, "none");
        var shape = new Shape<>(List.of(limit, word), values -> values.get(limit) + values.get(word) + values.name());
        var file = parse("[a one]\nlimit = 7\n[a two]\nlimit = x\nother = 1\n[a three]\nword = w")
                .orElseThrow();

        assertThat(shape.read("f", file.sections().get(0)).orElseThrow()).isEqualTo("7noneone");
        assertThat(refusals(shape.read("f", file.sections().get(1))))
                .extracting(Refusal::toString)
                .containsExactly("f:5: unknown key other", "f:4: limit: For input string: \"x\"");
        assertThat(refusals(shape.read("f", file.sections().get(2))))
                .containsExactly(new Refusal("f", 6, "missing key limit"));
    }

    @Test
    void what_a_whole_section_cannot_mean_is_refused_where_it_begins() {
        var limit = Key.required("limit", Integer::valueOf);
        var shape = new Shape<String>(List.of(limit), values -> {
            throw new IllegalArgumentException("never " + values.get(limit));
        });
        var file = parse("\n[a one]\nlimit = 7").orElseThrow();

        assertThat(refusals(shape.read("f", file.sections().getFirst())))
                .containsExactly(new Refusal("f", 2, "never 7"));
    }

    @Test
    void a_key_of_another_shape_is_a_defect() {
        var stranger = Key.required("stranger", text -> text);
        var shape = new Shape<>(List.of(), values -> values.get(stranger));

        var reading = shape.read("f", new Section(1, "a", "one", List.of()));

        assertThat(refusals(reading))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("stranger"));
    }

    @Test
    void readings_together_are_accepted_only_if_each_of_them_is() {
        Reading<Integer> one = new Reading.Accepted<>(1);
        Reading<Integer> bad = Reading.refused("f", 1, "bad");
        Reading<Integer> worse = Reading.refused("f", 2, "worse");

        assertThat(Reading.all(List.of(one, one)).orElseThrow()).containsExactly(1, 1);
        assertThat(refusals(Reading.all(List.of(bad, one, worse))))
                .containsExactly(new Refusal("f", 1, "bad"), new Refusal("f", 2, "worse"));
        assertThat(refusals(bad.then(Reading.Accepted::new))).containsExactly(new Refusal("f", 1, "bad"));
        assertThatIllegalStateException().isThrownBy(bad::orElseThrow).withMessageContaining("f:1: bad");
        assertThatIllegalArgumentException().isThrownBy(() -> new Reading.Refused<>(List.of()));
    }

    @ParameterizedTest(name = "\"{0}\" is {1} = {2}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "key = value|key|value",
                "  key   =   value  |key|value",
                "key=value|key|value",
                "\tkey\t=\tvalue|key|value",
                "key = a = b|key|a = b",
                "key = a # b|key|a # b",
                "key = [a b]|key|[a b]",
                "two-words = 中文|two-words|中文",
                "2026-01-01..2026-01-03 = holiday|2026-01-01..2026-01-03|holiday"
            })
    void an_entry_has_a_key_and_a_value(String line, String key, String value) {
        assertThat(parse(line).orElseThrow().header().entries()).containsExactly(new Entry(1, key, value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key",
                "key =",
                "key =   ",
                "= value",
                "Key = value",
                "-key = value",
                "two words = value",
                "[one]",
                "[one two three]",
                "[One two]",
                "[one two",
                "one two]",
                "[one -two]",
                "[-one two]",
                "[one two] more",
                "// comment"
            })
    void a_line_that_is_neither_is_refused(String line) {
        assertThat(refusals(parse("first = 1\n" + line)))
                .containsExactly(new Refusal(
                        "a.rules", 2, "neither a section, nor key = value, nor a comment: " + line.strip()));
    }

    @ParameterizedTest
    @CsvSource({"[count daily], count, daily", "[year 2026], year, 2026", "[language zh-CN], language, zh-CN"})
    void a_section_has_a_type_and_a_name(String line, String type, String name) {
        assertThat(parse(line).orElseThrow().sections()).containsExactly(new Section(1, type, name, List.of()));
    }

    @Test
    void an_empty_file_has_an_empty_header() {
        for (var text : List.of("", "\n\n", "# nothing", "  # nothing")) {
            var file = parse(text).orElseThrow();

            assertThat(file.header()).isEqualTo(new Section(1, "", "", List.of()));
            assertThat(file.sections()).isEmpty();
        }
    }

    @Test
    void lines_may_end_as_they_do_elsewhere() {
        var file = parse("one = 1\r\n[a b]\r\ntwo = 2\r\n").orElseThrow();

        assertThat(file.header().entries()).containsExactly(new Entry(1, "one", "1"));
        assertThat(file.sections()).containsExactly(new Section(2, "a", "b", List.of(new Entry(3, "two", "2"))));
    }

    @Test
    void sections_of_one_name_may_be_of_two_types() {
        assertThat(parse("[a one]\n[b one]\n[a two]").orElseThrow().sections()).hasSize(3);
    }

    @Test
    void a_file_does_not_change_when_what_it_was_made_of_does() {
        var entries = new ArrayList<>(List.of(new Entry(1, "a", "1")));
        var section = new Section(1, "", "", entries);
        var sections = new ArrayList<>(List.of(section));
        var file = new DataFile("f", section, sections);
        var keys = new ArrayList<Key<?>>(List.of(Key.required("a", text -> text)));
        var shape = new Shape<>(keys, Values::name);

        entries.clear();
        sections.clear();
        keys.clear();

        assertThat(section.entries()).hasSize(1);
        assertThat(file.sections()).hasSize(1);
        assertThat(shape.read("f", section).orElseThrow()).isEmpty();
    }

    @Test
    void a_date_that_is_none_is_refused_like_any_other_value() {
        var day = Key.required("day", LocalDate::parse);
        var shape = new Shape<>(List.of(day), values -> values.get(day));
        var file = parse("day = 2026-02-30").orElseThrow();

        assertThat(refusals(shape.read("f", file.header())))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.toString()).startsWith("f:1: day: Text '2026-02-30'"));
        assertThat(shape.read("f", parse("day = 2026-02-28").orElseThrow().header())
                        .orElseThrow())
                .isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void a_value_that_is_there_outweighs_the_fallback_even_where_it_is_wrong() {
        var count = Key.optional("count", Integer::valueOf, 3);
        var shape = new Shape<>(List.of(count), values -> values.get(count));

        assertThat(shape.read("f", parse("count = 4").orElseThrow().header()).orElseThrow())
                .isEqualTo(4);
        assertThat(shape.read("f", parse("").orElseThrow().header()).orElseThrow())
                .isEqualTo(3);
        assertThat(refusals(shape.read("f", parse("count = four").orElseThrow().header())))
                .hasSize(1);
    }

    @Test
    void a_reading_goes_on_with_its_value_and_stops_at_the_first_refusal() {
        Reading<Integer> one = new Reading.Accepted<>(1);

        assertThat(one.then(value -> new Reading.Accepted<>(value + 1)).orElseThrow())
                .isEqualTo(2);
        assertThat(refusals(one.then(value -> Reading.<Integer>refused("f", value, "no"))))
                .containsExactly(new Refusal("f", 1, "no"));
        assertThat(Reading.all(List.<Reading<Integer>>of()).orElseThrow()).isEmpty();
    }

    private static Reading<DataFile> parse(String text) {
        return DataFile.parse("a.rules", text);
    }

    private static <T> List<Refusal> refusals(Reading<T> reading) {
        return switch (reading) {
            case Reading.Accepted<T> accepted -> List.of();
            case Reading.Refused<T>(var refusals) -> refusals;
        };
    }
}
