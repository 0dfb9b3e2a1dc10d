package org.creditrepair.assessment.portfolio;

import java.util.Objects;
import org.creditrepair.assessment.inference.Proportion;

/**
 * To how many of the aged cases something has happened within a horizon, and how much of that is assumed.
 *
 * @param share of the aged cases that can be answered for, those to which it has happened
 * @param assumed of {@code share.of() - share.count()}, those that were never reported again before the horizon while
 *     something was owed: written off, sold, or forgotten. If it had happened to all of them, the share would be
 *     {@code (share.count() + assumed) / share.of()}
 * @param interrupted aged cases that are in no figure above, since a month within the horizon was not reported and a
 *     later one was
 */
public record Aged(Proportion share, long assumed, long interrupted) {

    public Aged {
        Objects.requireNonNull(share, "share is missing");
        if (assumed < 0 || assumed > share.of() - share.count()) {
            throw new IllegalArgumentException("assumed are no part of those to whom nothing happened: " + assumed);
        }
        if (interrupted < 0) {
            throw new IllegalArgumentException("interrupted are negative: " + interrupted);
        }
    }

    static Aged none() {
        return new Aged(Proportion.none(), 0, 0);
    }

    Aged plus(Answer answer) {
        return switch (answer) {
            case YES -> new Aged(share.plus(true), assumed, interrupted);
            case NO -> new Aged(share.plus(false), assumed, interrupted);
            case ASSUMED_NO -> new Aged(share.plus(false), assumed + 1, interrupted);
            case INTERRUPTED -> new Aged(share, assumed, interrupted + 1);
            case NOT_AGED -> this;
        };
    }
}
