package org.creditrepair.notification.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Entry;
import org.creditrepair.notification.datafile.Key;
import org.creditrepair.notification.datafile.Reading;
import org.creditrepair.notification.datafile.Section;
import org.creditrepair.notification.datafile.Shape;
import org.creditrepair.notification.rule.Confidence;

/**
 * Reads a ladder from a data file, such as
 *
 * <pre>{@code
 * name = default
 * on-hold = clock-stops
 *
 * [version 1]
 * from = 2026-01-01
 * source = who says so
 * confidence = low
 * step.before-due = day -3 by in-app, email
 * step.letter = day 15 by letter, email after 5 days when amount >= 100.00 CNY and tag not in vip
 * }</pre>
 *
 * <p>{@code on-hold} is {@code clock-stops} or {@code steps-wait}. Conditions are {@code amount >=} or {@code <}, {@code
 * count >=} or {@code <}, {@code last-failure in} or {@code not in}, and {@code tag in} or {@code not in}, joined by
 * {@code and}. Every fault is refused with its line and reason, and then nothing of the file is used.
 */
public final class LadderFile {
    private static final String STEP = "step.";
    private static final Key<String> NAME = Key.required("name", LadderFile::name);
    private static final Key<OnHold> ON_HOLD = Key.required("on-hold", LadderFile::onHold);
    private static final Shape<Header> HEADER =
            new Shape<>(List.of(NAME, ON_HOLD), values -> new Header(values.get(NAME), values.get(ON_HOLD)));

    private static final Key<LocalDate> FROM = Key.required("from", LocalDate::parse);
    private static final Key<String> SOURCE = Key.required("source", UnaryOperator.identity());
    private static final Key<Confidence> CONFIDENCE = Key.required("confidence", LadderFile::confidence);
    private static final Shape<Validity> VALIDITY = new Shape<>(
            List.of(FROM, SOURCE, CONFIDENCE),
            values ->
                    new Validity(number(values.name()), values.get(FROM), values.get(SOURCE), values.get(CONFIDENCE)));

    private record Header(String name, OnHold onHold) {}

    private record Validity(int number, LocalDate from, String source, Confidence confidence) {}

    private LadderFile() {}

    public static Reading<Ladder> read(DataFile file) {
        return HEADER.read(file.name(), file.header())
                .then(header -> Reading.all(file.sections().stream()
                                .map(section -> version(file.name(), section))
                                .toList())
                        .then(versions -> ladder(file, header, versions)));
    }

    /** One version after the other, so that the first that does not fit is told by its line. */
    private static Reading<Ladder> ladder(DataFile file, Header header, List<LadderVersion> versions) {
        for (var last = 1; last < versions.size(); last++) {
            var line = file.sections().get(last - 1).line();
            var upTo = ladder(file.name(), line, header, versions.subList(0, last));
            if (upTo instanceof Reading.Refused<Ladder>) {
                return upTo;
            }
        }
        var line = file.sections().isEmpty() ? 1 : file.sections().getLast().line();
        return ladder(file.name(), line, header, versions);
    }

    private static Reading<Ladder> ladder(String file, int line, Header header, List<LadderVersion> versions) {
        return made(file, line, () -> new Ladder(header.name(), header.onHold(), versions));
    }

    private static Reading<LadderVersion> version(String file, Section section) {
        if (!section.type().equals("version")) {
            return Reading.refused(file, section.line(), "unknown section [" + section.type() + "]");
        }
        var steps = Reading.all(section.entries().stream()
                .filter(LadderFile::isStep)
                .map(entry -> step(file, entry))
                .toList());
        return VALIDITY.read(file, withoutSteps(section))
                .then(validity -> steps.then(all -> made(
                        file,
                        section.line(),
                        () -> new LadderVersion(
                                validity.number(), validity.from(), validity.source(), validity.confidence(), all))));
    }

    private static Section withoutSteps(Section section) {
        var entries = section.entries().stream().filter(entry -> !isStep(entry)).toList();
        return new Section(section.line(), section.type(), section.name(), entries);
    }

    private static boolean isStep(Entry entry) {
        return entry.key().startsWith(STEP);
    }

    private static Reading<Step> step(String file, Entry entry) {
        return made(file, entry.line(), () -> StepText.parse(entry.key().substring(STEP.length()), entry.value()));
    }

    private interface Maker<T> {
        T make();
    }

    private static <T> Reading<T> made(String file, int line, Maker<T> maker) {
        try {
            return new Reading.Accepted<>(maker.make());
        } catch (IllegalArgumentException e) {
            return Reading.refused(file, line, e.getMessage());
        }
    }

    private static OnHold onHold(String text) {
        return Optional.ofNullable(Map.of("clock-stops", OnHold.CLOCK_STOPS, "steps-wait", OnHold.STEPS_WAIT)
                        .get(text))
                .orElseThrow(() -> new IllegalArgumentException("neither clock-stops nor steps-wait: " + text));
    }

    private static String name(String text) {
        Step.requireName("ladder", text);
        return text;
    }

    private static Confidence confidence(String text) {
        return Stream.of(Confidence.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("neither high, medium nor low: " + text));
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException("version is not a number: " + text);
        }
        return Integer.parseInt(text);
    }
}
