package org.creditrepair.privacy.recognise;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Finding;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.lexicon.DataFile;

/**
 * What each kind of evidence is worth, and from how many points on a finding of a kind counts.
 *
 * @param kinds threshold and points for the shape, for every kind
 * @param points for every evidence
 */
public record Scoring(Map<Kind, Rule> kinds, Map<Evidence, Integer> points) {
    private static final String PATH = "/recognise/scoring.txt";

    /**
     * @throws IllegalArgumentException where a kind or an evidence is missing
     */
    public Scoring {
        kinds = Map.copyOf(kinds);
        points = Map.copyOf(points);
        for (var kind : Kind.values()) {
            require(kinds.containsKey(kind), kind.id());
        }
        for (var evidence : Evidence.values()) {
            require(points.containsKey(evidence), evidence.id());
        }
    }

    /** The scoring that is shipped with the service. */
    public static Scoring shipped() {
        return read(DataFile.shipped(PATH));
    }

    /**
     * Reads the lists {@code kinds} (kind, threshold, points for its shape) and {@code evidence} (evidence, points).
     *
     * @throws IllegalArgumentException where a line cannot be read or one is missing
     */
    public static Scoring read(DataFile file) {
        var kinds = new EnumMap<Kind, Rule>(Kind.class);
        for (var line : file.lines("kinds")) {
            var cells = cells(line, 3);
            var kind = Kind.of(cells.getFirst()).orElseThrow(() -> unreadable(line));
            kinds.put(kind, new Rule(number(cells.get(1), line), number(cells.get(2), line)));
        }
        var points = new EnumMap<Evidence, Integer>(Evidence.class);
        for (var line : file.lines("evidence")) {
            var cells = cells(line, 2);
            points.put(evidence(cells.getFirst(), line), number(cells.get(1), line));
        }
        return new Scoring(kinds, points);
    }

    /** The same with another threshold for one kind. */
    public Scoring withThreshold(Kind kind, int threshold) {
        var changed = new EnumMap<>(kinds);
        changed.put(kind, new Rule(threshold, kinds.get(kind).shape()));
        return new Scoring(changed, points);
    }

    int score(Kind kind, Set<Evidence> evidence) {
        var sum = kinds.get(kind).shape()
                + evidence.stream().mapToInt(points::get).sum();
        return Math.clamp(sum, 0, Finding.HIGHEST_SCORE);
    }

    boolean counts(Kind kind, int score) {
        return score >= kinds.get(kind).threshold();
    }

    private static List<String> cells(String line, int expected) {
        var cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != expected) {
            throw unreadable(line);
        }
        return cells;
    }

    private static Evidence evidence(String id, String line) {
        return Stream.of(Evidence.values())
                .filter(evidence -> evidence.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unreadable(line));
    }

    private static int number(String text, String line) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("scoring cannot be read: " + line, noNumber);
        }
    }

    private static IllegalArgumentException unreadable(String line) {
        return new IllegalArgumentException("scoring cannot be read: " + line);
    }

    private static void require(boolean isThere, String id) {
        if (!isThere) {
            throw new IllegalArgumentException("scoring has no line for " + id);
        }
    }

    /**
     * How a kind is scored.
     *
     * @param threshold from 0 to 101: from which score on a finding counts; 101 finds none
     * @param shape points for having the shape of the kind and passing its rules
     */
    public record Rule(int threshold, int shape) {

        /**
         * @throws IllegalArgumentException where a number is out of range
         */
        public Rule {
            if (threshold < 0 || threshold > Finding.HIGHEST_SCORE + 1) {
                throw new IllegalArgumentException("threshold is not from 0 to 101: " + threshold);
            }
            if (shape < 0 || shape > Finding.HIGHEST_SCORE) {
                throw new IllegalArgumentException("points for the shape are not from 0 to 100: " + shape);
            }
        }
    }
}
