package org.creditrepair.assessment.model;

import java.util.List;
import java.util.Objects;

/**
 * What a model reads of a party.
 *
 * @param isProtected whether law forbids to decide by it, as by gender: it is never named as a reason
 * @param isChangeable whether the party can change it by what it does
 */
public record Feature(String id, Values values, Missing missing, boolean isProtected, boolean isChangeable) {
    public Feature {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(missing, "missing");
    }

    /** What the values of a feature are. */
    public sealed interface Values {

        /** @param unit such as {@code CNY} or {@code percent} */
        record Numeric(String unit) implements Values {
            public Numeric {
                Objects.requireNonNull(unit, "unit");
            }
        }

        /** Whole numbers. */
        record Whole(String unit) implements Values {
            public Whole {
                Objects.requireNonNull(unit, "unit");
            }
        }

        /**
         * One of some levels. In a row a level is its position, and one that is not listed is their number.
         *
         * @param other what is done with a level that is not listed
         */
        record Categorical(List<String> levels, OtherLevel other) implements Values {
            public Categorical {
                levels = List.copyOf(levels);
                Objects.requireNonNull(other, "other");
            }

            /** The code of every level that is not listed. */
            public int otherCode() {
                return levels.size();
            }

            /**
             * The code that a number stands for. One that no level has (below zero, behind the last, or none at all) is
             * that of other levels, so that it is treated as {@link #other} says and never as some level that is near.
             */
            public int code(double value) {
                var code = (int) value;
                return code == value && code >= 0 && code < levels.size() ? code : otherCode();
            }
        }
    }

    /** What is done with a level that the model does not list. */
    public enum OtherLevel {
        /** It is one more level. */
        OWN_VALUE,
        AS_MISSING,
        /** The row is not scored. */
        REFUSE
    }

    /** What is done where there is no value. */
    public sealed interface Missing {

        /** Nothing known is a value of its own: the missing bin, or the branch of a tree for it. */
        record OwnValue() implements Missing {}

        /** Another value stands in. */
        record Impute(double value) implements Missing {}

        /** The row is not scored. */
        record Refuse() implements Missing {}
    }
}
