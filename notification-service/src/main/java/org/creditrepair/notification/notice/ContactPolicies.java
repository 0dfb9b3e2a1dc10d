package org.creditrepair.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.creditrepair.notification.calendar.CalendarFile;
import org.creditrepair.notification.calendar.Calendars;
import org.creditrepair.notification.calendar.WorkingCalendar;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Reading;
import org.creditrepair.notification.gate.Gate;
import org.creditrepair.notification.rule.FreshnessRule;
import org.creditrepair.notification.rulepack.Policy;
import org.creditrepair.notification.rulepack.RuleBook;
import org.jboss.logging.Logger;

/** The contact rules that come with the service and those of its operator. What cannot be read stops every notice. */
@ApplicationScoped
class ContactPolicies {
    private static final Logger LOG = Logger.getLogger(ContactPolicies.class);

    private final Policy policy;
    private final Gate gate;

    ContactPolicies(ContactRulesConfig config) {
        this.policy = config.folder().map(ContactPolicies::read).orElseGet(Policy::builtIn);
        this.gate = new Gate(policy);
        if (policy instanceof Policy.Unreadable(var refusals)) {
            LOG.errorf("contact rules cannot be read, nothing is sent: %s", refusals);
        }
    }

    Gate gate() {
        return gate;
    }

    /** How far back contacts may count. */
    Duration longestWindow() {
        return policy instanceof Policy.Readable(var book) ? book.longestWindow() : Duration.ZERO;
    }

    /** Whether an observation is too old to write about under every law. */
    boolean isHistoryEverywhere(LocalDate observedOn, LocalDate today) {
        return policy instanceof Policy.Readable(var book) && isHistoryEverywhere(book, observedOn, today);
    }

    private static boolean isHistoryEverywhere(RuleBook book, LocalDate observedOn, LocalDate today) {
        return book.rules().stream()
                .filter(rule -> rule.origin().inForce().contains(today))
                .filter(FreshnessRule.class::isInstance)
                .map(FreshnessRule.class::cast)
                .noneMatch(rule -> !observedOn.plusDays(rule.maxAgeDays()).isBefore(today));
    }

    private static Policy read(Path folder) {
        var calendars = Reading.all(files(folder, ".calendar").stream()
                .map(file -> file.then(CalendarFile::read))
                .toList());
        return switch (calendars) {
            case Reading.Accepted<List<WorkingCalendar>>(var own) ->
                Policy.with(files(folder, ".rules"), Calendars.builtIn().with(own));
            case Reading.Refused<List<WorkingCalendar>>(var refusals) -> new Policy.Unreadable(refusals);
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
}
