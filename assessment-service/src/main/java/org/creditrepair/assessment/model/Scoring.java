package org.creditrepair.assessment.model;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.creditrepair.assessment.tree.Forest;

/** How a model scores. */
public sealed interface Scoring {

    /**
     * The score is the base plus the points of one attribute for each characteristic.
     *
     * @param intercept log odds of good of the regression that the points follow from; absent by judgement
     */
    record Scorecard(double basePoints, OptionalDouble intercept, List<Characteristic> characteristics)
            implements Scoring {
        public Scorecard {
            Objects.requireNonNull(intercept, "intercept");
            characteristics = List.copyOf(characteristics);
        }

        /** The same points, and the regression that they follow from on the recalibrated scale of odds. */
        Scorecard recalibrated(double slope, double shift) {
            return new Scorecard(
                    basePoints,
                    intercept.isEmpty() ? intercept : OptionalDouble.of(slope * intercept.getAsDouble() + shift),
                    characteristics.stream()
                            .map(characteristic -> characteristic.stretched(slope))
                            .toList());
        }
    }

    /**
     * The log odds of good are the intercept plus {@code coefficient * woe} of each characteristic, plus the terms, in
     * this order.
     */
    record Logistic(double intercept, List<Characteristic> characteristics, List<LinearTerm> terms) implements Scoring {
        public Logistic {
            characteristics = List.copyOf(characteristics);
            terms = List.copyOf(terms);
        }
    }

    /**
     * The log odds are {@code sigmoid * margin} of the forest.
     *
     * @param target what the trees were grown to tell
     * @param groups every feature that a tree reads is in exactly one of them
     */
    record Trees(Target target, Forest forest, List<FeatureGroup> groups) implements Scoring {
        public Trees {
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(forest, "forest");
            groups = List.copyOf(groups);
        }
    }

    /** Which outcome a higher margin stands for. */
    enum Target {
        BAD,
        GOOD
    }
}
