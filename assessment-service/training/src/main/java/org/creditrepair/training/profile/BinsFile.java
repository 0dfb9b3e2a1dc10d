package org.creditrepair.training.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.training.binning.Binning;
import org.creditrepair.training.binning.LevelBinning;
import org.creditrepair.training.binning.NumberBinning;

/**
 * Bins as YAML (or JSON, which is YAML): written after a run, edited by a person and read into the next. Each
 * characteristic has either {@code edges}, rising, or {@code groups} of levels.
 */
public final class BinsFile {
    private BinsFile() {}

    /** @param binnings by the name of their characteristic, in this order */
    public static String write(Map<String, Binning> binnings) {
        return binnings.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ": " + bins(entry.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private static String bins(Binning binning) {
        return switch (binning) {
            case NumberBinning numbers -> "{edges: " + numbers.edges() + "}";
            case LevelBinning levels ->
                levels.groups().stream()
                        .map(group -> group.stream()
                                .map(levels::level)
                                .map(BinsFile::quoted)
                                .collect(Collectors.joining(", ", "[", "]")))
                        .collect(Collectors.joining(", ", "{groups: [", "]}"));
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** The profile with the bins of a file, or what is wrong with them by line and column. */
    public static Checked<Profile> read(String yaml, Profile profile) {
        return Yamls.read(yaml, cursor -> {
            var bins = new HashMap<String, Bins>();
            cursor.each((name, member) -> {
                bins.put(name, bins(name, member, profile));
                return name;
            });
            return merged(profile, bins);
        });
    }

    private record Bins(Optional<List<Double>> edges, Optional<List<List<String>>> groups) {
        Candidate in(Candidate candidate) {
            return candidate.with(edges, groups);
        }
    }

    private static Bins bins(String name, YamlCursor yaml, Profile profile) {
        var isNumber = Stream.concat(
                        profile.columns().stream()
                                .filter(column ->
                                        column.candidate().isPresent() && column.type() instanceof Column.Type.Number)
                                .map(Column::name),
                        profile.derived().stream()
                                .filter(derived -> derived.candidate().isPresent())
                                .map(Derived::name))
                .anyMatch(name::equals);
        var isLevels = profile.columns().stream()
                .anyMatch(column -> column.name().equals(name)
                        && column.candidate().isPresent()
                        && column.type() instanceof Column.Type.Category);
        if (!isNumber && !isLevels) {
            yaml.wrong(name + " is no characteristic that a model may read");
        } else if (yaml.has("edges") != isNumber || yaml.has("groups") != isLevels) {
            yaml.wrong(name + (isNumber ? " must have edges only" : " must have groups only"));
        }
        var bins = new Bins(
                yaml.has("edges") ? Optional.of(ColumnReader.edges(yaml)) : Optional.empty(),
                yaml.has("groups") ? Optional.of(groups(yaml)) : Optional.empty());
        yaml.done();
        return bins;
    }

    static List<List<String>> groups(YamlCursor yaml) {
        var groups = yaml.textLists("groups");
        var levels = groups.stream().flatMap(List::stream).toList();
        if (new HashSet<>(levels).size() != levels.size()) {
            yaml.defect("groups", "have a level twice");
        }
        return groups;
    }

    private static Profile merged(Profile profile, Map<String, Bins> bins) {
        return profile.with(
                profile.columns().stream()
                        .map(column -> merged(column.candidate(), bins.get(column.name()))
                                .map(column::with)
                                .orElse(column))
                        .toList(),
                profile.derived().stream()
                        .map(derived -> merged(derived.candidate(), bins.get(derived.name()))
                                .map(derived::with)
                                .orElse(derived))
                        .toList());
    }

    private static Optional<Candidate> merged(Optional<Candidate> candidate, Bins bins) {
        return bins == null ? Optional.empty() : candidate.map(bins::in);
    }
}
