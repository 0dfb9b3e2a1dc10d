package org.creditrepair.assessment.separation;

import java.util.Optional;
import org.creditrepair.assessment.inference.Distributions;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * How much area a score has lost from one sample of cases to another.
 *
 * @param drop area of development less that of today; negative where the score separates better today
 * @param standardError of the drop; 0 where no case of either sample is placed otherwise than its like
 * @param z drop by standard error; 0 where nothing was lost
 * @param pValue one-sided: probability of such a drop or a larger one where the score separates as well as ever
 */
public record AreaDrop(double development, double current, double drop, double standardError, double z, double pValue) {

    static Result<AreaDrop> of(AreaUnderCurve current, AreaUnderCurve development) {
        return Result.unless(
                        Checks.first(
                                () -> missing("current", current.standardError()),
                                () -> missing("development", development.standardError())),
                        () -> Math.hypot(
                                current.standardError().orElseThrow(),
                                development.standardError().orElseThrow()))
                .then(standardError -> judged(current.value(), development.value(), standardError));
    }

    private static Optional<Refusal> missing(String sample, Optional<Double> standardError) {
        return Checks.when(standardError.isEmpty(), Reason.MISSING, sample + ".standardError", "none");
    }

    private static Result<AreaDrop> judged(double current, double development, double standardError) {
        var drop = development - current;
        return Result.unless(
                Checks.when(drop != 0 && standardError == 0, Reason.NO_SPREAD, "standardError", standardError), () -> {
                    var z = drop == 0 ? 0 : drop / standardError;
                    return new AreaDrop(development, current, drop, standardError, z, Distributions.normalAbove(z));
                });
    }
}
