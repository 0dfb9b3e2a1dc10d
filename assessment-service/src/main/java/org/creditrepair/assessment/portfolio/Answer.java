package org.creditrepair.assessment.portfolio;

/** Whether something has happened to a case within a horizon. */
enum Answer {
    YES,
    /** It has not, by the reports. */
    NO,
    /** It has not by the last report of an obligation that still owed something and was never reported again. */
    ASSUMED_NO,
    /** The horizon ends after the last month that is known. */
    NOT_AGED,
    /** A month within the horizon was not reported, and a later one was. */
    INTERRUPTED
}
