package org.creditrepair.assessment.calibration;

import java.util.ArrayList;
import java.util.List;
import org.creditrepair.assessment.outcome.Outcomes;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/** Predicted probabilities of being bad whose outcomes are known; immutable, and without an order of the cases. */
public final class Forecasts {
    private final Outcomes outcomes;

    private Forecasts(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    /**
     * @param probabilities of being bad, from 0 to 1
     * @param bad one for each
     * @return refused where lengths differ, one is no probability ({@code probabilities[i]}), or where there are no
     *     goods or no bads
     */
    public static Result<Forecasts> of(double[] probabilities, boolean[] bad) {
        return Result.unless(Checks.probabilities("probabilities", probabilities), () -> probabilities)
                .then(checked -> Outcomes.of("probabilities", checked, bad))
                .map(Forecasts::new);
    }

    /** One group for each distinct probability, ascending. */
    List<ForecastGroup> distinct() {
        var groups = new ArrayList<ForecastGroup>();
        for (var i = 0; i < outcomes.size(); i++) {
            groups.add(group(i, i + 1));
        }
        return groups;
    }

    /**
     * Groups of about equal size by ascending probability. Equal probabilities stay together: a group ends with the
     * first distinct probability by which it has reached its share, so there may be fewer groups than asked for.
     *
     * @return refused where {@code groups} is below 1 or above the number of cases
     */
    Result<List<ForecastGroup>> quantiles(int groups) {
        var cases = outcomes.goods() + outcomes.bads();
        return Result.unless(
                Checks.first(
                        () -> Checks.when(groups < 1, Reason.TOO_FEW, "groups", groups),
                        () -> Checks.when(groups > cases, Reason.TOO_MANY, "groups", groups)),
                () -> cut(groups, cases));
    }

    private List<ForecastGroup> cut(int groups, double cases) {
        var cut = new ArrayList<ForecastGroup>();
        var seen = 0.0;
        var from = 0;
        var share = 1L;
        for (var i = 0; i < outcomes.size(); i++) {
            seen += count(i);
            if (seen * groups >= cases * share) {
                cut.add(group(from, i + 1));
                from = i + 1;
                share = (long) StrictMath.floor(seen * groups / cases) + 1;
            }
        }
        return cut;
    }

    /** Twice over the distinct probabilities: first for their mean, then for what is measured from it. */
    private ForecastGroup group(int from, int to) {
        var cases = 0.0;
        var bads = 0.0;
        var sum = 0.0;
        var squaredErrors = 0.0;
        for (var i = from; i < to; i++) {
            cases += count(i);
            bads += outcomes.bads(i);
            sum += count(i) * outcomes.value(i);
            squaredErrors +=
                    outcomes.goods(i) * square(outcomes.value(i)) + outcomes.bads(i) * square(1 - outcomes.value(i));
        }
        var mean = to - from == 1 ? outcomes.value(from) : sum / cases;
        var squaredDeviations = 0.0;
        var deviationOfBads = 0.0;
        for (var i = from; i < to; i++) {
            squaredDeviations += count(i) * square(outcomes.value(i) - mean);
            deviationOfBads += outcomes.bads(i) * (outcomes.value(i) - mean);
        }
        return new ForecastGroup(
                Math.round(cases), Math.round(bads), sum, mean, squaredErrors, squaredDeviations, deviationOfBads);
    }

    private double count(int i) {
        return outcomes.goods(i) + outcomes.bads(i);
    }

    private static double square(double value) {
        return value * value;
    }
}
