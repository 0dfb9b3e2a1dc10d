package org.creditrepair.privacy.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Finding;
import org.creditrepair.privacy.finding.Kind;
import org.junit.jupiter.api.Test;

class RecogniserTest {
    private static final Recogniser RECOGNISER = Recogniser.shipped();

    @Test
    void a_finding_says_what_where_how_surely_and_why() {
        var text = "😀手机：１３９-0000-1234。";

        assertThat(RECOGNISER.find(text))
                .containsExactly(new Finding(Kind.MOBILE, 5, 18, 90, List.of(Evidence.LABELLED)));
    }

    @Test
    void places_are_those_of_the_original_where_one_character_becomes_several() {
        var text = "㏠㍿手机⑬900001234";

        assertThat(RECOGNISER.find(text))
                .singleElement()
                .satisfies(finding -> assertThat(finding.in(text)).isEqualTo("⑬900001234"));
    }

    @Test
    void what_a_finding_leaves_of_another_is_looked_at_again() {
        var text = "110101 19900307 1233a@b.example";

        assertThat(RECOGNISER.find(text))
                .extracting(finding -> finding.in(text))
                .containsExactly("110101 19900307 1233", "a@b.example");
    }

    @Test
    void what_is_hidden_behind_three_others_is_found_in_the_end() {
        var text = "110101 19900307 1233a@b.example::1";

        assertThat(RECOGNISER.find(text)).extracting(Finding::kind).contains(Kind.NATIONAL_ID, Kind.EMAIL);
    }

    @Test
    void an_empty_text_holds_nothing_and_a_missing_one_is_an_error() {
        assertThat(RECOGNISER.find("")).isEmpty();
        assertThatThrownBy(() -> RECOGNISER.find((String) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text is missing");
    }

    @Test
    void neither_a_finding_nor_a_text_shows_what_was_found() {
        assertThat(RECOGNISER.find("手机13900001234").toString()).doesNotContain("1390000");
    }
}
