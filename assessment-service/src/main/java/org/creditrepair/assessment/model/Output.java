package org.creditrepair.assessment.model;

import java.util.Objects;
import java.util.Optional;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.assessment.scale.MasterScale;
import org.creditrepair.assessment.scale.OddsScale;
import org.creditrepair.assessment.scale.Scale;

/** What a model tells of a row. */
public record Output(Scale scale, Calibration calibration, MasterScale masterScale, ReasonPolicy reasons) {
    public Output {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(calibration, "calibration");
        Objects.requireNonNull(masterScale, "masterScale");
        Objects.requireNonNull(reasons, "reasons");
    }

    Output with(OddsScale odds) {
        var shown = new Scale(scale.decimals(), scale.rounding(), scale.lowest(), scale.highest(), Optional.of(odds));
        return new Output(shown, calibration, masterScale, reasons);
    }

    /**
     * Which reasons are given.
     *
     * @param baseline what the points of a characteristic are held against
     * @param limit the most reasons that are given, 1 to 4
     */
    public record ReasonPolicy(Baseline baseline, int limit) {
        public ReasonPolicy {
            Objects.requireNonNull(baseline, "baseline");
        }
    }

    /**
     * What counts as nothing lost.
     *
     * <p>Source: 12 CFR 1002 (Regulation B), Supplement I, comment 9(b)(2)-5: the average of those who pass, the
     * average of all, or any other method with a substantially similar result.
     */
    public enum Baseline {
        /** The attribute with the most points. */
        BEST_BIN,
        /** An attribute without evidence either way: a weight of evidence of zero. */
        NEUTRAL,
        /** The mean of the reference population. */
        POPULATION_MEAN
    }
}
