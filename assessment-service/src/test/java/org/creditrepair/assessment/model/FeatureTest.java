package org.creditrepair.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.creditrepair.assessment.model.Feature.Missing;
import org.creditrepair.assessment.model.Feature.OtherLevel;
import org.creditrepair.assessment.model.Feature.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "2, 2",
        "3, 3",
        "4, 3",
        "1e9, 3",
        "2147483648, 3",
        "4294967296, 3",
        "-1, 3",
        "-2147483648, 3",
        "0.5, 3",
        "1.9999, 3",
        "NaN, 3",
        "Infinity, 3",
        "-Infinity, 3",
    })
    void a_code_that_no_level_has_is_that_of_other_levels(double value, int code) {
        var home = new Values.Categorical(List.of("rent", "own", "free"), OtherLevel.OWN_VALUE);

        assertThat(home.code(value)).isEqualTo(code);
        assertThat(home.otherCode()).isEqualTo(3);
    }

    @Test
    void levels_cannot_be_changed_from_outside() {
        var levels = new ArrayList<>(List.of("rent"));
        var home = new Values.Categorical(levels, OtherLevel.REFUSE);

        levels.add("own");

        assertThat(home.levels()).containsExactly("rent");
    }

    @Test
    void every_part_is_there() {
        var number = new Values.Numeric("CNY");
        var own = new Missing.OwnValue();

        assertThatNullPointerException()
                .isThrownBy(() -> new Feature(null, number, own, false, false))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> new Feature("a", null, own, false, false))
                .withMessage("values");
        assertThatNullPointerException()
                .isThrownBy(() -> new Feature("a", number, null, false, false))
                .withMessage("missing");
        assertThatNullPointerException()
                .isThrownBy(() -> new Values.Numeric(null))
                .withMessage("unit");
        assertThatNullPointerException()
                .isThrownBy(() -> new Values.Whole(null))
                .withMessage("unit");
        assertThatNullPointerException()
                .isThrownBy(() -> new Values.Categorical(List.of(), null))
                .withMessage("other");
    }
}
