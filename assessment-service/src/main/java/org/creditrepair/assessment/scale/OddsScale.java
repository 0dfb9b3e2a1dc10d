package org.creditrepair.assessment.scale;

/**
 * The points of a score against odds (goods for one bad):
 * {@code score = baseScore + pointsToDouble / ln 2 * ln(odds / baseOdds)}. Everything else here follows from it.
 * The log odds are {@code ln(odds)}, so they rise with the score; the probability is that of bad,
 * {@code 1 / (1 + odds)}.
 *
 * <p>Source: N. Siddiqi, Credit Risk Scorecards (2006), chapter 6, scaling.
 *
 * @param pointsToDouble points that double the odds (pdo), above zero
 * @param baseScore score at the base odds
 * @param baseOdds goods for one bad at the base score, above zero
 */
public record OddsScale(double pointsToDouble, double baseScore, double baseOdds) {
    private static final double LN_2 = StrictMath.log(2);

    /** Points for one unit of log odds. */
    public double factor() {
        return pointsToDouble / LN_2;
    }

    /** The score at even odds. */
    public double offset() {
        return baseScore - factor() * StrictMath.log(baseOdds);
    }

    public double score(double logOdds) {
        return offset() + factor() * logOdds;
    }

    public double logOdds(double score) {
        return (score - offset()) / factor();
    }

    /**
     * The scale on which the same scores have calibrated odds: those whose log odds are {@code slope * logOdds +
     * intercept}. So a scorecard is calibrated: its points stay, what they mean is told anew by the same formula. The
     * regression that the points of a fitted card follow from has to move along ({@code ModelArtefact.recalibrated}).
     *
     * @param slope above zero
     */
    public OddsScale recalibrated(double slope, double intercept) {
        return new OddsScale(
                pointsToDouble / slope, baseScore, StrictMath.exp(slope * StrictMath.log(baseOdds) + intercept));
    }

    public static double odds(double logOdds) {
        return StrictMath.exp(logOdds);
    }

    /** Probability of bad; 0 or 1 only where a double holds nothing nearer. */
    public static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(logOdds));
    }

    /** @param probability of bad, above 0 and below 1 */
    public static double logOddsOf(double probability) {
        return StrictMath.log1p(-probability) - StrictMath.log(probability);
    }
}
