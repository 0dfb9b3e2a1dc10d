package org.creditrepair.assessment.portfolio;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * The states between which obligations are seen to move: each is a group of bands, and each band is in one of them.
 * Grouping is needed where a source does not tell bands apart in every month.
 *
 * @param groups from the best to the worst; a group in which nothing is owed may stand anywhere
 */
public record BandGroups(List<Group> groups) {

    public BandGroups {
        groups = List.copyOf(groups);
        var wrong = firstWrong(groups);
        if (wrong.isPresent()) {
            throw new IllegalArgumentException(wrong.get().toString());
        }
    }

    /** Bands that count as one state. */
    public record Group(String name, Set<DelinquencyBand> bands) {

        public Group {
            bands = Set.copyOf(bands);
        }

        static Group between(String name, DelinquencyBand first, DelinquencyBand last) {
            return new Group(name, EnumSet.range(first, last));
        }

        State state() {
            return new State(name, bands.stream().allMatch(DelinquencyBand::isClosed));
        }

        IntStream severities() {
            return bands.stream().filter(band -> !band.isClosed()).mapToInt(DelinquencyBand::severity);
        }
    }

    /** Each band by itself, named by its code. */
    public static BandGroups each() {
        return new BandGroups(Arrays.stream(DelinquencyBand.values())
                .map(band -> Group.between(band.code(), band, band))
                .toList());
    }

    /**
     * What is below a band, with or without a loan, and what is at it or worse.
     *
     * @return refused where the band is not past due
     */
    public static Result<BandGroups> lateFrom(DelinquencyBand from) {
        var bands = DelinquencyBand.values();
        return Result.unless(
                Checks.when(!from.isPastDue(), Reason.OUT_OF_RANGE, "from", from),
                () -> new BandGroups(List.of(
                        Group.between("not late", bands[0], bands[from.ordinal() - 1]),
                        Group.between("late", from, bands[bands.length - 1]))));
    }

    /**
     * @return refused where a name comes twice, where a band is in two groups ({@code groups[name]}) or in none, where
     *     a group has no band, or where it is not worse throughout than those before it
     */
    public static Result<BandGroups> of(List<Group> groups) {
        return Result.unless(firstWrong(groups), () -> new BandGroups(groups));
    }

    List<State> states() {
        return groups.stream().map(Group::state).toList();
    }

    /** The place of each band's group. */
    Map<DelinquencyBand, Integer> places() {
        var places = new EnumMap<DelinquencyBand, Integer>(DelinquencyBand.class);
        IntStream.range(0, groups.size()).forEach(i -> groups.get(i).bands().forEach(band -> places.put(band, i)));
        return places;
    }

    private static Optional<Refusal> firstWrong(List<Group> groups) {
        return Checks.first(
                () -> Checks.distinct("groups", groups.stream().map(Group::name).toList()),
                () -> firstEmpty(groups),
                () -> firstTwice(groups),
                () -> firstMissing(groups),
                () -> firstOutOfOrder(groups));
    }

    private static Optional<Refusal> firstEmpty(List<Group> groups) {
        return groups.stream()
                .filter(group -> group.bands().isEmpty())
                .findFirst()
                .map(group -> new Refusal(Reason.TOO_FEW, field(group), "0"));
    }

    private static Optional<Refusal> firstTwice(List<Group> groups) {
        var seen = EnumSet.noneOf(DelinquencyBand.class);
        for (var group : groups) {
            for (var band : EnumSet.copyOf(group.bands())) {
                if (!seen.add(band)) {
                    return Optional.of(new Refusal(Reason.COMES_TWICE, field(group), band.name()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> firstMissing(List<Group> groups) {
        var missing = EnumSet.allOf(DelinquencyBand.class);
        groups.forEach(group -> missing.removeAll(group.bands()));
        return Checks.when(!missing.isEmpty(), Reason.MISSING, "groups", missing);
    }

    private static Optional<Refusal> firstOutOfOrder(List<Group> groups) {
        var worst = -1;
        for (var group : groups) {
            var before = worst;
            if (group.severities().anyMatch(severity -> severity < before)) {
                return Optional.of(new Refusal(
                        Reason.OUT_OF_RANGE,
                        field(group),
                        EnumSet.copyOf(group.bands()).toString()));
            }
            worst = group.severities().max().orElse(before);
        }
        return Optional.empty();
    }

    private static String field(Group group) {
        return "groups[" + group.name() + "]";
    }
}
