package org.creditrepair.training.card;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.creditrepair.assessment.scale.OddsScale;
import org.creditrepair.assessment.scale.Rounding;
import org.creditrepair.training.learning.Learner;
import org.creditrepair.training.profile.OutputSettings;
import org.creditrepair.training.regression.Fit;
import org.creditrepair.training.table.Table;

/**
 * A trained scorecard, scoring by its points in whole numbers of the last decimal.
 *
 * @param terms in the order of the points that they can move
 * @param drops what was left out, in the order in which it went
 * @param choice the settings that the inner folds preferred
 */
public record CardModel(
        List<Term> terms, List<Drop> drops, CardChoice choice, Fit.Estimate estimate, OutputSettings output)
        implements Learner.Trained {
    public CardModel {
        terms = List.copyOf(terms);
        drops = List.copyOf(drops);
    }

    /**
     * What inner folds choose.
     *
     * @param penalty for each bin
     * @param leastInformation beyond chance
     * @param smoothing rows that join each bin
     * @param ridge on the slopes
     */
    public record CardChoice(double penalty, double leastInformation, double smoothing, double ridge) {
        CardChoice withPenalty(double other) {
            return new CardChoice(other, leastInformation, smoothing, ridge);
        }

        CardChoice withLeastInformation(double other) {
            return new CardChoice(penalty, other, smoothing, ridge);
        }

        CardChoice withSmoothing(double other) {
            return new CardChoice(penalty, leastInformation, other, ridge);
        }

        CardChoice withRidge(double other) {
            return new CardChoice(penalty, leastInformation, smoothing, other);
        }

        @Override
        public String toString() {
            return "penalty " + penalty + ", least information " + leastInformation + ", smoothing " + smoothing
                    + ", ridge " + ridge;
        }
    }

    /** Log odds of good where every weight of evidence is zero. */
    public double intercept() {
        return estimate.intercept().value();
    }

    /** Points of the card before any characteristic, rounded. */
    public double basePoints() {
        return rounded(output.odds().score(intercept()));
    }

    /** Points of a bin of a term, rounded. */
    public double points(Term term, int bin) {
        return rounded(output.odds().factor()
                * term.coefficient().value()
                * term.binned().woe().get(bin));
    }

    private double rounded(double points) {
        return Rounding.HALF_UP.round(points, output.decimals());
    }

    private int units(double points) {
        return (int) StrictMath.rint(points * StrictMath.pow(10, output.decimals()));
    }

    /** Scores in whole numbers of the last decimal. */
    public int[] units(Table table, int[] rows) {
        var units = new int[rows.length];
        Arrays.fill(units, units(basePoints()));
        for (var term : terms) {
            var worth = new int[term.binned().counts().size()];
            for (var bin = 0; bin < worth.length; bin++) {
                worth[bin] = units(points(term, bin));
            }
            var values = table.candidates().get(term.position()).values();
            for (var i = 0; i < rows.length; i++) {
                units[i] += worth[term.binned().binning().position(values[rows[i]])];
            }
        }
        return units;
    }

    @Override
    public double[] scores(Table table, int[] rows) {
        var units = units(table, rows);
        var scores = new double[rows.length];
        for (var i = 0; i < rows.length; i++) {
            scores[i] = BigDecimal.valueOf(units[i], output.decimals()).doubleValue();
        }
        return scores;
    }

    @Override
    public double[] probabilities(Table table, int[] rows) {
        var scores = scores(table, rows);
        for (var i = 0; i < scores.length; i++) {
            scores[i] = OddsScale.probability(output.odds().logOdds(scores[i]));
        }
        return scores;
    }
}
