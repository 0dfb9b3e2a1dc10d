package org.creditrepair.training.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.ReasonText;

/**
 * What is said of some attributes of a characteristic instead of the characteristic's own reason. Bins are found after
 * the profile is written, so it tells which values it is about; a bin has the reason if it holds nothing else.
 */
public record AttributeReason(Where where, ReasonText reason) {
    public AttributeReason {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(reason, "reason");
    }

    /** Which values a reason is about. */
    public sealed interface Where {

        /** Whether a bin holds such values only. */
        boolean holds(Bin bin);
    }

    /**
     * Numbers from an edge up to another one, without the latter; codes and spikes are not among them.
     *
     * @param from negative infinity where there is no lower edge
     * @param to positive infinity where there is no upper edge
     */
    public record Range(double from, double to) implements Where {
        @Override
        public boolean holds(Bin bin) {
            return bin instanceof Bin.Interval(var start, var end) && start >= from && end <= to;
        }
    }

    /** Codes or spikes. */
    public record Values(List<Double> values) implements Where {
        public Values {
            values = List.copyOf(values);
        }

        @Override
        public boolean holds(Bin bin) {
            return switch (bin) {
                case Bin.Special(var codes) -> values.containsAll(codes);
                case Bin.Spike(var spikes) -> values.containsAll(spikes);
                case Bin.Interval interval -> false;
                case Bin.Levels levels -> false;
                case Bin.Other other -> false;
                case Bin.Missing missing -> false;
            };
        }
    }

    /** Levels of a category. */
    public record Levels(List<String> levels) implements Where {
        public Levels {
            levels = List.copyOf(levels);
        }

        @Override
        public boolean holds(Bin bin) {
            return bin instanceof Bin.Levels(var grouped) && new HashSet<>(levels).containsAll(grouped);
        }
    }

    /** Levels that are in no group. */
    public record Other() implements Where {
        @Override
        public boolean holds(Bin bin) {
            return bin instanceof Bin.Other;
        }
    }

    /** No value. */
    public record Missing() implements Where {
        @Override
        public boolean holds(Bin bin) {
            return bin instanceof Bin.Missing;
        }
    }
}
