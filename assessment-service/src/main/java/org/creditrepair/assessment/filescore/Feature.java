package org.creditrepair.assessment.filescore;

import java.util.Locale;

/**
 * What a scorecard reads of a credit file: an integer, or nothing where the file does not tell. A file without any
 * observation tells nothing but {@link #REPAIR_DONE}. Windows end with the month of assessment, or with the newest
 * observation where an obligation was last seen past due; such an obligation counts as it was last seen until then.
 */
public enum Feature {
    /** Severity 0 to 6 of the worst among the latest observations of all obligations. */
    WORST_LATEST_BAND,
    /** Severity 0 to 6 of the worst observation of 12 months; 0 where nothing was late in them, or nothing is observed. */
    WORST_BAND_IN_12_MONTHS,
    /** Months since any obligation was last 30 or more days past due; {@link Features#NEVER} if none ever was. */
    MONTHS_SINCE_30_DAYS,
    /** Percent, rounded up, of the last 24 months in which any obligation was 30 or more days past due. */
    PERCENT_30_DAYS_IN_24_MONTHS,
    /** Months from the first observation to the end of the windows, both counted. */
    MONTHS_ON_FILE,
    /** 0 where an obligation was 30 or more days past due and that was not repaired, otherwise 1. */
    REPAIR_DONE;

    /** The id of the feature in a model. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
