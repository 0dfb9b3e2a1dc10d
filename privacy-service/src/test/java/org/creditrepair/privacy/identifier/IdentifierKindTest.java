package org.creditrepair.privacy.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentifierKindTest {

    @ParameterizedTest
    @EnumSource(IdentifierKind.class)
    void a_missing_text_is_refused(IdentifierKind kind) {
        assertThat(kind.parse(null)).isEqualTo(new Parsed.Refused(Refusal.MISSING));
        assertThat(kind.parse(" \u3000\u200B\n")).isEqualTo(new Parsed.Refused(Refusal.MISSING));
    }

    @ParameterizedTest
    @EnumSource(IdentifierKind.class)
    void a_text_of_ten_thousand_characters_is_refused_unread(IdentifierKind kind) {
        assertThat(kind.parse("1".repeat(10_000))).isEqualTo(new Parsed.Refused(Refusal.TOO_LONG));
    }

    @Test
    void an_accepted_value_does_not_show_itself() {
        assertThat(IdentifierKind.MOBILE.parse("19900000001").toString())
                .isEqualTo("Accepted[value=***, warnings=[]]");
    }
}
