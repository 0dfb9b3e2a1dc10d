package org.creditrepair.notification.contactpolicy;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creditrepair.notification.calendar.Calendars;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Reading;
import org.creditrepair.notification.datafile.Refusal;
import org.creditrepair.notification.gate.Gate;
import org.creditrepair.notification.rule.FreshnessRule;
import org.creditrepair.notification.rulepack.Policy;
import org.creditrepair.notification.rulepack.RuleBook;

/**
 * The contact rules that come with the service and those of its operator. A service whose rules cannot be read does not
 * start: it says which file and line are at fault, and a release that goes on running is not replaced.
 */
@Startup
@ApplicationScoped
public class ContactPolicies {
    private static final String RULES = ".rules";
    private static final String CALENDAR = ".calendar";

    private final RuleBook book;
    private final Calendars calendars;
    private final Gate gate;

    /** @throws IllegalStateException with folder, file, line and reason of every fault */
    ContactPolicies(ContactRulesConfig config) {
        config.folder().ifPresent(ContactPolicies::requireFiles);
        this.calendars = config.folder().map(ContactPolicies::calendars).orElseGet(Calendars::builtIn);
        var policy = config.folder()
                .map(folder -> Policy.with(files(folder, RULES), calendars))
                .orElseGet(Policy::builtIn);
        this.book = switch (policy) {
            case Policy.Readable(var readable) -> readable;
            case Policy.Unreadable(var refusals) -> throw unreadable(config.folder(), refusals);
        };
        this.gate = new Gate(policy);
    }

    public Gate gate() {
        return gate;
    }

    /** Working days, where the policy knows them. */
    public Calendars calendars() {
        return calendars;
    }

    /** How far back contacts may count. */
    public Duration longestWindow() {
        return book.longestWindow();
    }

    /** Whether an observation is too old to write about under every law. */
    public boolean isHistoryEverywhere(LocalDate observedOn, LocalDate today) {
        return book.rules().stream()
                .filter(rule -> rule.origin().inForce().contains(today))
                .filter(FreshnessRule.class::isInstance)
                .map(FreshnessRule.class::cast)
                .noneMatch(rule -> !observedOn.plusDays(rule.maxAgeDays()).isBefore(today));
    }

    /** A folder that says nothing is a mistake, such as a mount that is missing: its operator believes in rules. */
    private static void requireFiles(Path folder) {
        if (files(folder, RULES).isEmpty() && files(folder, CALENDAR).isEmpty()) {
            var refusal = new Refusal(folder.toString(), 0, "there is neither *.rules nor *.calendar in the folder");
            throw unreadable(Optional.of(folder), List.of(refusal));
        }
    }

    private static Calendars calendars(Path folder) {
        return switch (Calendars.builtIn().withFiles(files(folder, CALENDAR))) {
            case Reading.Accepted<Calendars>(var all) -> all;
            case Reading.Refused<Calendars>(var refusals) -> throw unreadable(Optional.of(folder), refusals);
        };
    }

    private static List<Reading<DataFile>> files(Path folder, String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(ContactPolicies::file)
                    .toList();
        } catch (IOException e) {
            return List.of(Reading.refused(folder.toString(), 0, "the folder cannot be read"));
        }
    }

    private static Reading<DataFile> file(Path file) {
        try {
            return DataFile.parse(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            return Reading.refused(file.getFileName().toString(), 0, "the file cannot be read as UTF-8");
        }
    }

    private static IllegalStateException unreadable(Optional<Path> folder, List<Refusal> refusals) {
        var place = folder.map(Path::toString).orElse("the rules that come with the service");
        return new IllegalStateException("contact rules cannot be read: "
                + place
                + refusals.stream().map(refusal -> "\n  " + refusal).collect(Collectors.joining()));
    }
}
