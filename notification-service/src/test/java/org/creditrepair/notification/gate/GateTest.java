package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.ALWAYS;
import static org.creditrepair.notification.gate.Given.GATE;
import static org.creditrepair.notification.gate.Given.NOON;
import static org.creditrepair.notification.gate.Given.american;
import static org.creditrepair.notification.gate.Given.call;
import static org.creditrepair.notification.gate.Given.chinese;
import static org.creditrepair.notification.gate.Given.contact;
import static org.creditrepair.notification.gate.Given.decide;
import static org.creditrepair.notification.gate.Given.headline;
import static org.creditrepair.notification.gate.Given.lists;
import static org.creditrepair.notification.gate.Given.made;
import static org.creditrepair.notification.gate.Given.outcome;
import static org.creditrepair.notification.gate.Given.party;
import static org.creditrepair.notification.gate.Given.text;
import static org.creditrepair.notification.gate.Given.to;
import static org.creditrepair.notification.gate.Given.withBases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.notification.calendar.Calendars;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.contact.RecipientRole;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.facts.Profile;
import org.creditrepair.notification.hold.Hold;
import org.creditrepair.notification.hold.HoldType;
import org.creditrepair.notification.intent.Content;
import org.creditrepair.notification.intent.IntendedContact;
import org.creditrepair.notification.rulepack.Policy;
import org.creditrepair.notification.verdict.Effect;
import org.creditrepair.notification.verdict.Ground;
import org.creditrepair.notification.verdict.RuleOutcome;
import org.creditrepair.notification.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Doubt and the order of reasons. */
class GateTest {

    @Test
    void a_wanted_contact_at_noon_is_sent_and_every_rule_says_so_once() {
        var verdict = decide(contact(Purpose.REPAIR, Channel.EMAIL, NOON), chinese());

        assertThat(verdict).isInstanceOf(Verdict.Send.class);
        assertThat(verdict.headline()).isEmpty();
        assertThat(verdict.outcomes())
                .extracting(outcome -> outcome.rule().id().stamp())
                .containsExactly(
                        "gate.party-known/1",
                        "gate.policy-known/1",
                        "cn.recipient/1",
                        "cn.deceased/1",
                        "cn.identity-fraud/1",
                        "cn.consent/1",
                        "cn.opt-out/1",
                        "gate.content/1",
                        "cn.quiet-hours/1");
        assertThat(verdict.outcomes()).extracting(RuleOutcome::effect).containsOnly(Effect.SEND);
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void policy_that_cannot_be_read_sends_nothing(Purpose purpose) {
        var broken = Policy.with(List.of(DataFile.parse("own.rules", "pack = own")), Calendars.builtIn());

        var verdict = new Gate(broken)
                .decide(
                        new IntendedContact(contact(purpose, Channel.EMAIL, NOON), Content.SOUND),
                        chinese(),
                        ContactHistory.NONE);

        assertThat(headline(verdict)).isEqualTo("suppress gate.policy-known");
        assertThat(verdict.headline().orElseThrow().finding().input("refusals").orElseThrow())
                .contains("own.rules:1: missing key version");
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void who_is_not_known_gets_nothing(Purpose purpose) {
        var unknown = withBases(PartyFacts.of(Profile.unknown("p")));

        assertThat(headline(decide(contact(purpose, Channel.EMAIL, NOON), unknown)))
                .isEqualTo("suppress gate.party-known");
    }

    @ParameterizedTest(name = "without {3}")
    @CsvSource({"'', Asia/Shanghai, en, jurisdiction", "CN, '', en, zone", "CN, Asia/Shanghai, '', language"})
    void whatever_is_missing_of_the_party_is_a_doubt(
            String jurisdiction, String zone, String language, String missing) {
        var profile = new Profile(
                "p",
                jurisdiction.isEmpty() ? Set.of() : Set.of(jurisdiction),
                zone.isEmpty() ? List.of() : Profile.zones(List.of(zone)),
                Optional.of(language).filter(tag -> !tag.isEmpty()));

        var verdict = decide(call(NOON), withBases(PartyFacts.of(profile)));

        assertThat(headline(verdict)).isEqualTo("suppress gate.party-known");
        assertThat(outcome(verdict, "gate.party-known").finding().input("unknown"))
                .contains(missing);
    }

    @Test
    void without_a_zone_neither_hours_nor_caps_are_decided() {
        var verdict = decide(text(NOON), party("CN", "Mars/Olympus"));

        assertThat(headline(verdict)).isEqualTo("suppress gate.party-known");
        for (var rule : List.of("cn.quiet-hours", "cn.collection-daily-limit")) {
            assertThat(outcome(verdict, rule).effect()).isEqualTo(Effect.SUPPRESS);
            assertThat(outcome(verdict, rule).finding().key()).isEqualTo("zone.unknown");
        }
    }

    @Test
    void an_urgent_warning_needs_no_zone_to_pass_the_quiet_hours_but_its_party_has_to_be_known() {
        var urgent = contact(Purpose.SECURITY, Channel.EMAIL, NOON);
        var verdict = decide(Given.about(urgent.matter().urgent(), urgent), party("CN", "Mars/Olympus"));

        assertThat(outcome(verdict, "cn.quiet-hours").effect()).isEqualTo(Effect.SEND);
        assertThat(headline(verdict)).isEqualTo("suppress gate.party-known");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "FR, 2026-06-10T12:00:00Z, suppress gate.policy-known",
        "CNX, 2026-06-10T04:00:00Z, suppress gate.policy-known",
        "CN, 2018-06-10T04:00:00Z, suppress gate.policy-known",
        "US, 2021-11-29T17:00:00Z, suppress gate.policy-known",
        "US, 2021-11-30T17:00:00Z, send"
    })
    void a_law_or_a_day_that_no_pack_covers_is_a_doubt(String jurisdiction, String at, String expected) {
        assertThat(headline(decide(
                        call(at),
                        party(jurisdiction, jurisdiction.equals("US") ? "America/New_York" : "Asia/Shanghai"))))
                .isEqualTo(expected);
    }

    @Test
    void of_two_laws_that_may_apply_both_do() {
        var profile = new Profile("p", Set.of("CN", "US"), Profile.zones(List.of("Asia/Shanghai")), Optional.of("en"));
        var party = withBases(PartyFacts.of(profile));

        assertThat(headline(decide(text("2026-06-10T13:30:00Z"), party))).isEqualTo("defer us.inconvenient-time");
        var verdict = decide(text(NOON), party);
        assertThat(lists(verdict, "cn.quiet-hours")).isTrue();
        assertThat(lists(verdict, "us.inconvenient-time")).isTrue();
    }

    /** Coverage, recipient, holds, consent, content, caps, quiet hours. */
    @Test
    void the_first_ground_that_is_against_the_contact_gives_the_reason() {
        var late = text("2026-06-10T15:00:00Z");
        var stranger = to(Given.other("q", RecipientRole.THIRD_PARTY, Channel.SMS), late);
        var history = made(Outcome.PENDING, late.at(Instant.parse("2026-06-11T01:00:00Z")));
        var bare = PartyFacts.of(Profile.of("p", "CN", "en", "Asia/Shanghai"));
        var held = Hold.ofAll(HoldType.DISPUTE, ALWAYS);
        var faulty = Content.missing("name");

        var reasons = new ArrayList<String>();
        reasons.add(reason(stranger, PartyFacts.of(Profile.unknown("p")).with(held), faulty, history));
        reasons.add(reason(stranger, bare.with(held), faulty, history));
        reasons.add(reason(late, bare.with(held), faulty, history));
        reasons.add(reason(late, bare, faulty, history));
        reasons.add(reason(late, withBases(bare), faulty, history));
        reasons.add(reason(late, withBases(bare), Content.SOUND, history));
        reasons.add(reason(late, withBases(bare), Content.SOUND, ContactHistory.NONE));

        assertThat(reasons)
                .containsExactly(
                        "suppress gate.party-known",
                        "suppress cn.recipient",
                        "suppress cn.dispute",
                        "suppress cn.contract",
                        "suppress gate.content",
                        "suppress cn.collection-daily-limit",
                        "defer cn.quiet-hours");
    }

    private static String reason(Contact contact, PartyFacts party, Content content, ContactHistory history) {
        return headline(GATE.decide(new IntendedContact(contact, content), party, history));
    }

    @Test
    void grounds_stand_in_the_order_that_is_stated() {
        assertThat(Ground.values())
                .containsExactly(
                        Ground.COVERAGE,
                        Ground.RECIPIENT,
                        Ground.HOLD,
                        Ground.CONSENT,
                        Ground.CONTENT,
                        Ground.CAP,
                        Ground.QUIET_HOURS);
    }

    @Test
    void what_is_flagged_is_made_and_listed() {
        var sunday = decide(call("2026-06-14T16:00:00Z"), american());
        var laborDay = decide(call("2026-09-07T16:00:00Z"), american());

        for (var verdict : List.of(sunday, laborDay)) {
            assertThat(headline(verdict)).isEqualTo("send");
            assertThat(verdict.flags()).extracting(RuleOutcome::name).containsExactly("sundays-and-holidays");
        }
        assertThat(decide(call("2026-06-15T16:00:00Z"), american()).flags()).isEmpty();
    }
}
