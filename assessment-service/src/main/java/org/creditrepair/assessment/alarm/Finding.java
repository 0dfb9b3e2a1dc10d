package org.creditrepair.assessment.alarm;

/** What a monitored figure says under a rule. */
public sealed interface Finding {

    /** The rule that was applied. */
    AlarmRule rule();

    /**
     * Too little to say anything: neither stable nor an alarm.
     *
     * @param casesMissing how many cases more it takes
     * @param badsMissing how many bads more it takes
     */
    record NotEnoughData(AlarmRule rule, long casesMissing, long badsMissing) implements Finding {}

    /** As it should be. */
    record Stable(AlarmRule rule, double value) implements Finding {}

    /** To be watched. */
    record Watch(AlarmRule rule, double value) implements Finding {}

    /** Somebody has to look at it. */
    record Alarm(AlarmRule rule, double value) implements Finding {}
}
