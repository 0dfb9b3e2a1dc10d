package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.american;
import static org.creditrepair.notification.gate.Given.chinese;
import static org.creditrepair.notification.gate.Given.contact;
import static org.creditrepair.notification.gate.Given.decide;
import static org.creditrepair.notification.gate.Given.headline;
import static org.creditrepair.notification.gate.Given.outcome;
import static org.creditrepair.notification.gate.Given.party;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.notification.calendar.DailyHours;
import org.creditrepair.notification.calendar.DaySelection;
import org.creditrepair.notification.calendar.QuietHours;
import org.creditrepair.notification.contact.Actor;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Destination;
import org.creditrepair.notification.contact.Matter;
import org.creditrepair.notification.contact.Nature;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.contact.RecipientRole;
import org.creditrepair.notification.contact.Sender;
import org.creditrepair.notification.facts.Agreement;
import org.creditrepair.notification.facts.OptOut;
import org.creditrepair.notification.verdict.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Who comes by itself is answered once: 12 CFR 1006 comment 6(b)(1)-2, 1006.14(h)(2)(ii). */
class ReplyTest {
    private static final Agreement NO_WEEKENDS = new Agreement.Unwelcome(
            QuietHours.on(DailyHours.WHOLE_DAY, DaySelection.parse("saturday sunday")), Set.of(), Given.ALWAYS);
    private static final Agreement EVENINGS_ARE_FINE = new Agreement.Welcome(
            QuietHours.on(DailyHours.parse("18:00-08:00"), DaySelection.EVERY_DAY), Set.of(), Given.ALWAYS);

    @ParameterizedTest(name = "{0}: {8}")
    @CsvFileSource(resources = "/gate/replies.csv", numLinesToSkip = 1)
    void at_hours_that_are_not_welcome_what_came_in_them_is_answered_once(
            String description,
            Instant came,
            String address,
            String collector,
            String person,
            Instant replied,
            Outcome outcome,
            String asked,
            String expected) {
        var history = ContactHistory.NONE;
        if (came != null) {
            history = history.with(ContactEvent.inbound(
                    new Contact(
                            came,
                            Matter.of(Purpose.COLLECTION, "d"),
                            new Sender(collector, "lender", Actor.COLLECTOR),
                            Destination.party(person, Channel.EMAIL, address)),
                    Outcome.DELIVERED));
        }
        if (replied != null) {
            history = history.with(ContactEvent.outbound(reply(replied.toString()), outcome));
        }
        var party = american().with(NO_WEEKENDS).with(EVENINGS_ARE_FINE);

        var verdict = decide(reply(asked), party, history);

        assertThat(headline(verdict))
                .as(description)
                .isEqualTo(expected.equals("send") ? "send" : "defer gate.unwelcome-hours");
        assertThat(outcome(verdict, "gate.unwelcome-hours").finding().key())
                .isEqualTo(expected.equals("send") ? "hours.reply" : "hours.unwelcome");
    }

    @ParameterizedTest(name = "a reply in the night in {0} to what came in the night: {1}")
    @CsvSource({"US, send", "CN, defer cn.quiet-hours", "GB, defer gb.quiet-hours"})
    void at_night_a_reply_goes_out_where_the_law_lets_it(String law, String expected) {
        var came = made("2026-06-10T15:00:00Z", Outcome.DELIVERED);

        assertThat(headline(decide(reply("2026-06-10T15:01:00Z"), party(law, "Asia/Shanghai"), came)))
                .isEqualTo(expected);
    }

    @Test
    void a_reply_that_could_go_out_waits_with_all_others_once_it_has_to_wait() {
        var came = made("2026-09-12T02:00:00Z", Outcome.DELIVERED);
        var morning = new Agreement.Unwelcome(
                QuietHours.on(DailyHours.parse("22:30-10:00"), DaySelection.EVERY_DAY), Set.of(), Given.ALWAYS);
        var verdict = decide(reply("2026-09-12T02:45:00Z"), american().with(morning), came);

        assertThat(outcome(verdict, "us.inconvenient-time").finding().key()).isEqualTo("hours.reply");
        assertThat(verdict.toString()).contains("until=2026-09-12T14:00:00Z");
        assertThat(headline(verdict)).isEqualTo("defer gate.unwelcome-hours");
    }

    @Test
    void without_a_zone_no_reply_is_early() {
        var came = made("2026-09-12T02:00:00Z", Outcome.DELIVERED);

        var verdict = decide(reply("2026-09-12T02:45:00Z"), party("US").with(NO_WEEKENDS), came);

        for (var rule : new String[] {"us.inconvenient-time", "gate.unwelcome-hours"}) {
            assertThat(outcome(verdict, rule).finding().key()).isEqualTo("zone.unknown");
        }
    }

    @Test
    void what_is_no_reply_is_not_let_through_by_what_came() {
        var came = made("2026-09-12T15:00:00Z", Outcome.DELIVERED);
        var ordinary = contact(Purpose.COLLECTION, Channel.EMAIL, "2026-09-12T15:01:00Z");

        assertThat(headline(decide(ordinary, american().with(NO_WEEKENDS), came)))
                .isEqualTo("defer gate.unwelcome-hours");
    }

    @ParameterizedTest(name = "opted out at 14:00, came at {0}, {1} replies: {2}")
    @CsvSource({
        "2026-09-09T14:00:00Z, 0, opt-out.active",
        "2026-09-09T13:59:59Z, 0, opt-out.active",
        "2026-09-09T14:00:01Z, 0, opt-out.reply",
        "2026-09-09T14:00:01Z, 1, opt-out.active",
        "2026-09-09T16:00:00Z, 0, opt-out.active"
    })
    void after_an_opt_out_what_came_since_is_answered_once(Instant came, int replies, String finding) {
        var history = made(came.toString(), Outcome.DELIVERED);
        for (var reply = 0; reply < replies; reply++) {
            history = history.with(ContactEvent.outbound(reply("2026-09-09T14:30:00Z"), Outcome.SENT));
        }
        var optedOut = OptOut.ofChannel(Channel.EMAIL, Instant.parse("2026-09-09T14:00:00Z"));

        var verdict = decide(reply("2026-09-09T15:00:00Z"), american().with(optedOut), history);

        assertThat(outcome(verdict, "us.opt-out").finding().key()).isEqualTo(finding);
        assertThat(outcome(verdict, "us.opt-out").effect())
                .isEqualTo(finding.equals("opt-out.reply") ? Effect.SEND : Effect.SUPPRESS);
    }

    @Test
    void a_law_that_names_no_replies_lets_none_through() {
        var came = made("2026-06-10T03:00:00Z", Outcome.DELIVERED);
        var optedOut = OptOut.ofChannel(Channel.EMAIL, Instant.parse("2026-06-09T03:00:00Z"));

        assertThat(headline(decide(reply("2026-06-10T04:00:00Z"), chinese().with(optedOut), came)))
                .isEqualTo("suppress cn.opt-out");
    }

    @Test
    void of_an_address_that_is_not_known_a_reply_goes_where_it_came_from() {
        var somewhere = new Destination("p", RecipientRole.PARTY, Channel.EMAIL, Optional.empty());
        var came = ContactHistory.of(
                ContactEvent.inbound(Given.to(somewhere, reply("2026-09-12T14:00:00Z")), Outcome.DELIVERED));
        var party = american().with(NO_WEEKENDS);

        assertThat(headline(decide(Given.to(somewhere, reply("2026-09-12T15:00:00Z")), party, came)))
                .isEqualTo("send");
        assertThat(headline(decide(reply("2026-09-12T15:00:00Z"), party, came)))
                .as("a mailbox that may be another one")
                .isEqualTo("defer gate.unwelcome-hours");
    }

    private static ContactHistory made(String at, Outcome outcome) {
        return ContactHistory.of(ContactEvent.inbound(contact(Purpose.COLLECTION, Channel.EMAIL, at), outcome));
    }

    private static Contact reply(String at) {
        return Given.about(
                Matter.of(Purpose.COLLECTION, "d").as(Nature.REPLY), contact(Purpose.COLLECTION, Channel.EMAIL, at));
    }

    /** 940 CMR 7.04(1)(f) speaks of initiating; 12 CFR 1006.14(b) of placing calls, which a call back is too. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "first reply to what came today, 2026-06-10T15:00:00Z, , send, count.reply",
        "second reply, 2026-06-10T15:00:00Z, 2026-06-10T15:10:00Z, suppress us.texts-daily-limit, count.reached",
        "answered before, 2026-06-10T13:00:00Z, 2026-06-10T14:00:00Z, suppress us.texts-daily-limit, count.reached",
        "long ago, 2026-06-08T15:30:00Z, , suppress us.texts-daily-limit, count.reached",
        "just too long ago, 2026-06-08T16:00:00Z, , suppress us.texts-daily-limit, count.reached",
        "just inside, 2026-06-08T16:00:01Z, , send, count.reply",
        "nothing came, , , suppress us.texts-daily-limit, count.reached"
    })
    void caps_on_beginning_let_one_reply_through(
            String description, Instant came, Instant replied, String expected, String finding) {
        var history = ContactHistory.of(ContactEvent.outbound(Given.text("2026-06-10T14:30:00Z"), Outcome.SENT));
        if (came != null) {
            history = history.with(ContactEvent.inbound(Given.text(came.toString()), Outcome.DELIVERED));
        }
        if (replied != null) {
            history = history.with(ContactEvent.outbound(textReply(replied.toString()), Outcome.SENT));
        }

        var verdict = decide(textReply("2026-06-10T16:00:00Z"), american(), history);

        assertThat(headline(verdict)).as(description).isEqualTo(expected);
        assertThat(outcome(verdict, "us.texts-daily-limit").finding().key()).isEqualTo(finding);
    }

    @ParameterizedTest(name = "{0} {1} lets a reply through: {3}")
    @CsvSource({
        "US-MA, SMS, us.ma-weekly-limit, true",
        "US, SMS, us.texts-weekly-limit, true",
        "US, PHONE, us.calls-per-debt, false",
        "US, PHONE, us.cool-down, false",
        "US-WV, SMS, us.wv-texts-weekly-limit, false",
        "CN, EMAIL, cn.collection-daily-limit, true",
        "CN, EMAIL, cn.collection-weekly-limit, true",
        "CN, PHONE, cn.connected-daily-limit, false",
        "GB, EMAIL, gb.collection-daily-limit, true",
        "GB, PHONE, gb.collection-weekly-limit, true"
    })
    void which_caps_are_on_beginning_is_said_by_the_rule(String law, Channel channel, String rule, boolean yields) {
        var contact = contact(Purpose.COLLECTION, channel, "2026-06-10T04:00:00Z");
        var reply = Given.about(contact.matter().as(Nature.REPLY), contact);
        var came = ContactHistory.of(ContactEvent.inbound(
                contact.at(Instant.parse("2026-06-10T03:50:00Z")),
                channel == Channel.PHONE ? Outcome.CONNECTED : Outcome.DELIVERED));

        var finding =
                outcome(decide(reply, party(law, "Asia/Shanghai"), came), rule).finding();

        assertThat(finding.key()).isEqualTo(yields ? "count.reply" : "count.within");
    }

    private static Contact textReply(String at) {
        return Given.about(Matter.of(Purpose.COLLECTION, "d").as(Nature.REPLY), Given.text(at));
    }
}
