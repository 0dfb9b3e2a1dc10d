package org.creditrepair.notification.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One entry of a simulated ladder: a step that was taken, or what kept or changed the course, with its reason. */
public sealed interface Move {

    LocalDate on();

    /**
     * The day from which a ladder counts is another, or there is one for the first time.
     *
     * @param before empty at the start, and after everything had been paid
     * @param anchor the oldest unpaid due date
     * @param daysPastDue of the anchor; negative before it
     */
    record Anchored(LocalDate on, Optional<LocalDate> before, LocalDate anchor, int daysPastDue) implements Move {}

    /** The next step comes from another version than the last one. */
    record VersionChanged(LocalDate on, int from, int to) implements Move {}

    /**
     * A step is taken.
     *
     * @param channel the first of its channels that was open
     * @param daysPastDue of the anchor, by the calendar
     * @param countedDays the days by which the ladder goes: without held days where its clock stops
     * @param because the conditions that hold; empty where it has none
     */
    record Taken(
            LocalDate on,
            int version,
            Step step,
            String channel,
            LocalDate anchor,
            int daysPastDue,
            int countedDays,
            List<Condition> because)
            implements Move {}

    /** A step goes on over its next open channel. */
    record Escalated(LocalDate on, Step step, String from, String channel, Escalation because) implements Move {}

    /** A step will not be taken on this climb: a later one has been, or stands for it. */
    record Passed(LocalDate on, Step step, Obstacle because) implements Move {}

    /** A hold begins. Nothing is taken until it ends. */
    record Paused(LocalDate on, String reason) implements Move {}

    /** The last of the holds has ended. */
    record Resumed(LocalDate on) implements Move {}

    /** Everything that is known has been paid. */
    record Settled(LocalDate on) implements Move {}

    /** Why a step goes on over another channel. */
    enum Escalation {
        /** The contact before did not arrive. */
        CONTACT_FAILED,
        /** Nobody answered for the days that the channel waits. */
        NO_ANSWER
    }
}
