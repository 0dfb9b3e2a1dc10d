package org.creditrepair.training.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.creditrepair.assessment.drift.Population;
import org.creditrepair.assessment.drift.StabilityIndex;

/**
 * Bands of a score with about a tenth of a reference population in each.
 *
 * @param starts rising; scores below the first belong to the first band
 */
public record ScoreBands(List<Double> starts) {
    private static final int BANDS = 10;

    public ScoreBands {
        starts = List.copyOf(starts);
    }

    /** Tied scores stay together, so there may be fewer bands. */
    public static ScoreBands of(double[] scores) {
        var sorted = scores.clone();
        Arrays.sort(sorted);
        var starts = new ArrayList<Double>();
        for (var band = 0; band < BANDS; band++) {
            var start = sorted[(int) ((long) sorted.length * band / BANDS)];
            if (starts.isEmpty() || start > starts.getLast()) {
                starts.add(start);
            }
        }
        return new ScoreBands(starts);
    }

    /** Share of the scores in each band. */
    public List<Double> shares(double[] scores) {
        return Arrays.stream(counts(scores))
                .mapToObj(count -> count / scores.length)
                .toList();
    }

    private double[] counts(double[] scores) {
        var counts = new double[starts.size()];
        for (var score : scores) {
            var band = starts.size() - 1;
            while (band > 0 && score < starts.get(band)) {
                band--;
            }
            counts[band]++;
        }
        return counts;
    }

    /** The population stability index of two samples. */
    public StabilityIndex stability(double[] expected, double[] actual) {
        var labels = starts.stream()
                .map(start -> String.format(Locale.ROOT, "from %.4g", start))
                .toList();
        var distinct = labels.stream().distinct().count() == labels.size()
                ? labels
                : starts.stream().map(start -> "from " + start).toList();
        return StabilityIndex.of(
                        Population.of(distinct, counts(expected)).orThrow(),
                        Population.of(distinct, counts(actual)).orThrow(),
                        StabilityIndex.ONE_IN_TEN_THOUSAND)
                .orThrow();
    }
}
