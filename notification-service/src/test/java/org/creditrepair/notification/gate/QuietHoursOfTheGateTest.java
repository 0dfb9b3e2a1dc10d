package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.ALWAYS;
import static org.creditrepair.notification.gate.Given.chinese;
import static org.creditrepair.notification.gate.Given.contact;
import static org.creditrepair.notification.gate.Given.decide;
import static org.creditrepair.notification.gate.Given.headline;
import static org.creditrepair.notification.gate.Given.lists;
import static org.creditrepair.notification.gate.Given.moment;
import static org.creditrepair.notification.gate.Given.outcome;
import static org.creditrepair.notification.gate.Given.party;
import static org.creditrepair.notification.gate.Given.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.creditrepair.notification.calendar.DailyHours;
import org.creditrepair.notification.calendar.DaySelection;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.calendar.QuietHours;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.facts.Agreement;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.verdict.Effect;
import org.creditrepair.notification.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuietHoursOfTheGateTest {
    private static final String NIGHT = "2026-06-10T15:00:00Z";

    private static final Agreement EVENINGS_ARE_FINE =
            new Agreement.Welcome(QuietHours.daily(LocalTime.of(18, 0), LocalTime.of(23, 30)), Set.of(), ALWAYS);

    @ParameterizedTest(name = "{0}: {1} at {2} -> {3}")
    @CsvSource({
        // GB/T 45251-2025, and our default of the years before
        "CN, Asia/Shanghai, 2026-06-10T13:59:59Z, 2026-06-10T13:59:59Z",
        "CN, Asia/Shanghai, 2026-06-10T14:00:00Z, 2026-06-11T00:00:00Z",
        "CN, Asia/Shanghai, 2026-06-10T23:59:59Z, 2026-06-11T00:00:00Z",
        "CN, Asia/Shanghai, 2024-06-10T14:00:00Z, 2024-06-11T00:00:00Z",
        // 12 CFR 1006.6(b)(1)(i)
        "US, America/New_York, 2026-06-11T00:59:59Z, 2026-06-11T00:59:59Z",
        "US, America/New_York, 2026-06-11T01:00:00Z, 2026-06-11T12:00:00Z",
        "US, America/New_York, 2026-06-11T11:59:59Z, 2026-06-11T12:00:00Z",
        // every place where the consumer may be
        "US, America/New_York America/Los_Angeles, 2026-06-11T12:30:00Z, 2026-06-11T15:00:00Z",
        "US, America/New_York America/Los_Angeles, 2026-06-12T01:30:00Z, 2026-06-12T15:00:00Z",
        // Monday to Saturday, 8 to 21
        "GB, Europe/London, 2026-06-12T20:00:00Z, 2026-06-13T07:00:00Z",
        "GB, Europe/London, 2026-06-13T20:00:00Z, 2026-06-15T07:00:00Z",
        "GB, Europe/London, 2026-06-14T12:00:00Z, 2026-06-15T07:00:00Z"
    })
    void a_contact_waits_for_the_next_allowed_moment(String law, String zones, String at, String allowed) {
        assertThat(moment(at, decide(text(at), party(law, zones.split(" "))))).isEqualTo(allowed);
    }

    @Test
    void zones_that_leave_no_moment_suppress() {
        var everywhere = party("CN", "Asia/Shanghai", "Europe/London", "America/Los_Angeles");

        assertThat(headline(decide(text("2026-01-05T15:00:00Z"), everywhere))).isEqualTo("suppress cn.quiet-hours");
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void quiet_hours_hold_for_every_purpose_but_urgent_security(Purpose purpose) {
        var contact = contact(purpose, Channel.EMAIL, NIGHT);
        var urgent = Given.about(contact.matter().urgent(), contact);

        for (var law : new String[] {"CN", "US", "GB"}) {
            assertThat(decide(contact, party(law, "Asia/Shanghai"))).isInstanceOf(Verdict.DeferUntil.class);
            assertThat(decide(urgent, party(law, "Asia/Shanghai")) instanceof Verdict.Send)
                    .isEqualTo(purpose == Purpose.SECURITY);
        }
    }

    @ParameterizedTest(name = "evenings are fine, {0}: {1}")
    @CsvSource({
        "2026-06-10T15:29:59Z, 2026-06-10T15:29:59Z",
        "2026-06-10T15:30:00Z, 2026-06-11T00:00:00Z",
        "2026-06-10T23:00:00Z, 2026-06-11T00:00:00Z"
    })
    void hours_that_the_party_has_said_are_fine_are_open(String at, String allowed) {
        var party = chinese().with(EVENINGS_ARE_FINE);

        assertThat(moment(at, decide(text(at), party))).isEqualTo(allowed);
    }

    @Test
    void an_agreement_is_for_its_channels_only() {
        var byMail = new Agreement.Welcome(
                QuietHours.daily(LocalTime.of(18, 0), LocalTime.of(23, 30)), Set.of(Channel.EMAIL), ALWAYS);

        assertThat(headline(decide(text(NIGHT), chinese().with(byMail)))).isEqualTo("defer cn.quiet-hours");
        assertThat(headline(decide(
                        contact(Purpose.COLLECTION, Channel.EMAIL, NIGHT),
                        chinese().with(byMail))))
                .isEqualTo("send");
    }

    @ParameterizedTest(name = "asked not to be called in the morning, {0}: {1}")
    @CsvSource({
        "2026-06-10T04:00:00Z, 2026-06-10T06:00:00Z",
        "2026-06-10T05:59:59Z, 2026-06-10T06:00:00Z",
        "2026-06-10T06:00:00Z, 2026-06-10T06:00:00Z",
        "2026-06-10T15:00:00Z, 2026-06-11T06:00:00Z"
    })
    void hours_at_which_the_party_asks_to_be_left_in_peace_are_closed(String at, String allowed) {
        var shiftWorker = chinese().with(unwelcome(8, 14));

        assertThat(moment(at, decide(text(at), shiftWorker))).isEqualTo(allowed);
    }

    @Test
    void what_the_party_asks_for_outweighs_what_it_has_agreed_to_and_gives_way_to_urgent_warnings() {
        var party = chinese().with(EVENINGS_ARE_FINE).with(unwelcome(20, 23));
        var warning = contact(Purpose.SECURITY, Channel.SMS, "2026-06-10T13:00:00Z");

        assertThat(headline(decide(text("2026-06-10T13:00:00Z"), party))).isEqualTo("defer gate.unwelcome-hours");
        var urgent = decide(Given.about(warning.matter().urgent(), warning), party);
        assertThat(headline(urgent)).isEqualTo("send");
        assertThat(lists(urgent, "gate.unwelcome-hours")).isFalse();
        assertThat(lists(decide(text("2026-06-10T04:00:00Z"), chinese()), "gate.unwelcome-hours"))
                .isFalse();
        assertThat(outcome(decide(text("2026-06-10T11:00:00Z"), party), "gate.unwelcome-hours")
                        .effect())
                .isEqualTo(Effect.SEND);
    }

    private static Agreement unwelcome(int from, int to) {
        return new Agreement.Unwelcome(QuietHours.daily(LocalTime.of(from, 0), LocalTime.of(to, 0)), Set.of(), ALWAYS);
    }

    @Test
    void what_mattered_is_told() {
        PartyFacts party = party("US", "America/New_York", "America/Chicago");

        var finding = outcome(decide(text("2026-06-11T01:30:00Z"), party), "us.inconvenient-time")
                .finding();

        assertThat(finding.key()).isEqualTo("hours.deferring");
        assertThat(finding.input("hours")).contains("21:00-08:00");
        assertThat(finding.input("zones")).contains("America/New_York America/Chicago");
    }

    @Test
    void months_in_which_the_party_asks_for_peace_end() {
        var spring = new Agreement.Unwelcome(
                QuietHours.on(DailyHours.WHOLE_DAY, DaySelection.EVERY_DAY),
                Set.of(),
                EffectivePeriod.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 20)));

        var verdict = decide(text("2026-03-02T04:00:00Z"), chinese().with(spring));

        assertThat(headline(verdict)).isEqualTo("defer gate.unwelcome-hours");
        assertThat(verdict.toString()).contains("until=2026-05-20T00:00:00Z");
    }

    /** The calendar of 2028 is missing; the night would be over in the morning. */
    @ParameterizedTest(name = "letter at {0}")
    @CsvSource({"2027-12-31T14:30:00Z", "2027-12-31T20:00:00Z", "2028-03-01T14:30:00Z", "2028-03-01T04:00:00Z"})
    void what_never_opens_is_the_reason_and_not_the_night(String at) {
        var verdict = decide(contact(Purpose.COLLECTION, Channel.LETTER, at), chinese());

        assertThat(headline(verdict)).isEqualTo("suppress cn.letters-on-working-days");
        assertThat(outcome(verdict, "cn.letters-on-working-days").finding().input("calendar"))
                .contains("unknown");
        assertThat(outcome(verdict, "cn.quiet-hours").effect()).isNotEqualTo(Effect.SUPPRESS);
    }

    @Test
    void a_wish_for_peace_without_an_end_is_the_reason_and_not_the_night() {
        var always = new Agreement.Unwelcome(
                QuietHours.on(DailyHours.WHOLE_DAY, DaySelection.EVERY_DAY),
                Set.of(),
                EffectivePeriod.since(LocalDate.of(2026, 3, 3)));

        var verdict = decide(text("2026-03-02T14:30:00Z"), chinese().with(always));

        assertThat(headline(verdict)).isEqualTo("suppress gate.unwelcome-hours");
        assertThat(outcome(verdict, "cn.quiet-hours").effect()).isEqualTo(Effect.DEFER);
    }

    @Test
    void where_only_all_of_them_together_never_open_each_is_the_reason() {
        var days = new Agreement.Unwelcome(
                QuietHours.on(DailyHours.parse("07:00-23:00"), DaySelection.EVERY_DAY), Set.of(), ALWAYS);

        var verdict = decide(text("2026-03-02T14:30:00Z"), chinese().with(days));

        assertThat(headline(verdict)).isEqualTo("suppress cn.quiet-hours");
        assertThat(outcome(verdict, "gate.unwelcome-hours").effect()).isEqualTo(Effect.SUPPRESS);
    }
}
