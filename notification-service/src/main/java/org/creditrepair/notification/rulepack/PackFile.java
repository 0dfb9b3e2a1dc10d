package org.creditrepair.notification.rulepack;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditrepair.notification.calendar.Calendars;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.calendar.Jurisdiction;
import org.creditrepair.notification.contact.Actor;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Key;
import org.creditrepair.notification.datafile.Reading;
import org.creditrepair.notification.datafile.Refusal;
import org.creditrepair.notification.datafile.Section;
import org.creditrepair.notification.datafile.Shape;
import org.creditrepair.notification.rule.Rule;

/**
 * Reads a pack of rules from its file. The header has {@code pack}, {@code version}, {@code jurisdiction},
 * {@code actors} and {@code in-force}, and may have {@code except}; each section is one rule. Which sections and keys
 * there are is told at the top of {@code contact-rules/cn.rules}.
 */
public final class PackFile {
    private static final Key<String> PACK = Key.required("pack", PackFile::name);
    private static final Key<Integer> VERSION = Key.required("version", Read::number);
    private static final Key<String> JURISDICTION = Key.required("jurisdiction", Jurisdiction::read);
    private static final Key<Set<Actor>> ACTORS = Key.required("actors", Read.several(Actor.class));
    private static final Key<EffectivePeriod> IN_FORCE = Key.required("in-force", EffectivePeriod::parse);

    private static final Key<Set<String>> EXCEPT = Key.optional("except", PackFile::jurisdictions, Set.of());

    private final DataFile file;
    private final Calendars calendars;

    private PackFile(DataFile file, Calendars calendars) {
        this.file = file;
        this.calendars = calendars;
    }

    /** @param calendars tell which days are holidays; a rule that needs one that is not there is refused */
    public static Reading<RulePack> read(DataFile file, Calendars calendars) {
        return new PackFile(file, calendars).read();
    }

    private Reading<RulePack> read() {
        return new Shape<>(List.of(PACK, VERSION, JURISDICTION, ACTORS, IN_FORCE, EXCEPT), values -> values)
                .read(file.name(), file.header())
                .then(header -> rules(
                                new Shapes(header.get(PACK), header.get(VERSION), header.get(JURISDICTION), calendars))
                        .then(rules -> new Reading.Accepted<>(new RulePack(
                                header.get(PACK),
                                header.get(VERSION),
                                header.get(JURISDICTION),
                                new RulePack.Coverage(header.get(ACTORS), header.get(IN_FORCE), header.get(EXCEPT)),
                                rules))));
    }

    private Reading<List<Rule>> rules(Shapes shapes) {
        var all = shapes.all();
        return Reading.all(file.sections().stream()
                        .map(section -> all.containsKey(section.type())
                                ? all.get(section.type()).read(file.name(), section)
                                : unknown(section, all.keySet()))
                        .toList())
                .then(this::withoutRepeated);
    }

    private Reading<List<Rule>> withoutRepeated(List<Rule> rules) {
        var refusals = RuleBook.repeated(rules).stream()
                .map(index -> new Refusal(
                        file.name(),
                        file.sections().get(index).line(),
                        RuleBook.reasonAgainst(rules.get(index).origin())))
                .toList();
        return refusals.isEmpty() ? new Reading.Accepted<>(rules) : new Reading.Refused<>(refusals);
    }

    private Reading<Rule> unknown(Section section, Set<String> known) {
        var names = known.stream().sorted().collect(Collectors.joining(", "));
        return Reading.refused(
                file.name(), section.line(), "no such section: " + section.type() + "; there are " + names);
    }

    private static Set<String> jurisdictions(String text) {
        return Arrays.stream(text.split("\\s+")).map(Jurisdiction::read).collect(Collectors.toUnmodifiableSet());
    }

    private static String name(String text) {
        if (!text.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("not a name of small letters, digits and hyphens: " + text);
        }
        return text;
    }
}
