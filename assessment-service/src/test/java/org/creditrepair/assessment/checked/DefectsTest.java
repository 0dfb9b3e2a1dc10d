package org.creditrepair.assessment.checked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefectsTest {
    private final Defects defects = new Defects();

    @Test
    void what_holds_is_no_defect_and_what_does_not_is_one() {
        defects.require(true, "$.a", "is odd");
        assertThat(defects.isEmpty()).isTrue();

        defects.require(false, "$.a", "is odd");
        defects.add("$.b", "is new");

        assertThat(defects.isEmpty()).isFalse();
        assertThat(defects.found()).containsExactly(new Defect("$.a", "is odd"), new Defect("$.b", "is new"));
        assertThat(defects.isAt("$.a")).isTrue();
        assertThat(defects.isAt("$")).isFalse();
        assertThat(defects.found().getFirst()).hasToString("$.a: is odd");
    }

    @Test
    void the_first_hundred_are_kept_and_the_rest_is_left_out() {
        for (var i = 0; i < 150; i++) {
            defects.add("$[" + i + "]", "is one");
        }

        assertThat(defects.found()).hasSize(Defects.LIMIT).last().isEqualTo(new Defect("$[99]", "is one"));
    }

    @Test
    void what_was_found_does_not_change_when_more_is_found() {
        var found = defects.found();

        defects.add("$", "is one");

        assertThat(found).isEmpty();
    }

    @Test
    void a_refusal_keeps_its_defects_and_has_at_least_one() {
        var list = new ArrayList<>(List.of(new Defect("$", "is one")));
        var refused = new Checked.Refused<String>(list);

        list.clear();

        assertThat(refused.defects()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Checked.Refused<>(List.of()))
                .withMessage("a refusal names a defect");
        assertThatIllegalStateException().isThrownBy(refused::orThrow).withMessage("[$: is one]");
        assertThatNullPointerException().isThrownBy(() -> Checked.of(null)).withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> new Defect(null, "a")).withMessage("path");
        assertThatNullPointerException().isThrownBy(() -> new Defect("$", null)).withMessage("message");
    }
}
