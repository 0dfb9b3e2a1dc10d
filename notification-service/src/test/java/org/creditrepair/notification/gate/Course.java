package org.creditrepair.notification.gate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.notification.calendar.DailyHours;
import org.creditrepair.notification.calendar.DaySelection;
import org.creditrepair.notification.calendar.EffectivePeriod;
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
import org.creditrepair.notification.contact.Words;
import org.creditrepair.notification.facts.AddressRecord;
import org.creditrepair.notification.facts.Agreement;
import org.creditrepair.notification.facts.CallConsent;
import org.creditrepair.notification.facts.OptOut;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.hold.Hold;
import org.creditrepair.notification.hold.HoldType;
import org.creditrepair.notification.intent.Content;
import org.creditrepair.notification.intent.IntendedContact;
import org.creditrepair.notification.verdict.Verdict;

/** An example of a regulator, read from the text file that says at its top how one is written. */
final class Course {
    private final String name;
    private PartyFacts party = Given.american();
    private ContactHistory history = ContactHistory.NONE;
    private final List<String> asked = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();

    private Course(String name) {
        this.name = name;
    }

    static List<Course> all(String text) {
        return Arrays.stream(text.split("\n\\s*\n"))
                .map(block ->
                        block.lines().filter(line -> !line.startsWith("#")).toList())
                .filter(lines -> !lines.isEmpty())
                .map(Course::of)
                .toList();
    }

    private static Course of(List<String> lines) {
        var course = new Course(lines.getFirst().substring("case ".length()));
        lines.stream().skip(1).forEach(line -> course.take(line.split(" ", 2)[0], line.split(" ", 2)[1]));
        return course;
    }

    List<String> asked() {
        return asked;
    }

    List<String> answers() {
        return answers;
    }

    private void take(String verb, String text) {
        switch (verb) {
            case "party" ->
                party = Given.party(
                        text.split(" ")[0],
                        text.substring(text.indexOf(' ') + 1).split(" "));
            case "fact" -> party = with(party, text.split(" ", 2)[0], text.split(" ", 2)[1]);
            case "made" -> add(new Sketch(text), false);
            case "came" -> add(new Sketch(text), true);
            case "ask" -> ask(text.split(" -> ")[0], text.split(" -> ")[1]);
            default -> throw new IllegalArgumentException(name + ": " + verb);
        }
    }

    private static PartyFacts with(PartyFacts party, String kind, String text) {
        var words = text.split(" ");
        return switch (kind) {
            case "hold" ->
                party.with(Hold.ofAll(
                        Words.read(HoldType.class, words[0]),
                        EffectivePeriod.parse(text.substring(words[0].length() + 1))));
            case "opted-out" ->
                party.with(new OptOut(
                        Optional.of(Channel.of(words[0])),
                        Optional.of(words[1]).filter(address -> !address.equals("any")),
                        Instant.parse(words[2])));
            case "welcome" -> party.with(new Agreement.Welcome(hours(text), Set.of(), Given.ALWAYS));
            case "unwelcome" -> party.with(new Agreement.Unwelcome(hours(text), Set.of(), Given.ALWAYS));
            case "consent" ->
                party.with(new CallConsent("p", "agency", Set.of("d"), Instant.parse(text), Optional.empty()));
            case "refusal" -> party.withRefusalOf(text);
            case "address" ->
                party.with(AddressRecord.of(
                        Channel.of(words[0]), words[1], Words.read(AddressRecord.Place.class, words[2])));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static QuietHours hours(String text) {
        var parts = text.split(" ", 2);
        return QuietHours.on(DailyHours.parse(parts[0]), DaySelection.parse(parts[1]));
    }

    private void add(Sketch sketch, boolean isInbound) {
        var outcome = Words.read(Outcome.class, sketch.outcome);
        var event = isInbound
                ? ContactEvent.inbound(sketch.contact(), outcome)
                : ContactEvent.outbound(sketch.contact(), outcome);
        history = history.with(Collections.nCopies(sketch.times(), event).toArray(ContactEvent[]::new));
    }

    private void ask(String question, String answer) {
        var sketch = new Sketch(question);
        var content = sketch.is("silent", "yes") ? Content.WITHOUT_DEBT : Content.SOUND;
        var verdict = Given.GATE.decide(new IntendedContact(sketch.contact(), content), party, history);
        asked.add(name + ": " + question + " -> " + said(verdict));
        answers.add(name + ": " + question + " -> " + answer);
    }

    private static String said(Verdict verdict) {
        return Given.headline(verdict)
                + (verdict instanceof Verdict.DeferUntil defer ? " until " + defer.until() : "")
                + (verdict.flags().isEmpty() ? "" : " noting " + String.join(" ", flags(verdict)));
    }

    private static List<String> flags(Verdict verdict) {
        return verdict.flags().stream().map(flag -> flag.rule().id().id()).toList();
    }

    @Override
    public String toString() {
        return name;
    }

    /** A contact such as {@code phone rang-out 2026-09-07T14:00:00Z times=7 debt=e}. */
    private static final class Sketch {
        private final Channel channel;
        private final String outcome;
        private final Instant at;
        private final Map<String, String> options = new HashMap<>();

        Sketch(String text) {
            var words = text.split(" ");
            this.channel = Channel.of(words[0]);
            this.outcome = words[1];
            this.at = Instant.parse(words[2]);
            Arrays.stream(words).skip(3).forEach(word -> options.put(word.split("=")[0], word.split("=")[1]));
        }

        int times() {
            return Integer.parseInt(option("times", "1"));
        }

        boolean is(String name, String value) {
            return value.equals(options.get(name));
        }

        Contact contact() {
            var matter = Matter.of(
                            Purpose.of(option("for", "collection")),
                            option("debt", "d").split("\\+"))
                    .as(Words.read(Nature.class, option("as", "ordinary")));
            var sender = new Sender(
                    option("by", "agency"),
                    option("group", "lender"),
                    Words.read(Actor.class, option("actor", "collector")));
            var destination = new Destination(
                    option("to", "p"),
                    Words.read(RecipientRole.class, option("role", "party")),
                    channel,
                    Optional.of(option("address", "a")));
            return new Contact(at, matter, sender, destination);
        }

        private String option(String name, String fallback) {
            return options.getOrDefault(name, fallback);
        }
    }
}
