package org.creditrepair.privacy.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashMap;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.lexicon.DataFile;
import org.creditrepair.privacy.recognise.Scoring.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringTest {
    private static final Scoring SHIPPED = Scoring.shipped();

    @Test
    void the_score_is_the_points_for_the_shape_and_of_the_evidence() {
        assertThat(SHIPPED.score(Kind.MOBILE, EnumSet.noneOf(Evidence.class))).isEqualTo(70);
        assertThat(SHIPPED.score(Kind.MOBILE, EnumSet.of(Evidence.LABELLED, Evidence.ODD)))
                .isEqualTo(80);
    }

    @Test
    void the_score_stays_between_0_and_100() {
        assertThat(SHIPPED.score(Kind.EMAIL, EnumSet.of(Evidence.LABELLED))).isEqualTo(100);
        assertThat(SHIPPED.score(Kind.MOBILE, EnumSet.of(Evidence.AMOUNT, Evidence.FRACTION)))
                .isZero();
    }

    @Test
    void a_finding_counts_from_the_threshold_upwards() {
        assertThat(SHIPPED.counts(Kind.MOBILE, 49)).isFalse();
        assertThat(SHIPPED.counts(Kind.MOBILE, 50)).isTrue();
        assertThat(SHIPPED.withThreshold(Kind.MOBILE, 51).counts(Kind.MOBILE, 50))
                .isFalse();
        assertThat(SHIPPED.withThreshold(Kind.MOBILE, 51).counts(Kind.EMAIL, 50))
                .isTrue();
    }

    /** What the data file promises. */
    @ParameterizedTest
    @ValueSource(strings = {"national-id", "residence-permit", "foreigner-permit", "social-credit-code", "bank-card"})
    void an_identifier_with_its_check_character_counts_even_if_it_is_odd(String id) {
        var kind = Kind.of(id).orElseThrow();

        assertThat(SHIPPED.counts(kind, SHIPPED.score(kind, EnumSet.of(Evidence.CHECK_CHARACTER, Evidence.ODD))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"national-id", "mobile", "landline", "licence-plate", "email", "ip-address"})
    void an_identifier_without_a_check_character_counts_even_if_it_is_odd(String id) {
        var kind = Kind.of(id).orElseThrow();

        assertThat(SHIPPED.counts(kind, SHIPPED.score(kind, EnumSet.of(Evidence.ODD))))
                .isTrue();
    }

    @Test
    void a_threshold_of_101_finds_none() {
        var none = Recogniser.shipped().with(SHIPPED.withThreshold(Kind.MOBILE, 101));

        assertThat(none.find("手机13900001234")).isEmpty();
        assertThat(none.scoring().kinds().get(Kind.MOBILE)).isEqualTo(new Rule(101, 70));
        assertThat(Recogniser.shipped().find("手机13900001234")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 50, threshold is not from 0 to 101: -1",
        "102, 50, threshold is not from 0 to 101: 102",
        "50, -1, points for the shape are not from 0 to 100: -1",
        "50, 101, points for the shape are not from 0 to 100: 101"
    })
    void numbers_out_of_range_are_rejected(int threshold, int shape, String message) {
        assertThatThrownBy(() -> new Rule(threshold, shape))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void numbers_at_the_edges_are_taken() {
        assertThat(new Rule(0, 100).shape()).isEqualTo(100);
        assertThat(new Rule(101, 0).threshold()).isEqualTo(101);
    }

    @Test
    void a_scoring_without_a_kind_or_an_evidence_is_rejected() {
        var kinds = new HashMap<>(SHIPPED.kinds());
        kinds.remove(Kind.NAME);
        var points = new HashMap<>(SHIPPED.points());
        points.remove(Evidence.TITLE);

        assertThatThrownBy(() -> new Scoring(kinds, SHIPPED.points())).hasMessage("scoring has no line for name");
        assertThatThrownBy(() -> new Scoring(SHIPPED.kinds(), points)).hasMessage("scoring has no line for title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mobile | 50", "mobile | 50 | x", "mobil | 50 | 50", "mobile | x | 50", "mobile | 50 | 50 | 50"})
    void a_line_of_a_kind_that_cannot_be_read_is_rejected(String line) {
        var file = DataFile.of("test", "[kinds]\n" + line + "\n[evidence]\n");

        assertThatThrownBy(() -> Scoring.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scoring cannot be read: " + line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"odd", "od | 5", "odd | five", "odd | 5 | 5"})
    void a_line_of_an_evidence_that_cannot_be_read_is_rejected(String line) {
        var file = DataFile.of("test", "[kinds]\n[evidence]\n" + line);

        assertThatThrownBy(() -> Scoring.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scoring cannot be read: " + line);
    }
}
