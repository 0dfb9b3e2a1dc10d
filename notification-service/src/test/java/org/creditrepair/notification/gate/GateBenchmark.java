package org.creditrepair.notification.gate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.creditrepair.notification.calendar.Calendars;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.facts.CallConsent;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.intent.Content;
import org.creditrepair.notification.intent.IntendedContact;
import org.creditrepair.notification.rulepack.BuiltInPacks;
import org.creditrepair.notification.rulepack.PackFile;
import org.creditrepair.notification.rulepack.Policy;
import org.creditrepair.notification.rulepack.RulePack;
import org.creditrepair.notification.verdict.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Decisions on a call in the United States under 30 rules, of which 10 count, with a history of 200 contacts in the ten
 * weeks before it: throughput of one thread, and the distribution of single decisions.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GateBenchmark {
    private static final Instant BY_DAY = Instant.parse("2026-06-10T15:00:00Z");
    private static final Instant BY_NIGHT = Instant.parse("2026-06-10T03:00:00Z");

    private final Gate gate = new Gate(Policy.of(packs()));
    private final PartyFacts party = Given.party("US-MA", "America/New_York", "America/Chicago")
            .with(new CallConsent("p", "agency", Set.of("d"), BY_DAY.minusSeconds(2_000_000), Optional.empty()));
    private final ContactHistory history = history();
    private final IntendedContact call =
            new IntendedContact(Given.contact(Purpose.COLLECTION, Channel.PHONE, BY_DAY), Content.SOUND);
    private final IntendedContact callByNight =
            new IntendedContact(Given.contact(Purpose.COLLECTION, Channel.PHONE, BY_NIGHT), Content.SOUND);

    /** A call by day: every rule is asked once. */
    @Benchmark
    public Verdict decision() {
        return gate.decide(call, party, history);
    }

    /** A call by night: the next allowed moment is sought as well. */
    @Benchmark
    public Verdict deferral() {
        return gate.decide(callByNight, party, history);
    }

    int rulesListed() {
        return gate.decide(call, party, history).outcomes().size();
    }

    private static List<RulePack> packs() {
        return List.of(BuiltInPacks.unitedStates(), extra());
    }

    /** Caps of an operator beside the built-in ones. */
    private static RulePack extra() {
        var text = new StringBuilder(
                "pack = own\nversion = 1\njurisdiction = US\nactors = any\nin-force = 2020-01-01 ..\n");
        for (var number = 1; number <= 5; number++) {
            text.append("""
                [count cap-%d]
                authority = benchmark
                in-force = 2020-01-01 ..
                confidence = low
                channels = phone sms
                purposes = collection
                actors = any
                counts = attempt message
                scope = lender-group person debt
                window = %d days
                limit = 500
                severity = block
                """.formatted(number, number * 8));
        }
        return DataFile.parse("own.rules", text.toString())
                .then(file -> PackFile.read(file, Calendars.builtIn()))
                .orElseThrow();
    }

    private static ContactHistory history() {
        var outcomes = List.of(Outcome.RANG_OUT, Outcome.BUSY, Outcome.VOICEMAIL, Outcome.CONNECTED);
        var events = new ArrayList<ContactEvent>();
        for (var number = 1; number <= 200; number++) {
            var at = BY_DAY.minusSeconds(number * 30_240L);
            events.add(
                    number % 3 == 0
                            ? ContactEvent.outbound(Given.contact(Purpose.COLLECTION, Channel.SMS, at), Outcome.SENT)
                            : ContactEvent.outbound(
                                    Given.contact(Purpose.COLLECTION, Channel.PHONE, at), outcomes.get(number % 4)));
        }
        return new ContactHistory(events);
    }
}
