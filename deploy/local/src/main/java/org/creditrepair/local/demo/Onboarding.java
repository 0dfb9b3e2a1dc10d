package org.creditrepair.local.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creditrepair.local.client.Answer;
import org.creditrepair.local.client.Identities;
import org.creditrepair.local.client.Platform;
import org.creditrepair.local.client.SuiteClient;
import org.creditrepair.local.tape.Person;
import org.creditrepair.local.tape.Tape;

/** The platform brings its customers and their history. */
final class Onboarding {
    private static final int REGISTRATIONS_AT_ONCE = 8;

    private final Story story;
    private final Platform platform;

    Onboarding(Story story, SuiteClient suite, Identities identities) {
        this.story = story;
        this.platform = new Platform(suite, identities);
    }

    /**
     * What the rest of the story needs.
     *
     * @param late customers who are 30 or more days late in month 0, with their band
     */
    record Customers(Map<String, UUID> subjects, Map<String, String> late, Tape tape) {}

    /**
     * @param persons the persons behind the customers in the order of the tape; empty where the tape knows none
     */
    Customers tell(Tape tape, LocalDate asOf, List<Person> persons) {
        var summary = tape.summary();
        var monthZero = YearMonth.from(asOf);
        story.chapter("A lending platform brings its loan tape");
        story.tell(
                "platform",
                "%,d monthly observations of %,d customers, month 0 is %s"
                        .formatted(summary.rows(), summary.customers().size(), monthZero));
        var subjects = resolve(summary.customers());
        if (!persons.isEmpty()) {
            register(summary.customers(), persons);
        }
        var first = importAll(tape, subjects, monthZero);
        story.expect("rows received", summary.rows(), first.body().get("rows").asLong());
        story.expect(
                "rows new or known",
                summary.rows(),
                first.body().get("accepted").asLong()
                        + first.body().get("unchanged").asLong());
        var second = importAll(tape, subjects, monthZero);
        story.expect(
                "rows that a second run changes",
                0L,
                second.body().get("accepted").asLong());
        story.expect(
                "rows unchanged", summary.rows(), second.body().get("unchanged").asLong());
        story.tell(
                "platform",
                "%,d customers are 30 or more days late in month 0"
                        .formatted(summary.late().size()));
        return new Customers(subjects, summary.late(), tape);
    }

    private Map<String, UUID> resolve(List<String> customers) {
        var begin = System.nanoTime();
        var subjects = platform.resolve(customers);
        story.expect("customers resolved", customers.size(), subjects.size());
        story.tell(
                "privacy",
                "%,d customer references resolved to subjects in %.1f s".formatted(subjects.size(), seconds(begin)));
        return subjects;
    }

    private void register(List<String> customers, List<Person> persons) {
        var begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(REGISTRATIONS_AT_ONCE)) {
            var registrations = java.util.stream.IntStream.range(0, customers.size())
                    .mapToObj(i -> threads.submit(() -> platform.register(customers.get(i), persons.get(i))))
                    .toList();
            for (var registration : registrations) {
                join(registration);
            }
        }
        story.tell(
                "privacy",
                "%,d persons registered, encrypted field by field, in %.1f s"
                        .formatted(customers.size(), seconds(begin)));
    }

    private Answer importAll(Tape tape, Map<String, UUID> subjects, YearMonth monthZero) {
        var begin = System.nanoTime();
        var answer = platform.report(out -> tape.writeImport(out, subjects, monthZero))
                .expect(200);
        var seconds = seconds(begin);
        var body = answer.body();
        story.tell(
                "assessment",
                "%,d rows in %.1f s (%,.0f rows/s): %,d accepted, %,d unchanged, %,d rejected"
                        .formatted(
                                body.get("rows").asLong(),
                                seconds,
                                body.get("rows").asLong() / seconds,
                                body.get("accepted").asLong(),
                                body.get("unchanged").asLong(),
                                body.get("rejected").asLong()));
        return answer;
    }

    private static void join(Future<UUID> registration) {
        try {
            registration.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Story.Broken("the registrations were interrupted");
        } catch (ExecutionException e) {
            throw new Story.Broken("a registration failed: " + e.getCause().getMessage());
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
