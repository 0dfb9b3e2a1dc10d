package org.creditrepair.training.profile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.ReasonText;
import org.creditrepair.training.binning.NumberBinning.Single;
import org.creditrepair.training.binning.Trend;

/**
 * What is decided of a column or derived column that a model may read.
 *
 * @param unit such as {@code CNY}; of levels, none
 * @param isChangeable whether the party can change it by what it does
 * @param trend how the evidence may run; of levels, none where they have no order
 * @param singles codes and spikes that have bins of their own
 * @param edges where an interval ends, instead of those that would be found
 * @param groups of levels, instead of those that would be found
 * @param reason what is said of it
 * @param reasons what is said of some of its attributes instead; the first that fits holds
 * @param aims which of its attributes a party can aim at
 */
public record Candidate(
        String unit,
        boolean isChangeable,
        Trend trend,
        List<Single> singles,
        Optional<List<Double>> edges,
        Optional<List<List<String>>> groups,
        ReasonText reason,
        List<AttributeReason> reasons,
        Aims aims) {
    public Candidate {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(trend, "trend");
        singles = List.copyOf(singles);
        edges = edges.map(List::copyOf);
        groups = groups.map(List::copyOf);
        Objects.requireNonNull(reason, "reason");
        reasons = List.copyOf(reasons);
        Objects.requireNonNull(aims, "aims");
    }

    /** What is said of a bin instead of the reason of the whole; empty where that holds. */
    public Optional<ReasonText> reason(Bin bin) {
        return reasons.stream()
                .filter(candidate -> candidate.where().holds(bin))
                .map(AttributeReason::reason)
                .findFirst();
    }

    /** The same with other bins. */
    Candidate with(Optional<List<Double>> otherEdges, Optional<List<List<String>>> otherGroups) {
        return new Candidate(unit, isChangeable, trend, singles, otherEdges, otherGroups, reason, reasons, aims);
    }
}
