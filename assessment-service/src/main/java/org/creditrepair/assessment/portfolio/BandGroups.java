package org.creditrepair.assessment.portfolio;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * The states between which obligations are seen to move: each is a group of bands, and each band is in one of them.
 * Grouping is needed where a source does not tell bands apart in every month.
 *
 * @param groups from the best to the worst
 */
public record BandGroups(List<Group> groups) {

    public BandGroups {
        groups = List.copyOf(groups);
        if (groups.stream().map(Group::name).distinct().count() != groups.size()) {
            throw new IllegalArgumentException("two groups have one name");
        }
        var grouped = groups.stream().mapToInt(group -> group.bands().size()).sum();
        var covered = groups.stream()
                .flatMap(group -> group.bands().stream())
                .distinct()
                .count();
        if (grouped != covered || covered != DelinquencyBand.values().length) {
            throw new IllegalArgumentException("not every band is in one group: " + groups);
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
    }

    /** Each band by itself, named by its code. */
    public static BandGroups each() {
        return new BandGroups(Arrays.stream(DelinquencyBand.values())
                .map(band -> Group.between(band.code(), band, band))
                .toList());
    }

    /**
     * What is below a band, and what is at it or worse.
     *
     * @param from not the first band
     */
    public static BandGroups lateFrom(DelinquencyBand from) {
        var bands = DelinquencyBand.values();
        return new BandGroups(List.of(
                Group.between("not late", bands[0], bands[from.ordinal() - 1]),
                Group.between("late", from, bands[bands.length - 1])));
    }

    /**
     * @return refused where a name comes twice, a band is in two groups, or in none
     */
    public static Result<BandGroups> of(List<Group> groups) {
        var seen = EnumSet.noneOf(DelinquencyBand.class);
        for (var group : groups) {
            for (var band : inOrder(group)) {
                if (!seen.add(band)) {
                    return Result.refused(Reason.COMES_TWICE, "groups[" + group.name() + "]", band);
                }
            }
        }
        var left = EnumSet.complementOf(seen);
        return Result.unless(
                Checks.first(
                        () -> Checks.distinct(
                                "groups", groups.stream().map(Group::name).toList()),
                        () -> Checks.when(!left.isEmpty(), Reason.MISSING, "groups", left)),
                () -> new BandGroups(groups));
    }

    List<String> names() {
        return groups.stream().map(Group::name).toList();
    }

    /** The place of each band's group. */
    Map<DelinquencyBand, Integer> places() {
        var places = new EnumMap<DelinquencyBand, Integer>(DelinquencyBand.class);
        IntStream.range(0, groups.size()).forEach(i -> groups.get(i).bands().forEach(band -> places.put(band, i)));
        return places;
    }

    private static EnumSet<DelinquencyBand> inOrder(Group group) {
        var bands = EnumSet.noneOf(DelinquencyBand.class);
        bands.addAll(group.bands());
        return bands;
    }
}
