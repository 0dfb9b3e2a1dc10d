package org.creditrepair.training.binning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.creditrepair.assessment.model.Bin;

/** Groups of levels, then the level that is in no group, then the missing value. */
public final class LevelBinning implements Binning {
    private final List<String> levels;
    private final List<List<Integer>> groups;
    private final Map<Integer, Integer> positions = new HashMap<>();

    /**
     * @param levels by code
     * @param groups codes, each in one group at most
     */
    public LevelBinning(List<String> levels, List<List<Integer>> groups) {
        this.levels = List.copyOf(levels);
        this.groups = groups.stream().map(List::copyOf).toList();
        for (var group = 0; group < groups.size(); group++) {
            for (int code : groups.get(group)) {
                if (code < 0 || code >= levels.size() || positions.put(code, group) != null) {
                    throw new IllegalArgumentException("a code is known and in one group: " + code);
                }
            }
        }
    }

    /** The levels that are in a group, in the order of the groups. */
    public List<String> listed() {
        return groups.stream().flatMap(List::stream).map(levels::get).toList();
    }

    public String level(int code) {
        return levels.get(code);
    }

    /** Codes of the levels of each group. */
    public List<List<Integer>> groups() {
        return groups;
    }

    @Override
    public List<Bin> bins() {
        var bins = new ArrayList<Bin>();
        groups.forEach(
                group -> bins.add(new Bin.Levels(group.stream().map(levels::get).toList())));
        bins.add(new Bin.Other());
        bins.add(new Bin.Missing());
        return List.copyOf(bins);
    }

    @Override
    public int position(double value) {
        return Double.isNaN(value) ? groups.size() + 1 : positions.getOrDefault((int) value, groups.size());
    }

    /** Every level in a group of its own, in the order of the codes. */
    static LevelBinning finest(List<String> levels) {
        return new LevelBinning(
                levels, IntStream.range(0, levels.size()).mapToObj(List::of).toList());
    }
}
