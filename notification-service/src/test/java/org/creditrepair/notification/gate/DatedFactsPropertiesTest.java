package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.contact;
import static org.creditrepair.notification.gate.Given.made;
import static org.creditrepair.notification.gate.Given.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creditrepair.notification.calendar.Calendars;
import org.creditrepair.notification.calendar.DailyHours;
import org.creditrepair.notification.calendar.DaySelection;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.calendar.QuietHours;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.facts.Agreement;
import org.creditrepair.notification.facts.BasisKind;
import org.creditrepair.notification.facts.LegalBasis;
import org.creditrepair.notification.facts.OptOut;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.facts.Profile;
import org.creditrepair.notification.hold.Hold;
import org.creditrepair.notification.hold.HoldType;
import org.creditrepair.notification.intent.Content;
import org.creditrepair.notification.intent.IntendedContact;
import org.creditrepair.notification.rulepack.Policy;
import org.creditrepair.notification.verdict.RuleOutcome;
import org.creditrepair.notification.verdict.Verdict;

/** What holds of every deferral where facts and rules begin and end: by the built-in packs, and by one that changes. */
class DatedFactsPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 27);
    private static final Gate CHANGING =
            new Gate(Policy.with(List.of(DataFile.resource("/gate/changing.rules")), Calendars.builtIn()));

    @Property(tries = 3000)
    void a_deferral_ends_later_at_a_moment_at_which_the_contact_may_be_made(
            @ForAll("parties") PartyFacts party, @ForAll("contacts") Contact contact, @ForAll boolean changing) {
        var gate = changing ? CHANGING : Given.GATE;
        var history = made(Outcome.SENT, text("2026-02-28T12:00:00Z"));

        if (decide(gate, contact, party, history) instanceof Verdict.DeferUntil(var until, var by, var outcomes)) {
            assertThat(until).isAfter(contact.at());
            assertThat(decide(gate, contact.at(until), party, history)).isInstanceOf(Verdict.Send.class);
        }
    }

    @Property(tries = 1000)
    void every_rule_stands_once_in_the_order_of_grounds(
            @ForAll("parties") PartyFacts party, @ForAll("contacts") Contact contact, @ForAll boolean changing) {
        var verdict = decide(changing ? CHANGING : Given.GATE, contact, party, ContactHistory.NONE);

        assertThat(verdict.outcomes())
                .extracting(outcome -> outcome.rule().id().id())
                .doesNotHaveDuplicates();
        assertThat(verdict.outcomes()).extracting(RuleOutcome::ground).isSorted();
    }

    private static Verdict decide(Gate gate, Contact contact, PartyFacts party, ContactHistory history) {
        return gate.decide(new IntendedContact(contact, Content.SOUND), party, history);
    }

    @Provide
    Arbitrary<Contact> contacts() {
        var minutes = Arbitraries.integers().between(0, 7 * 24 * 60);
        var channels = Arbitraries.of(Channel.SMS, Channel.EMAIL, Channel.PHONE, Channel.LETTER);
        return Combinators.combine(minutes, channels, Arbitraries.of(Purpose.class))
                .as((minute, channel, purpose) -> contact(
                        purpose, channel, Instant.parse("2026-02-27T12:00:00Z").plusSeconds(minute * 60L)));
    }

    @Provide
    Arbitrary<PartyFacts> parties() {
        var laws = Arbitraries.of("CN", "GB", "US");
        var zones = Arbitraries.of("Asia/Shanghai", "America/New_York", "Europe/London", "Pacific/Kiritimati")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(2);
        return Combinators.combine(
                        laws,
                        zones,
                        periods(),
                        periods().optional(),
                        optOuts().optional(),
                        agreements().optional())
                .as(DatedFactsPropertiesTest::party);
    }

    private static PartyFacts party(
            String law,
            List<String> zones,
            EffectivePeriod basis,
            Optional<EffectivePeriod> hold,
            Optional<OptOut> optOut,
            Optional<Agreement> agreement) {
        var party = PartyFacts.of(Profile.of("p", law, "en", zones.toArray(String[]::new)))
                .with(new LegalBasis(Purpose.COLLECTION, BasisKind.CONTRACT, basis))
                .with(new LegalBasis(Purpose.REPAIR, BasisKind.CONSENT, basis));
        party = hold.map(period -> Hold.ofAll(HoldType.DISPUTE, period))
                .map(party::with)
                .orElse(party);
        party = optOut.map(party::with).orElse(party);
        return agreement.map(party::with).orElse(party);
    }

    private static Arbitrary<EffectivePeriod> periods() {
        var first = Arbitraries.integers().between(-3, 6);
        var length = Arbitraries.integers().between(1, 9).optional(0.7);
        return Combinators.combine(first, length)
                .as((day, days) ->
                        new EffectivePeriod(FIRST.plusDays(day), days.map(count -> FIRST.plusDays(day + count))));
    }

    private static Arbitrary<OptOut> optOuts() {
        var moments = Arbitraries.integers()
                .between(0, 7 * 24)
                .map(hour -> Instant.parse("2026-02-27T12:00:00Z").plusSeconds(hour * 3600L));
        return Combinators.combine(Arbitraries.of(Channel.SMS, Channel.PHONE), moments)
                .as(OptOut::ofChannel);
    }

    private static Arbitrary<Agreement> agreements() {
        var hours = Arbitraries.of("20:00-24:00", "00:00-24:00", "06:30-11:00", "23:00-09:15");
        return Combinators.combine(hours, periods(), Arbitraries.of(true, false))
                .as((text, period, welcome) -> agreement(text, period, welcome));
    }

    private static Agreement agreement(String text, EffectivePeriod period, boolean isWelcome) {
        var hours = QuietHours.on(DailyHours.parse(text), DaySelection.EVERY_DAY);
        return isWelcome
                ? new Agreement.Welcome(hours, Set.of(), period)
                : new Agreement.Unwelcome(hours, Set.of(), period);
    }
}
