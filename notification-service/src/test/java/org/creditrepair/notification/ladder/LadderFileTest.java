package org.creditrepair.notification.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Reading;
import org.creditrepair.notification.datafile.Refusal;
import org.creditrepair.notification.ladder.Step.ChannelChoice;
import org.creditrepair.notification.rule.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LadderFileTest {
    private static final String HEAD = """
            name = mine
            on-hold = steps-wait

            [version 1]
            from = 2026-01-01
            source = us
            confidence = high
            """;

    @Test
    void a_file_holds_name_hold_versions_and_steps() {
        var ladder = read(HEAD + """
                step.before = day -3 by in-app, email
                step.due = day 0 by in-app
                step.letter = day +15 by letter, email after 5 days, sms after 1 day

                [version 2]
                from = 2026-07-01
                source = them
                confidence = low
                step.letter = day 20 by letter
                """).orElseThrow();

        assertThat(ladder)
                .isEqualTo(new Ladder(
                        "mine",
                        OnHold.STEPS_WAIT,
                        List.of(
                                new LadderVersion(
                                        1,
                                        LocalDate.parse("2026-01-01"),
                                        "us",
                                        Confidence.HIGH,
                                        List.of(
                                                Step.of("before", -3, "in-app", "email"),
                                                Step.of("due", 0, "in-app"),
                                                new Step(
                                                        "letter",
                                                        15,
                                                        List.of(
                                                                ChannelChoice.of("letter"),
                                                                ChannelChoice.after(5, "email"),
                                                                ChannelChoice.after(1, "sms")),
                                                        List.of()))),
                                new LadderVersion(
                                        2,
                                        LocalDate.parse("2026-07-01"),
                                        "them",
                                        Confidence.LOW,
                                        List.of(Step.of("letter", 20, "letter"))))));
    }

    @Test
    void the_clock_may_stop() {
        var ladder = read(HEAD.replace("steps-wait", "clock-stops") + "step.a = day 1 by sms")
                .orElseThrow();

        assertThat(ladder.onHold()).isEqualTo(OnHold.CLOCK_STOPS);
    }

    @Test
    void conditions_are_joined_by_and() {
        var cny = Currency.getInstance("CNY");
        var step = "step.a = day 1 by sms when amount >= 100.50 CNY and amount < 5000 CNY and count >= 2 and count < 9"
                + " and last-failure in x, y and last-failure not in z and tag in a,b and tag not in c";

        assertThat(conditions(step))
                .containsExactly(
                        new Condition.AmountAtLeast(new BigDecimal("100.50"), cny),
                        new Condition.AmountBelow(new BigDecimal("5000"), cny),
                        new Condition.CountAtLeast(2),
                        new Condition.CountBelow(9),
                        new Condition.LastFailureIn(Set.of("x", "y")),
                        new Condition.LastFailureNotIn(Set.of("z")),
                        new Condition.TagIn(Set.of("a", "b")),
                        new Condition.TagNotIn(Set.of("c")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amount >= 100.50 CNY",
                "amount < 5000 CNY",
                "count >= 2",
                "count < 9",
                "last-failure in x, y",
                "last-failure not in z",
                "tag in a, b",
                "tag not in c"
            })
    void a_condition_is_written_as_it_is_read(String text) {
        assertThat(conditions("step.a = day 1 by sms when " + text))
                .extracting(Condition::toString)
                .containsExactly(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "step.a = 1 by sms | not 'day DAYS by CHANNELS when CONDITIONS': 1 by sms",
                "step.a = day one by sms | not 'day DAYS by CHANNELS when CONDITIONS': day one by sms",
                "step.a = day 1 by | not 'day DAYS by CHANNELS when CONDITIONS': day 1 by",
                "step.a = day 1 by sms after days | no such channel: sms after days",
                "step.a = day 1 by sms after 0 days | afterDays of sms is below 1: 0",
                "step.a = day 1 by sms,, email | no such channel:",
                "step.a = day 1 by SMS | channel is not in small letters, digits and hyphens: SMS",
                "step.a- = day 1 by sms | step is not in small letters, digits and hyphens: a-",
                "step.a = day 1 by sms when rich | no such condition: rich",
                "step.a = day 1 by sms when count >= 1 and | no such condition: count >= 1 and",
                "step.a = day 1 by sms when amount >= 1.00 XYZ | no such currency: XYZ",
                "step.a = day 1 by sms when amount >= 1.00 | no such condition: amount >= 1.00",
                "step.a = day 1 by sms when amount > 1.00 CNY | no such condition: amount > 1.00 CNY",
                "step.a = day 1 by sms when count = 1 | no such condition: count = 1",
                "step.a = day 1 by sms when tag in | no such condition: tag in",
                "colour = red | unknown key colour",
                "nonsense | neither a section, nor key = value, nor a comment: nonsense"
            })
    void a_line_with_a_fault_is_refused_with_its_number_and_reason(String line, String reason) {
        var refusals = refusals(HEAD + "step.ok = day 0 by sms\n" + line);

        assertThat(refusals).hasSize(1);
        assertThat(refusals.getFirst().file()).isEqualTo("my.ladder");
        assertThat(refusals.getFirst().line()).isEqualTo(9);
        assertThat(refusals.getFirst().reason()).startsWith(reason);
    }

    @Test
    void every_fault_of_the_steps_is_told() {
        assertThat(refusals(HEAD + "step.a = x\nstep.b = y"))
                .extracting(Refusal::line)
                .containsExactly(8, 9);
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "name = mine | | 1 | missing key name",
                "on-hold = steps-wait | | 1 | missing key on-hold",
                "on-hold = steps-wait | on-hold = stop | 2 | on-hold: neither clock-stops nor steps-wait: stop",
                "name = mine | name = My Ladder | 1 | name: ladder is not in small letters, digits and hyphens: My Ladder",
                "from = 2026-01-01 | from = 1899-12-31 | 4 | version 1 from is not between 1900-01-01 and 9999-12-31: 1899-12-31",
                "from = 2026-01-01 | from = +999999999-12-31 | 4 | version 1 from is not between 1900-01-01 and 9999-12-31: +999999999-12-31",
                "[version 1] | [version one] | 4 | version is not a number: one",
                "[version 1] | [version 0] | 4 | version is below 1: 0",
                "[version 1] | [edition 1] | 4 | unknown section [edition]",
                "from = 2026-01-01 | | 4 | missing key from",
                "from = 2026-01-01 | from = 2026-02-30 | 5 |",
                "source = us | | 4 | missing key source",
                "confidence = high | confidence = sure | 7 | confidence: neither high, medium nor low: sure",
                "step.a = day 1 by sms | | 4 | version 1 has no step",
                "step.a = day 1 by sms | step.a = day 9 by sms | 4 | version 1 has step b on day 5 after a step on day 9"
            })
    void a_file_with_a_fault_is_refused(String good, String bad, int line, String reason) {
        var text = HEAD + "step.a = day 1 by sms\nstep.b = day 5 by sms\n";
        var faulty = good.startsWith("step") && bad == null ? HEAD : text.replace(good, bad == null ? "" : bad);

        var refusals = refusals(faulty);

        assertThat(refusals).hasSize(1);
        assertThat(refusals.getFirst().line()).isEqualTo(line);
        if (reason != null) {
            assertThat(refusals.getFirst().reason()).isEqualTo(reason);
        }
    }

    @Test
    void versions_out_of_order_are_refused() {
        var second = HEAD.substring(HEAD.indexOf("[")).replace("version 1", "version 2") + "step.a = day 1 by sms";

        assertThat(refusals(HEAD + "step.a = day 1 by sms\n" + second))
                .containsExactly(new Refusal(
                        "my.ladder", 9, "version 2 from 2026-01-01 does not come after version 1 from 2026-01-01"));
    }

    @Test
    void of_three_versions_the_one_out_of_order_is_told_by_its_line() {
        var versions = HEAD.substring(HEAD.indexOf("["));
        var second = versions.replace("version 1", "version 2") + "step.a = day 1 by sms\n";
        var third = versions.replace("version 1", "version 3").replace("2026-01", "2027-01") + "step.a = day 1 by sms";

        assertThat(refusals(HEAD + "step.a = day 1 by sms\n" + second + third))
                .extracting(Refusal::line)
                .containsExactly(9);
    }

    @Test
    void a_ladder_without_versions_is_refused_at_its_head() {
        assertThat(refusals("name = mine\non-hold = steps-wait\n"))
                .containsExactly(new Refusal("my.ladder", 1, "ladder mine has no version"));
    }

    private static List<Condition> conditions(String step) {
        return read(HEAD + step)
                .orElseThrow()
                .versions()
                .getFirst()
                .steps()
                .getFirst()
                .conditions();
    }

    private static List<Refusal> refusals(String text) {
        var reading = read(text);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused<Ladder>) reading).refusals();
    }

    private static Reading<Ladder> read(String text) {
        return DataFile.parse("my.ladder", text).then(LadderFile::read);
    }
}
