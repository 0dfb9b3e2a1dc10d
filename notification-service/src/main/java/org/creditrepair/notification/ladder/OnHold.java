package org.creditrepair.notification.ladder;

/** What a hold does to the days of a ladder. In either way nothing is sent while it lasts. */
public enum OnHold {
    /**
     * {@code clock-stops}: days under a hold are not counted, so a step comes as many days later as were held. The
     * distances between the steps stay as they are declared.
     */
    CLOCK_STOPS,
    /**
     * {@code steps-wait}: days past due go on counting; steps whose day came under the hold are taken when it ends, in
     * their order, one a day.
     */
    STEPS_WAIT
}
