package org.creditrepair.privacy.anonymity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.privacy.anonymity.Result.Reason;

/**
 * A hierarchy that names every value, one a line, with its labels. The loss of a label is (values under it - 1) /
 * (values - 1).
 *
 * <pre>{@code
 * version;2026-11
 * value;level 1;level 2;*
 * }</pre>
 */
public final class ValueHierarchy implements Hierarchy {
    private final String version;
    private final Map<String, List<Step>> paths;
    private final int levels;

    private ValueHierarchy(String version, Map<String, List<Step>> paths, int levels) {
        this.version = version;
        this.paths = paths;
        this.levels = levels;
    }

    /**
     * @param name what a refusal calls it, usually the column
     * @return refused with {@code text} where that is null; with {@code version} where the first line names none; with
     *     the number of the line where its depth is not that of the first, where its value comes twice, where a label
     *     is blank (in a release it could not be told from an absent value), or where a level is not coarser than the
     *     one before; and where there is no line
     */
    public static Result<Hierarchy> read(String name, String text) {
        if (text == null) {
            return Result.refused(Reason.MISSING, name, "text");
        }
        var all = HierarchyText.lines(text);
        if (all.isEmpty()
                || all.getFirst().size() != 2
                || !all.getFirst().getFirst().equals("version")) {
            return Result.refused(Reason.EMPTY, name, "version");
        }
        var version = all.getFirst().getLast();
        return HierarchyText.isVersion(version)
                ? read(name, version, all.subList(1, all.size()))
                : Result.refused(Reason.UNREADABLE, name, "version");
    }

    private static Result<Hierarchy> read(String name, String version, List<List<String>> lines) {
        if (lines.isEmpty()) {
            return Result.refused(Reason.EMPTY, name, "lines");
        }
        var depth = lines.getFirst().size();
        var byValue = new LinkedHashMap<String, List<String>>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.size() != depth) {
                return Result.refused(Reason.UNEVEN_DEPTH, name, line(i));
            }
            if (byValue.put(line.getFirst(), line) != null) {
                return Result.refused(Reason.COMES_TWICE, name, line(i));
            }
            var blank = line.subList(1, depth).indexOf("");
            if (blank >= 0) {
                return Result.refused(Reason.EMPTY, name, line(i) + " level " + (blank + 1));
            }
        }
        return coarsening(name, lines).map(coarser -> new ValueHierarchy(version, paths(byValue, depth), depth));
    }

    @Override
    public int levels() {
        return levels;
    }

    @Override
    public Optional<List<Step>> path(String value) {
        return Optional.ofNullable(paths.get(value));
    }

    @Override
    public String version() {
        return version;
    }

    /** Labels that a level shares must lead to one label of the next. */
    private static Result<List<List<String>>> coarsening(String name, List<List<String>> lines) {
        for (var level = 1; level + 1 < lines.getFirst().size(); level++) {
            var next = new HashMap<String, String>();
            for (var i = 0; i < lines.size(); i++) {
                var label = lines.get(i).get(level + 1);
                var known = next.putIfAbsent(lines.get(i).get(level), label);
                if (known != null && !known.equals(label)) {
                    return Result.refused(Reason.NOT_COARSER, name, line(i) + " level " + (level + 1));
                }
            }
        }
        return new Result.Accepted<>(lines);
    }

    /** As a person counts, from 1, with the line of the version. */
    private static String line(int index) {
        return "line " + (index + 2);
    }

    private static Map<String, List<Step>> paths(Map<String, List<String>> byValue, int depth) {
        var steps = new HashMap<String, List<Step>>();
        var under = under(byValue, depth);
        for (var line : byValue.values()) {
            var path = new ArrayList<Step>();
            for (var level = 0; level < depth; level++) {
                var label = line.get(level);
                path.add(new Step(label, loss(under.get(level).get(label), byValue.size())));
            }
            steps.put(line.getFirst(), List.copyOf(path));
        }
        return steps;
    }

    private static List<Map<String, Integer>> under(Map<String, List<String>> byValue, int depth) {
        var under = new ArrayList<Map<String, Integer>>();
        for (var level = 0; level < depth; level++) {
            var counts = new HashMap<String, Integer>();
            for (var line : byValue.values()) {
                counts.merge(line.get(level), 1, Integer::sum);
            }
            under.add(counts);
        }
        return under;
    }

    private static long loss(long values, long all) {
        return all == 1 ? 0 : HierarchyText.loss(values - 1, all - 1);
    }
}
