package org.creditrepair.notification.ladder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.creditrepair.notification.ladder.Move.Escalation;

/** The last contact of the step under way. */
record Contact(Step step, int choice, LocalDate on) {

    /** A step's first contact; empty where none of its channels is open. */
    static Optional<Contact> first(Step step, Standing standing, LocalDate today) {
        return next(step, 0, standing, today);
    }

    /** The contact over the next open channel. */
    Optional<Contact> next(Standing standing, LocalDate today) {
        return next(step, choice + 1, standing, today);
    }

    String channel() {
        return step.channels().get(choice).channel();
    }

    /** Why {@code next} has to follow on a day; empty where it does not. */
    Optional<Escalation> escalation(Contact next, Standing standing) {
        if (standing.hasFailedSince(on, channel())) {
            return Optional.of(Escalation.CONTACT_FAILED);
        }
        return next.comesAfter(this, standing)
                .filter(day -> !day.isAfter(next.on))
                .map(day -> Escalation.NO_ANSWER);
    }

    /** The day on which it follows if nobody answers; empty where it only follows a failure or somebody answered. */
    Optional<LocalDate> comesAfter(Contact before, Standing standing) {
        OptionalInt afterDays = step.channels().get(choice).afterDays();
        return afterDays.isEmpty() || standing.isAnsweredSince(before.on)
                ? Optional.empty()
                : Optional.of(before.on.plusDays(afterDays.getAsInt()));
    }

    private static Optional<Contact> next(Step step, int from, Standing standing, LocalDate today) {
        for (var choice = from; choice < step.channels().size(); choice++) {
            if (standing.isOpen(step.channels().get(choice).channel())) {
                return Optional.of(new Contact(step, choice, today));
            }
        }
        return Optional.empty();
    }
}
