package org.creditrepair.assessment.alarm;

import java.util.List;

/** What a monitored figure says under a rule. */
public sealed interface Finding {

    /** The rule that was applied. */
    AlarmRule rule();

    /**
     * Too little to say anything: neither stable nor an alarm.
     *
     * @param missing what there is too little of, at least one
     */
    record NotEnoughData(AlarmRule rule, List<Shortfall> missing) implements Finding {

        public NotEnoughData {
            missing = List.copyOf(missing);
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("nothing is missing for " + rule.statistic());
            }
        }
    }

    /** As it should be. */
    record Stable(AlarmRule rule, double value) implements Finding {}

    /** To be watched. */
    record Watch(AlarmRule rule, double value) implements Finding {}

    /** Somebody has to look at it. */
    record Alarm(AlarmRule rule, double value) implements Finding {}
}
