package org.creditrepair.privacy.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentifierKindTest {

    @ParameterizedTest
    @EnumSource(IdentifierKind.class)
    void a_missing_text_is_refused(IdentifierKind kind) {
        assertThat(kind.parse(null)).isEqualTo(new Parsed.Refused(Refusal.MISSING));
        assertThat(kind.parse("")).isEqualTo(new Parsed.Refused(Refusal.MISSING));
        assertThat(kind.parse(" \u3000\u200B\n")).isEqualTo(new Parsed.Refused(Refusal.MISSING));
    }

    @ParameterizedTest
    @EnumSource(IdentifierKind.class)
    void a_text_of_more_than_a_thousand_characters_is_refused_unread(IdentifierKind kind) {
        assertThat(kind.parse("1".repeat(1_001))).isEqualTo(new Parsed.Refused(Refusal.TOO_LONG));
        assertThat(kind.parse("e\u0301\u0323".repeat(100_000))).isEqualTo(new Parsed.Refused(Refusal.TOO_LONG));
        assertThat(kind.parse("1".repeat(1_000))).isNotEqualTo(new Parsed.Refused(Refusal.TOO_LONG));
    }

    @ParameterizedTest
    @EnumSource(IdentifierKind.class)
    void half_a_character_is_refused(IdentifierKind kind) {
        assertThat(kind.parse("\uD800")).isInstanceOf(Parsed.Refused.class);
        assertThat(kind.parse("1\uDC00")).isInstanceOf(Parsed.Refused.class);
        assertThat(kind.parse("a\uD83D@example.invalid")).isInstanceOf(Parsed.Refused.class);
    }

    @ParameterizedTest
    @EnumSource(IdentifierKind.class)
    void a_kind_is_found_by_its_id(IdentifierKind kind) {
        assertThat(IdentifierKind.of(kind.id())).hasValue(kind);
        assertThat(IdentifierKind.of(kind.name())).isEmpty();
    }

    @Test
    void an_accepted_value_does_not_show_itself() {
        assertThat(IdentifierKind.MOBILE.parse("19900000001")).hasToString("Accepted[value=***, warnings=[]]");
        assertThat(IdentifierKind.MOBILE.parse("19400000001"))
                .hasToString("Accepted[value=***, warnings=[UNASSIGNED_PREFIX]]");
    }

    @Test
    void a_refusal_names_its_reason_and_nothing_of_the_value() {
        assertThat(IdentifierKind.NATIONAL_ID.parse("990000185001010010"))
                .hasToString("Refused[reason=WRONG_CHECK_CHARACTER]");
    }

    @Test
    void reasons_and_warnings_are_said_in_both_languages_and_each_in_its_own_words() {
        assertThat(Arrays.stream(Refusal.values()).map(Refusal::inEnglish)).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(Arrays.stream(Refusal.values()).map(Refusal::inChinese))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches(".*\\p{IsHan}.*"));
        assertThat(Arrays.stream(Warning.values()).map(Warning::inEnglish)).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(Arrays.stream(Warning.values()).map(Warning::inChinese))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches(".*\\p{IsHan}.*"));
        assertThat(Refusal.WRONG_CHECK_CHARACTER.inEnglish()).isEqualTo("has a wrong check character");
    }

    @Test
    void an_outcome_is_whole() {
        assertThatThrownBy(() -> new Parsed.Refused(null)).hasMessage("reason is missing");
        assertThatThrownBy(() -> new Parsed.Accepted(null, List.of())).hasMessage("value is missing");
    }
}
