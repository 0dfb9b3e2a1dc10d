package org.creditrepair.notification.ladder;

import java.time.LocalDate;

/** Why a step is not taken though its day has come. */
public sealed interface Obstacle {

    /**
     * A condition does not hold.
     *
     * @param found what there is instead
     */
    record Unmet(Condition condition, String found) implements Obstacle {}

    /** No channel of the step is open. */
    record NoChannel() implements Obstacle {}

    /** It announces a due date that has come. */
    record DueDateCame() implements Obstacle {}

    /**
     * The ladder had come to it, or past it, while it counted from another due date: it is not repeated.
     *
     * @param anchor that due date
     */
    record AlreadyReached(LocalDate anchor) implements Obstacle {}

    /** The ladder took the debt up when a later step had come already: that one stands for it. */
    record TakenUpLate() implements Obstacle {}

    /** A hold lasts. */
    record UnderHold(String reason) implements Obstacle {}

    /** A step has been taken on this day: this one follows on the next. */
    record OneStepADay() implements Obstacle {}
}
