package org.creditrepair.assessment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandmarkTest {
    private static final CureRule RULE = CureRule.from(DelinquencyBand.DAYS_30_59).orThrow();

    /** Two months after the first late one, cured or not within the two months after that. */
    @ParameterizedTest
    @CsvSource({
        "CCCCCC, none, never late",
        "C11111, not cured, still late",
        "C111C1, cured, in the first month after the landmark",
        "C1111C, cured, in the second month after it",
        "C11111C, not cured, in the third month after it",
        "C1C111, none, cured before the landmark",
        "C11C11, none, cured at the landmark",
        "C1111, none, not followed for long enough",
        "C11.1C, none, not followed without a gap",
        "11111C, none, beginning unseen"
    })
    void a_case_is_late_at_the_landmark_and_followed_after_it(String history, String answer, String because) {
        var cases = new Landmark(RULE, 2, 2).cases(Histories.of(history), one -> List.of("all"), one -> true);

        assertThat(cases)
                .as(because)
                .isEqualTo(
                        answer.equals("none")
                                ? List.of()
                                : List.of(new ProgrammeCase(List.of("all"), true, answer.equals("cured"))));
    }

    @Test
    void the_landmark_can_be_the_first_late_month() {
        var cases = new Landmark(RULE, 0, 1)
                .cases(
                        Histories.of("C1C", "C11"),
                        one -> List.of(Integer.toString(one.observations().size())),
                        one -> one.latest().orElseThrow().band() == DelinquencyBand.CURRENT);

        assertThat(cases)
                .containsExactly(
                        new ProgrammeCase(List.of("3"), true, true), new ProgrammeCase(List.of("3"), false, false));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 3, OUT_OF_RANGE lateFor -1",
        "601, 3, OUT_OF_RANGE lateFor 601",
        "0, 0, OUT_OF_RANGE months 0",
        "0, 601, OUT_OF_RANGE months 601",
        "0, 1, accepted",
        "600, 600, accepted"
    })
    void months_are_in_a_range(int lateFor, int months, String answer) {
        assertThat(Refusals.of(Landmark.of(RULE, lateFor, months))).isEqualTo(answer);
        if (!answer.equals("accepted")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Landmark(RULE, lateFor, months));
        }
    }

    @Test
    void a_rule_is_needed() {
        assertThatNullPointerException().isThrownBy(() -> new Landmark(null, 0, 1));
    }
}
