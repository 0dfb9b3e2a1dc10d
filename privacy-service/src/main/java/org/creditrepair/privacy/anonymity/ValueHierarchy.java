package org.creditrepair.privacy.anonymity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.privacy.anonymity.Result.Reason;

/**
 * A hierarchy that names every value, one a line, with its labels: {@code value;level 1;level 2;*}. The loss of a label is
 * (values under it - 1) / (values - 1).
 */
public final class ValueHierarchy implements Hierarchy {
    private final String text;
    private final Map<String, List<Step>> paths;
    private final int levels;

    private ValueHierarchy(String text, Map<String, List<Step>> paths, int levels) {
        this.text = text;
        this.paths = paths;
        this.levels = levels;
    }

    /**
     * @param name what a refusal calls it, usually the column
     * @return refused with the number of the line where its depth is not that of the first, where its value comes twice,
     *     or where a level is not coarser than the one before; and where there is no line
     */
    public static Result<Hierarchy> read(String name, String text) {
        var lines = HierarchyText.lines(text);
        if (lines.isEmpty()) {
            return Result.refused(Reason.EMPTY, name, "lines");
        }
        var depth = lines.getFirst().size();
        var byValue = new LinkedHashMap<String, List<String>>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.size() != depth) {
                return Result.refused(Reason.UNEVEN_DEPTH, name, "line " + (i + 1));
            }
            if (byValue.put(line.getFirst(), line) != null) {
                return Result.refused(Reason.COMES_TWICE, name, "line " + (i + 1));
            }
        }
        return coarsening(name, lines).map(coarser -> new ValueHierarchy(text, paths(byValue, depth), depth));
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
    public String text() {
        return text;
    }

    /** Labels that a level shares must lead to one label of the next. */
    private static Result<List<List<String>>> coarsening(String name, List<List<String>> lines) {
        for (var level = 1; level + 1 < lines.getFirst().size(); level++) {
            var next = new HashMap<String, String>();
            for (var i = 0; i < lines.size(); i++) {
                var label = lines.get(i).get(level + 1);
                var known = next.putIfAbsent(lines.get(i).get(level), label);
                if (known != null && !known.equals(label)) {
                    return Result.refused(Reason.NOT_COARSER, name, "line " + (i + 1) + " level " + (level + 1));
                }
            }
        }
        return new Result.Accepted<>(lines);
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
        return all == 1 ? 0 : HierarchyText.billionths(values - 1, all - 1);
    }
}
