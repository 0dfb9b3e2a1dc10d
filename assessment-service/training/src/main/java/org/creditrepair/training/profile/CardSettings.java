package org.creditrepair.training.profile;

import java.util.List;
import org.creditrepair.training.binning.Limits;

/**
 * How a scorecard is trained. Where there are several of a setting, the choice is made by inner folds.
 *
 * @param limits of bins
 * @param penalties for each bin, as in {@link Limits#penalty}, which they take the place of
 * @param leastInformation beyond chance that a characteristic has to have
 * @param smoothing rows that join each bin
 * @param ridges on the slopes
 * @param mostCorrelation between two characteristics; of two that are closer, the weaker one goes
 * @param elimination by which criterion the weakest characteristics go
 * @param innerFolds 2 or more
 */
public record CardSettings(
        Limits limits,
        List<Double> penalties,
        List<Double> leastInformation,
        List<Double> smoothing,
        List<Double> ridges,
        double mostCorrelation,
        Elimination elimination,
        int innerFolds) {
    public CardSettings {
        penalties = List.copyOf(penalties);
        leastInformation = List.copyOf(leastInformation);
        smoothing = List.copyOf(smoothing);
        ridges = List.copyOf(ridges);
    }

    /** When the weakest characteristic of a regression goes. */
    public enum Elimination {
        /** Never. */
        NONE,
        /** While one has a p of more than 0.1. */
        P,
        /** While the deviance rises by less than 2 (Akaike), by Wald's statistic. */
        AIC
    }
}
