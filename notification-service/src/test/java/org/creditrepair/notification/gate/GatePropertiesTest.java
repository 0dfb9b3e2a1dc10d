package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.GATE;
import static org.creditrepair.notification.gate.Given.contact;
import static org.creditrepair.notification.gate.Given.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Direction;
import org.creditrepair.notification.contact.Nature;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.facts.AddressRecord;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.intent.Content;
import org.creditrepair.notification.intent.IntendedContact;
import org.creditrepair.notification.rule.AddressFreshnessRule;
import org.creditrepair.notification.rule.BasisRule;
import org.creditrepair.notification.rule.ContactRule;
import org.creditrepair.notification.rule.FreshnessRule;
import org.creditrepair.notification.rule.HoldRule;
import org.creditrepair.notification.rule.HoursRule;
import org.creditrepair.notification.rule.LocationRule;
import org.creditrepair.notification.rule.OptOutRule;
import org.creditrepair.notification.rule.RecipientRule;
import org.creditrepair.notification.rule.Rule;
import org.creditrepair.notification.rule.ValidationRule;
import org.creditrepair.notification.rule.WorkplaceRule;
import org.creditrepair.notification.rulepack.BuiltInPacks;
import org.creditrepair.notification.verdict.RuleOutcome;
import org.creditrepair.notification.verdict.Verdict;
import org.creditrepair.notification.verdict.VerdictText;

/** What holds of every decision. */
class GatePropertiesTest extends PlannedContacts {

    @Property(tries = 1000)
    void a_deferral_ends_at_a_moment_at_which_nothing_defers(
            @ForAll("parties") PartyFacts party,
            @ForAll("plan") Plan plan,
            @ForAll("plans") @Size(max = 20) List<Plan> earlier) {
        var history = history(earlier);
        var intended = new IntendedContact(contact(Purpose.COLLECTION, plan.channel(), plan.at()), Content.SOUND);

        if (GATE.decide(intended, party, history) instanceof Verdict.DeferUntil(var until, var by, var outcomes)) {
            assertThat(until).isAfter(plan.at());
            var then = new IntendedContact(intended.contact().at(until), Content.SOUND);
            assertThat(GATE.decide(then, party, history)).isInstanceOf(Verdict.Send.class);
        }
    }

    @Property(tries = 2000)
    void more_history_never_turns_a_block_into_a_send(
            @ForAll("parties") PartyFacts party,
            @ForAll("plan") Plan plan,
            @ForAll("plan") Plan more,
            @ForAll("plans") @Size(max = 20) List<Plan> earlier) {
        var history = history(earlier);
        var intended = new IntendedContact(contact(Purpose.COLLECTION, plan.channel(), plan.at()), Content.SOUND);

        if (!(GATE.decide(intended, party, history) instanceof Verdict.Send)) {
            assertThat(GATE.decide(intended, party, history.with(more.event(more.at()))))
                    .isNotInstanceOf(Verdict.Send.class);
        }
    }

    /** A reply needs no less than any other contact, but for hours and opt-outs of who came by itself. */
    @Property(tries = 1000)
    void only_what_came_lets_a_reply_through_that_would_not_go_out_otherwise(
            @ForAll("parties") PartyFacts party,
            @ForAll("plan") Plan plan,
            @ForAll("plans") @Size(max = 20) List<Plan> earlier) {
        var history = history(earlier);
        var ordinary = contact(Purpose.COLLECTION, plan.channel(), plan.at());
        var reply = Given.about(ordinary.matter().as(Nature.REPLY), ordinary);

        var isSent = GATE.decide(new IntendedContact(ordinary, Content.SOUND), party, history) instanceof Verdict.Send;
        var isReplySent =
                GATE.decide(new IntendedContact(reply, Content.SOUND), party, history) instanceof Verdict.Send;

        if (isSent) {
            assertThat(isReplySent).isTrue();
        } else if (isReplySent) {
            assertThat(history.events())
                    .anyMatch(event -> event.direction() == Direction.INBOUND
                            && !event.contact().at().isAfter(plan.at()));
        }
    }

    /** In doubt about the country of the party the holidays of each of them count. */
    @Property(tries = 300)
    void whatever_is_noted_in_a_country_of_the_united_kingdom_is_noted_where_the_country_is_not_known(
            @ForAll @IntRange(max = 1400) int day) {
        var call = contact(
                Purpose.COLLECTION,
                Channel.PHONE,
                Instant.parse("2024-01-01T12:00:00Z").plusSeconds(day * 86_400L));
        var inDoubt = flags(call, "GB");

        for (var country : List.of("GB-ENG", "GB-WLS", "GB-SCT", "GB-NIR")) {
            assertThat(inDoubt).containsAll(flags(call, country));
        }
    }

    private static List<String> flags(Contact call, String jurisdiction) {
        return GATE
                .decide(
                        new IntendedContact(call, Content.SOUND),
                        party(jurisdiction, "Europe/London"),
                        ContactHistory.NONE)
                .flags()
                .stream()
                .map(flag -> flag.rule().id().id())
                .toList();
    }

    @Property(tries = 500)
    void the_same_facts_give_the_same_verdict_in_which_every_rule_stands_once(
            @ForAll("parties") PartyFacts party,
            @ForAll Purpose purpose,
            @ForAll("plan") Plan plan,
            @ForAll("plans") @Size(max = 20) List<Plan> earlier) {
        var intended = new IntendedContact(contact(purpose, plan.channel(), plan.at()), Content.SOUND);

        var verdict = GATE.decide(intended, party, history(earlier));

        assertThat(GATE.decide(intended, party, history(earlier))).isEqualTo(verdict);
        assertThat(verdict.outcomes())
                .extracting(outcome -> outcome.rule().id().id())
                .doesNotHaveDuplicates();
        assertThat(verdict.outcomes()).extracting(RuleOutcome::ground).isSorted();
        for (var language : List.of("en", "zh-CN")) {
            assertThat(VerdictText.in(language).render(verdict).lines())
                    .hasSize(verdict.outcomes().size() + 1)
                    .noneMatch(line -> line.contains("{"));
        }
    }

    /** Every rule that names channel, purpose and actor of the contact is heard, and no other. */
    @Property(tries = 300)
    void a_verdict_lists_the_rules_that_apply_and_no_others(
            @ForAll("parties") PartyFacts party, @ForAll Purpose purpose, @ForAll("plan") Plan plan) {
        var contact = contact(purpose, plan.channel(), plan.at());
        var jurisdiction = party.profile().jurisdictions().iterator().next();

        var verdict = GATE.decide(new IntendedContact(contact, Content.SOUND), party, ContactHistory.NONE);

        var listed = new HashSet<String>();
        verdict.outcomes().stream()
                .map(outcome -> outcome.rule().id().id())
                .filter(id -> !id.startsWith("gate."))
                .forEach(listed::add);
        var expected = new HashSet<String>();
        BuiltInPacks.all().stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> jurisdiction.equals(rule.origin().jurisdiction())
                        || jurisdiction.startsWith(rule.origin().jurisdiction() + "-"))
                .filter(rule -> rule.origin().inForce().contains(LocalDate.of(2026, 6, 1)))
                .filter(rule -> applies(rule, purpose, plan.channel()))
                .forEach(rule -> expected.add(rule.id().id()));
        assertThat(listed).isEqualTo(expected);
    }

    private static boolean applies(Rule rule, Purpose purpose, Channel channel) {
        return switch (rule) {
            case ContactRule counting ->
                counting.counting().places().contains(AddressRecord.Place.PERSONAL)
                        && counting.applies().purposes().contains(purpose)
                        && counting.applies().channels().contains(channel)
                        && counting.applies().actors().contains(Given.AGENCY.actor());
            case HoursRule hours ->
                hours.applies().purposes().contains(purpose)
                        && hours.applies().channels().contains(channel)
                        && hours.applies().actors().contains(Given.AGENCY.actor());
            case AddressFreshnessRule address ->
                address.applies().purposes().contains(purpose)
                        && address.applies().channels().contains(channel)
                        && address.applies().actors().contains(Given.AGENCY.actor());
            case WorkplaceRule workplace ->
                workplace.applies().purposes().contains(purpose)
                        && workplace.applies().channels().contains(channel)
                        && workplace.applies().actors().contains(Given.AGENCY.actor());
            case HoldRule hold -> hold.stops().contains(purpose);
            case BasisRule basis -> basis.purposes().contains(purpose);
            case OptOutRule optOut -> optOut.stops().contains(purpose);
            case RecipientRule recipient -> true;
            case FreshnessRule freshness -> false;
            case LocationRule location -> false;
            case ValidationRule validation -> false;
        };
    }

    private static ContactHistory history(List<Plan> plans) {
        return new ContactHistory(
                plans.stream().map(plan -> plan.event(plan.at())).toList());
    }

    @Provide
    Arbitrary<PartyFacts> parties() {
        return Arbitraries.of(
                Given.chinese(),
                Given.american(),
                Given.british(),
                party("US-MA", "America/New_York", "America/Denver"),
                party("US-SC", "America/New_York"),
                party("US-NY-NYC", "America/New_York"));
    }
}
