package org.creditrepair.privacy.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.creditrepair.privacy.identifier.IdentifierKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {

    @Test
    void a_finding_knows_its_stretch_of_the_text() {
        var finding = new Finding(Kind.NAME, 3, 5, 60, List.of(Evidence.SURNAME));

        assertThat(finding.in("姓名：王五。")).isEqualTo("王五");
        assertThat(finding.length()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 5, 60, no place in a text: -1 to 5",
        "5, 5, 60, no place in a text: 5 to 5",
        "5, 4, 60, no place in a text: 5 to 4",
        "0, 1, -1, score is not from 0 to 100: -1",
        "0, 1, 101, score is not from 0 to 100: 101"
    })
    void a_finding_without_place_or_score_is_rejected(int start, int end, int score, String message) {
        assertThatThrownBy(() -> new Finding(Kind.NAME, start, end, score, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void scores_at_the_edges_are_taken_and_a_kind_is_needed() {
        assertThat(new Finding(Kind.NAME, 0, 1, 0, List.of()).score()).isZero();
        assertThat(new Finding(Kind.NAME, 0, 1, 100, List.of()).score()).isEqualTo(100);
        assertThatThrownBy(() -> new Finding(null, 0, 1, 0, List.of())).hasMessage("kind is missing");
    }

    @Test
    void evidence_is_copied() {
        var evidence = new ArrayList<>(List.of(Evidence.ODD));
        var finding = new Finding(Kind.NAME, 0, 1, 0, evidence);
        evidence.clear();

        assertThat(finding.evidence()).containsExactly(Evidence.ODD);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_identifier_has_a_kind_to_be_found(IdentifierKind identifier) {
        var kind = Kind.of(identifier.id()).orElseThrow();

        assertThat(kind.identifier()).contains(identifier);
        assertThat(kind.id()).isEqualTo(identifier.id());
    }

    @Test
    void names_addresses_and_births_are_no_identifiers() {
        assertThat(Kind.of("name")).contains(Kind.NAME);
        assertThat(Kind.of("address")).contains(Kind.ADDRESS);
        assertThat(Kind.of("date-of-birth")).contains(Kind.DATE_OF_BIRTH);
        assertThat(Kind.NAME.identifier()).isEmpty();
        assertThat(Kind.of("Name")).isEmpty();
    }

    @Test
    void evidence_can_be_told_in_both_languages() {
        assertThat(Evidence.CHECK_CHARACTER.id()).isEqualTo("check-character");
        assertThat(Evidence.CHECK_CHARACTER.inEnglish()).isEqualTo("has the right check character");
        assertThat(Evidence.CHECK_CHARACTER.inChinese()).isEqualTo("校验码正确");
        assertThat(Evidence.values()).allSatisfy(evidence -> {
            assertThat(evidence.inEnglish()).matches("[A-Za-z ,]+");
            assertThat(evidence.inChinese()).isNotBlank();
        });
    }
}
