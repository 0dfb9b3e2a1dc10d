package org.creditrepair.notification.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.ladder.Course.day;
import static org.creditrepair.notification.ladder.SmallLadder.DUE_A;
import static org.creditrepair.notification.ladder.SmallLadder.contacts;
import static org.creditrepair.notification.ladder.SmallLadder.history;

import org.creditrepair.notification.rule.Confidence;
import org.junit.jupiter.api.Test;

/** The ladders that come along. */
class StandardLadderTest {

    @Test
    void the_standard_ladder_has_the_steps_of_common_practice() {
        var version = Ladder.standard().orElseThrow().versions().getFirst();

        assertThat(version.steps()).extracting(Step::day).containsExactly(-3, 1, 3, 7, 15, 30, 60, 90);
        assertThat(version.steps().get(4).channels().getFirst().channel()).isEqualTo("letter");
        assertThat(version.confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void the_ladder_of_instalments_reminds_before_and_waits_until_an_instalment_was_missed() {
        var missed = new Fact.Tagged(day(2), "missed");
        var ladder = Ladder.ofInstalments().orElseThrow();

        assertThat(contacts(ladder.simulate(history(DUE_A)))).containsExactly("-3 before-due email");
        assertThat(contacts(ladder.simulate(history(DUE_A, missed), day(14))))
                .containsExactly(
                        "-3 before-due email",
                        "2 first-reminder email",
                        "3 second-reminder email",
                        "7 third-reminder email");
    }

    @Test
    void the_standard_ladder_is_climbed_from_three_days_before_to_ninety_after() {
        var simulation = Ladder.standard().orElseThrow().simulate(history(DUE_A));

        assertThat(contacts(simulation))
                .containsExactly(
                        "-3 before-due in-app",
                        "1 first-reminder in-app",
                        "3 second-reminder sms",
                        "7 third-reminder email",
                        "15 letter letter",
                        "30 first-month email",
                        "35 first-month letter",
                        "60 second-month letter",
                        "90 final-reminder letter");
    }
}
