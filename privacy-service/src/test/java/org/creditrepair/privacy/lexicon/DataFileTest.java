package org.creditrepair.privacy.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DataFileTest {

    @Test
    void lists_stand_under_their_names() {
        var file = DataFile.of("test", """
                # a comment
                [first]
                a, b

                  c ,, d
                [ second list ]
                e
                [first]
                # another comment
                f
                """);

        assertThat(file.names()).containsExactly("first", "second list");
        assertThat(file.lines("first")).containsExactly("a, b", "c ,, d", "f");
        assertThat(file.words("first")).containsExactly("a", "b", "c", "d", "f");
        assertThat(file.words("second list")).containsExactly("e");
    }

    @Test
    void an_empty_list_has_no_lines() {
        assertThat(DataFile.of("test", "[none]").lines("none")).isEmpty();
        assertThat(DataFile.of("test", "").names()).isEmpty();
    }

    @Test
    void brackets_that_do_not_enclose_the_line_are_words() {
        assertThat(DataFile.of("test", "[a]\n[b] c\nd [e]").lines("a")).containsExactly("[b] c", "d [e]");
    }

    @Test
    void a_line_before_the_first_name_is_rejected() {
        assertThatThrownBy(() -> DataFile.of("test", "# comment\n\nword\n[list]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("test: no list is named before: word");
    }

    @Test
    void a_list_that_is_not_there_is_an_error() {
        var file = DataFile.of("test", "[a]\nb");

        assertThatThrownBy(() -> file.words("b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("test: no list [b]");
    }

    @Test
    void a_shipped_file_is_read_and_a_missing_one_is_an_error() {
        assertThat(DataFile.shipped("/recognise/numerals.txt").words("2")).containsExactly("二", "贰", "两");
        assertThatThrownBy(() -> DataFile.shipped("/recognise/nothing.txt"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("not shipped: /recognise/nothing.txt");
    }

    @Test
    void what_is_handed_out_cannot_be_changed() {
        var file = DataFile.of("test", "[a]\nb, c");

        assertThatThrownBy(() -> file.names().add("d")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> file.lines("a").add("d")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> file.words("a").add("d")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void lines_end_as_on_any_system_and_space_around_them_is_nothing() {
        var file = DataFile.of("test", "  [a]  \r\n\t b ,\u3000c \r  # no word\r\n\r\n d#e");

        assertThat(file.lines("a")).containsExactly("b ,\u3000c", "d#e");
        assertThat(file.words("a")).containsExactly("b", "c", "d#e");
    }

    @Test
    void a_bracket_alone_names_no_list() {
        assertThat(DataFile.of("test", "[a]\n[\n]\n[b").lines("a")).containsExactly("[", "]", "[b");
        assertThat(DataFile.of("test", "[]\na").words("")).containsExactly("a");
    }
}
