package org.creditrepair.notification.rulepack;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.creditrepair.notification.calendar.Calendars;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Reading;
import org.creditrepair.notification.datafile.Refusal;
import org.creditrepair.notification.rule.HoursRule;
import org.creditrepair.notification.rule.Severity;

/** A pack of an operator, with the file that it is from: what is wrong with it beside others is told with its place. */
record OwnPack(DataFile file, RulePack pack) {

    static Reading<OwnPack> read(DataFile file, Calendars calendars) {
        return PackFile.read(file, calendars).then(pack -> new Reading.Accepted<>(new OwnPack(file, pack)));
    }

    /** The book of these packs and of the built-in ones that none of them replaces. */
    static Reading<RuleBook> book(List<OwnPack> own) {
        var packs = besideBuiltIn(own);
        var refusals = Stream.concat(
                        sameNames(own),
                        own.stream().filter(mine -> mine.hasNoHours(packs)).map(OwnPack::refusalWithoutHours))
                .toList();
        return refusals.isEmpty() ? RuleBook.of(packs) : new Reading.Refused<>(refusals);
    }

    private static List<RulePack> besideBuiltIn(List<OwnPack> own) {
        var names = own.stream().map(mine -> mine.pack.name()).toList();
        return Stream.concat(
                        BuiltInPacks.all().stream().filter(pack -> !names.contains(pack.name())),
                        own.stream().map(OwnPack::pack))
                .toList();
    }

    private static Stream<Refusal> sameNames(List<OwnPack> own) {
        var files = new HashMap<String, String>();
        return own.stream()
                .filter(mine -> files.putIfAbsent(mine.pack.name(), mine.file.name()) != null)
                .map(mine ->
                        mine.refusal("pack", "there is another pack of this name in " + files.get(mine.pack.name())));
    }

    /** A law without hours would let everything go out at night: somebody has left them out by mistake. */
    private boolean hasNoHours(List<RulePack> packs) {
        return packs.stream()
                .flatMap(other -> other.rules(HoursRule.class).stream())
                .filter(rule -> rule.severity() != Severity.FLAG)
                .noneMatch(rule -> rule.origin().appliesIn(pack.jurisdiction()));
    }

    private Refusal refusalWithoutHours() {
        return refusal("jurisdiction", "no pack has hours, deferring or blocking, for " + pack.jurisdiction());
    }

    private Refusal refusal(String key, String reason) {
        return new Refusal(file.name(), file.header().lineOf(key), reason);
    }
}
