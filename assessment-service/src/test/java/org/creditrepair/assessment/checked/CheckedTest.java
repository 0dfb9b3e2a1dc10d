package org.creditrepair.assessment.checked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedTest {
    @Test
    void a_value_goes_on_and_has_no_defects() {
        var checked = Checked.of(20).then(value -> Checked.of("value " + value));

        assertThat(checked).isEqualTo(Checked.of("value 20"));
        assertThat(checked.asDefects()).isEmpty();
        assertThat(checked.orThrow()).isEqualTo("value 20");
    }

    @Test
    void a_refusal_stays_what_it_is() {
        var refused = Checked.<Integer>refused("$.id", "is missing").then(value -> Checked.of(value + 1));

        assertThat(refused.asDefects()).containsExactly(new Defect("$.id", "is missing"));
        assertThatIllegalStateException().isThrownBy(refused::orThrow).withMessage("[$.id: is missing]");
    }

    @Test
    void a_refusal_without_a_defect_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Checked.Refused<>(List.of()));
    }

    @Test
    void defects_are_kept_in_the_order_in_which_they_were_met() {
        var defects = new Defects();

        defects.require(true, "$.a", "holds");
        assertThat(defects.isEmpty()).isTrue();
        defects.require(false, "$.b", "does not hold");
        defects.add("$.c", "is wrong");

        assertThat(defects.isEmpty()).isFalse();
        assertThat(defects.found())
                .containsExactly(new Defect("$.b", "does not hold"), new Defect("$.c", "is wrong"));
    }

    @Test
    void a_hostile_document_makes_no_endless_answer() {
        var defects = new Defects();
        for (var i = 0; i < 101; i++) {
            defects.add("$[" + i + "]", "is wrong");
        }

        assertThat(defects.found()).hasSize(Defects.LIMIT).endsWith(new Defect("$[99]", "is wrong"));
    }
}
