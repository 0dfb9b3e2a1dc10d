package org.creditrepair.training.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.creditrepair.training.binning.Binned;
import org.creditrepair.training.learning.UntrainableException;
import org.creditrepair.training.profile.CardSettings;
import org.creditrepair.training.regression.Coefficient;
import org.creditrepair.training.regression.Fit;
import org.creditrepair.training.regression.LogisticRegression;
import org.creditrepair.training.table.Table;

/**
 * Chooses the characteristics of a card: first those with information beyond chance, the strongest first, none too close
 * to a stronger one; then the regression gives back the weakest, one at a time, while it turns evidence round or adds
 * too little.
 */
final class Selection {
    private static final double LEAST_SQUARED_Z = 2;
    private static final double MOST_P = 0.1;

    private final Table table;
    private final List<Binned> binned;
    private final CardSettings settings;
    private final double leastInformation;
    private final boolean[] goods;
    private final double[][] evidence;
    private final List<Drop> drops = new ArrayList<>();

    /**
     * @param binned of each candidate of the table
     * @param leastInformation beyond chance, one of those of the settings
     */
    Selection(Table table, int[] rows, List<Binned> binned, CardSettings settings, double leastInformation) {
        this.table = table;
        this.binned = binned;
        this.settings = settings;
        this.leastInformation = leastInformation;
        var bads = table.bads(rows);
        this.goods = new boolean[bads.length];
        for (var i = 0; i < bads.length; i++) {
            goods[i] = !bads[i];
        }
        this.evidence = IntStream.range(0, binned.size())
                .mapToObj(i -> binned.get(i).woe(table.candidates().get(i).at(rows)))
                .toArray(double[][]::new);
    }

    /** What is kept and what it weighs. */
    record Selected(List<Integer> kept, List<Drop> drops, Fit.Estimate estimate) {}

    Selected select(double ridge) {
        drops.clear();
        var kept = new ArrayList<>(distinct(informative()));
        var start = new double[kept.size()];
        Arrays.fill(start, 1);
        while (!kept.isEmpty()) {
            var estimate = estimate(kept, ridge, start);
            var weakest = weakest(estimate.slopes());
            var slope = estimate.slopes().get(weakest);
            var reason = reason(slope);
            if (reason == null) {
                return new Selected(List.copyOf(kept), List.copyOf(drops), estimate);
            }
            var figure = reason == Drop.Reason.SIGN ? slope.value() : slope.z();
            drops.add(new Drop(name(kept.remove(weakest)), reason, figure));
            start = without(estimate.slopes(), weakest);
        }
        throw new UntrainableException("no characteristic tells goods from bads");
    }

    private String name(int position) {
        return table.candidates().get(position).name();
    }

    /** Those with information beyond chance, the strongest first; ties in the order of declaration. */
    List<Integer> informative() {
        var informative = new ArrayList<Integer>();
        for (var i = 0; i < binned.size(); i++) {
            var information = binned.get(i).informationBeyondChance();
            if (information >= leastInformation && isVaried(evidence[i])) {
                informative.add(i);
            } else {
                drops.add(new Drop(name(i), Drop.Reason.INFORMATION, information));
            }
        }
        informative.sort(Comparator.comparingDouble((Integer i) -> binned.get(i).informationBeyondChance())
                .reversed());
        return informative;
    }

    private static boolean isVaried(double[] values) {
        return Arrays.stream(values).anyMatch(value -> value != values[0]);
    }

    private List<Integer> distinct(List<Integer> ranked) {
        var kept = new ArrayList<Integer>();
        var standards = new ArrayList<double[]>();
        for (var candidate : ranked) {
            var standard = Correlation.standard(evidence[candidate]);
            var closest = 0.0;
            for (var other : standards) {
                closest = StrictMath.max(closest, StrictMath.abs(Correlation.ofStandard(standard, other)));
            }
            if (closest <= settings.mostCorrelation()) {
                kept.add(candidate);
                standards.add(standard);
            } else {
                drops.add(new Drop(name(candidate), Drop.Reason.CORRELATION, closest));
            }
        }
        return kept;
    }

    /** Slopes to begin with: those that were found, without the one that goes. */
    private static double[] without(List<Coefficient> slopes, int weakest) {
        return IntStream.range(0, slopes.size())
                .filter(i -> i != weakest)
                .mapToDouble(i -> slopes.get(i).value())
                .toArray();
    }

    private Fit.Estimate estimate(List<Integer> kept, double ridge, double[] start) {
        var columns = kept.stream().map(i -> evidence[i]).toArray(double[][]::new);
        return switch (LogisticRegression.fit(columns, goods, ridge, start)) {
            case Fit.Estimate estimate -> estimate;
            case Fit.Refused(var reason, var column) ->
                throw new UntrainableException(
                        "no regression: " + reason + (column < 0 ? "" : " (" + name(kept.get(column)) + ")"));
        };
    }

    /** The one that is most against its evidence, or that adds least. */
    private static int weakest(List<Coefficient> slopes) {
        return IntStream.range(0, slopes.size())
                .boxed()
                .min(Comparator.comparingDouble(i -> slopes.get(i).z()))
                .orElseThrow();
    }

    private Drop.Reason reason(Coefficient weakest) {
        if (weakest.value() <= 0) {
            return Drop.Reason.SIGN;
        }
        var adds =
                switch (settings.elimination()) {
                    case NONE -> true;
                    case P -> weakest.p() <= MOST_P;
                    case AIC -> weakest.z() * weakest.z() >= LEAST_SQUARED_Z;
                };
        return adds ? null : Drop.Reason.ELIMINATION;
    }
}
