package org.creditrepair.assessment.filescore;

import java.util.Locale;

/** What a scorecard reads of a credit file: an integer, or nothing where the file does not tell. */
public enum Feature {
    /** Severity 0 to 6 of the worst among the latest observations of all obligations. */
    WORST_LATEST_BAND,
    /** Severity 0 to 6 of the worst observation in the 12 months that end with the month of assessment. */
    WORST_BAND_IN_12_MONTHS,
    /** Months since any obligation was last 30 or more days past due; {@link Features#NEVER} if none ever was. */
    MONTHS_SINCE_30_DAYS,
    /** Percent, rounded up, of the last 24 months in which any obligation was 30 or more days past due. */
    PERCENT_30_DAYS_IN_24_MONTHS,
    /** Months from the first observation to the month of assessment, both counted. */
    MONTHS_ON_FILE,
    /** 0 where an obligation was 30 or more days past due and that was not repaired, otherwise 1. */
    REPAIR_DONE;

    /** The id of the feature in a model. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
