package org.creditrepair.assessment.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creditrepair.assessment.checked.Defect;
import org.creditrepair.assessment.checked.Defects;
import org.junit.jupiter.api.Test;

class TextBlockTest {
    private final Defects defects = new Defects();
    private final TextBlock block = new TextBlock(7, defects);

    @Test
    void a_line_is_its_key_and_what_stands_behind_the_first_equals_sign() {
        block.add("name=a=b", 8);
        block.add("flag", 9);
        block.add("empty=", 10);

        assertThat(block.text("name")).isEqualTo("a=b");
        assertThat(block.text("flag")).isEmpty();
        assertThat(block.text("empty")).isEmpty();
        assertThat(block.has("flag")).isTrue();
        assertThat(block.has("nothing")).isFalse();
        assertThat(defects.isEmpty()).isTrue();
    }

    @Test
    void a_key_comes_once_and_its_first_value_counts() {
        block.add("a=1", 8);
        block.add("a=2", 9);

        assertThat(block.text("a")).isEqualTo("1");
        assertThat(defects.found()).containsExactly(new Defect("line 9", "a comes twice"));
    }

    @Test
    void what_is_missing_is_told_at_the_beginning_of_the_block() {
        assertThat(block.text("a")).isEmpty();
        assertThat(defects.found()).containsExactly(new Defect("line 7", "a is missing"));
    }

    @Test
    void a_whole_number_is_one() {
        block.add("a=12", 8);
        block.add("b=1.5", 9);

        assertThat(block.whole("a")).isEqualTo(12);
        assertThat(block.whole("b")).isZero();
        assertThat(defects.found()).containsExactly(new Defect("line 9", "b must be a whole number"));
    }

    @Test
    void a_value_is_the_expected_one() {
        block.add("a=1", 8);

        block.expect("a", "1");
        block.expect("a", "2");

        assertThat(defects.found()).containsExactly(new Defect("line 8", "a must be 2"));
    }

    @Test
    void lists_have_as_many_numbers_as_asked_for() {
        block.add("a=1 2 3", 8);
        block.add("none=", 9);

        assertThat(block.wholes("a", 3)).containsExactly(1, 2, 3);
        assertThat(block.wholes("none", 0)).isEmpty();
        assertThat(defects.isEmpty()).isTrue();
        assertThat(block.wholes("a", 2)).isEmpty();
        assertThat(block.wholes("a", 4)).isEmpty();
        assertThat(defects.found())
                .containsExactly(
                        new Defect("line 8", "a must be 2 numbers"), new Defect("line 8", "a must be 4 numbers"));
    }

    @Test
    void one_word_that_is_no_number_spoils_its_list() {
        block.add("wholes=1 x", 8);
        block.add("numbers=1.5 -2e3 nan", 9);
        block.add("limits=inf -inf 1.5 infinity", 10);
        block.add("words=4294967295 0", 11);
        block.add("long=4294967296 0", 12);
        block.add("negative=-1 0", 13);

        assertThat(block.wholes("wholes", 2)).isEmpty();
        assertThat(block.numbers("numbers", 3)).isEmpty();
        assertThat(block.limits("limits", 4)).isEmpty();
        assertThat(block.words("words", 2)).containsExactly(4294967295L, 0L);
        assertThat(block.words("long", 2)).isEmpty();
        assertThat(block.words("negative", 2)).isEmpty();
        assertThat(defects.found())
                .extracting(Defect::toString)
                .containsExactly(
                        "line 8: wholes has what is no number",
                        "line 9: numbers has what is no number",
                        "line 10: limits has what is no number",
                        "line 12: long has what is no number",
                        "line 13: negative has what is no number");
    }

    @Test
    void infinite_limits_are_the_greatest_and_the_least_double() {
        block.add("limits=inf -inf 1.5", 8);
        block.add("numbers=1.5 -2e3", 9);

        assertThat(block.limits("limits", 3)).containsExactly(Double.MAX_VALUE, -Double.MAX_VALUE, 1.5);
        assertThat(block.numbers("numbers", 2)).isEqualTo(List.of(1.5, -2000.0));
    }
}
