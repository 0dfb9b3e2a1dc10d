package org.creditrepair.notification.datafile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

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
