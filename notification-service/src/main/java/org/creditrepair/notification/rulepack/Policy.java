package org.creditrepair.notification.rulepack;

import java.util.List;
import org.creditrepair.notification.calendar.Calendars;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Reading;
import org.creditrepair.notification.datafile.Refusal;

/** The policy that the gate goes by, or the reasons why it cannot be read: then nothing is sent. */
public sealed interface Policy {

    record Readable(RuleBook book) implements Policy {}

    /** @param refusals every fault that was found */
    record Unreadable(List<Refusal> refusals) implements Policy {
        public Unreadable {
            refusals = List.copyOf(refusals);
        }
    }

    /** Packs that are at hand. */
    static Policy of(List<RulePack> packs) {
        return of(RuleBook.of(packs));
    }

    /** The packs that come with the product: China, the United States, the United Kingdom. */
    static Policy builtIn() {
        return of(BuiltInPacks.all());
    }

    /**
     * Those that come with the product and those of an operator. One fault in one file makes all of it unreadable.
     *
     * @param files packs in the format of {@link PackFile}; one of the name of a built-in pack takes its place
     */
    static Policy with(List<Reading<DataFile>> files, Calendars calendars) {
        return of(Reading.all(files.stream()
                        .map(file -> file.then(read -> OwnPack.read(read, calendars)))
                        .toList())
                .then(OwnPack::book));
    }

    private static Policy of(Reading<RuleBook> reading) {
        return switch (reading) {
            case Reading.Accepted<RuleBook>(var book) -> new Readable(book);
            case Reading.Refused<RuleBook>(var refusals) -> new Unreadable(refusals);
        };
    }
}
