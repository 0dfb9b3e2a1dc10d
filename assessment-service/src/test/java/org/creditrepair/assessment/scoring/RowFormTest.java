package org.creditrepair.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.assessment.model.Models.card;
import static org.creditrepair.assessment.model.Models.halves;
import static org.creditrepair.assessment.model.Models.levels;
import static org.creditrepair.assessment.model.Models.number;
import static org.creditrepair.assessment.model.Models.whole;
import static org.creditrepair.assessment.model.Models.with;

import java.util.List;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.checked.Defect;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.Feature.OtherLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowFormTest {
    private static final RowForm FORM = form(OtherLevel.OWN_VALUE);

    @Test
    void values_stand_where_their_features_do_and_the_rest_is_missing() {
        var row = FORM.draft().level("home", "own").number("income", 12.5).row().orThrow();

        assertThat(row).containsExactly(12.5, Double.NaN, 1);
    }

    @Test
    void a_row_does_not_change_when_its_draft_goes_on() {
        var draft = FORM.draft().number("income", 1);
        var row = draft.row().orThrow();

        draft.number("income", 2);

        assertThat(row[0]).isEqualTo(1);
        assertThat(draft.row().orThrow()[0]).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1e15, true", "-1e15, true", "1000000000000000.2, false", "-1.1e15, false", "1.7e308, false"})
    void a_number_is_within_1e15(double value, boolean isSound) {
        assertThat(FORM.draft().number("income", value).row().asDefects())
                .isEqualTo(isSound ? List.of() : List.of(new Defect("income", "is not within 1e15")));
    }

    @ParameterizedTest
    @CsvSource({"OWN_VALUE, 2", "AS_MISSING, NaN"})
    void a_level_that_is_not_listed_is_one_more_or_missing(OtherLevel other, double code) {
        assertThat(form(other).draft().level("home", "castle").row().orThrow()).endsWith(code);
    }

    @Test
    void a_level_that_is_not_listed_is_refused_where_the_model_says_so() {
        assertThat(form(OtherLevel.REFUSE).draft().level("home", "castle").row().asDefects())
                .containsExactly(new Defect("home", "has an unknown level"));
        assertThat(form(OtherLevel.REFUSE).draft().level("home", "rent").row().orThrow()[2])
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_number_is_finite(double value) {
        assertThat(FORM.draft().number("income", value).row().asDefects())
                .containsExactly(new Defect("income", "is not finite"));
    }

    @Test
    void a_value_is_of_the_type_of_its_feature() {
        assertThat(FORM.draft().number("months", 1.5).row().asDefects())
                .containsExactly(new Defect("months", "must be a whole number"));
        assertThat(FORM.draft().number("months", 2).row()).isInstanceOf(Checked.Accepted.class);
        assertThat(FORM.draft().number("home", 1).row().asDefects())
                .containsExactly(new Defect("home", "has levels and no numbers"));
        assertThat(FORM.draft().level("income", "high").row().asDefects())
                .containsExactly(new Defect("income", "has numbers and no levels"));
    }

    @Test
    void every_unknown_feature_is_told() {
        assertThat(FORM.draft().number("age", 1).level("gender", "x").row().asDefects())
                .containsExactly(
                        new Defect("age", "is an unknown feature"), new Defect("gender", "is an unknown feature"));
        assertThat(FORM.has("income")).isTrue();
        assertThat(FORM.has("age")).isFalse();
    }

    @Test
    void a_value_that_the_model_needs_must_be_there() {
        var form = RowForm.of(card(
                List.of(with(number("income"), new Feature.Missing.Refuse()), number("debt")),
                halves("debt", 0, 1, 0)));

        assertThat(form.draft().number("debt", 5).row().asDefects())
                .containsExactly(new Defect("income", "is missing"));
        assertThat(form.draft().number("income", 5).row().orThrow()).containsExactly(5, Double.NaN);
    }

    private static RowForm form(OtherLevel other) {
        return RowForm.of(card(
                List.of(number("income"), whole("months"), levels("home", other, "rent", "own")),
                halves("income", 0, 1, 0)));
    }
}
