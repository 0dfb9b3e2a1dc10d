package org.creditrepair.training.profile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A column of the file.
 *
 * @param candidate what a model has to know of it; present where a model may read it
 * @param target which values are which outcome; present in one column
 * @param edges of a protected number: where its groups end, rising
 */
public record Column(
        String name, Type type, Use use, Optional<Candidate> candidate, Optional<Target> target, List<Double> edges) {
    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(target, "target");
        edges = List.copyOf(edges);
    }

    Column with(Candidate other) {
        return new Column(name, type, use, Optional.of(other), target, edges);
    }

    /** What the texts of a column are read as. */
    public sealed interface Type {

        /** A decimal number; whole where a fraction is an error. */
        record Number(boolean isWhole) implements Type {}

        /** A level; those that are not declared are an error, unless none is. */
        record Category(List<String> levels) implements Type {
            public Category {
                levels = List.copyOf(levels);
            }
        }

        /** A date such as 2015-08-31, read as days since 1970-01-01. */
        record Date() implements Type {}

        /** Anything; it is not read. */
        record Text() implements Type {}
    }

    /** What a column may be used for. */
    public enum Use {
        /** A model may read it. */
        CANDIDATE,
        /** Derived columns may read it, a model may not. */
        INPUT,
        /** The outcome. */
        TARGET,
        /** The day of the row, for the split out of time. */
        TIME,
        /** Law forbids to decide by it: for figures of fairness only. */
        PROTECTED,
        /** Known only after the outcome: never read. */
        AFTER_THE_FACT,
        /** Never read. */
        IGNORED
    }

    /** Which texts of the column of the outcome stand for which outcome. */
    public record Target(List<String> bad, List<String> good) {
        public Target {
            bad = List.copyOf(bad);
            good = List.copyOf(good);
        }
    }
}
