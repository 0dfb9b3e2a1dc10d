package org.creditrepair.notification.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Reading;

/**
 * A declared ladder of reminders by days past due of the oldest unpaid due date, with all of its versions.
 *
 * <p>How it is climbed:
 *
 * <ul>
 *   <li>The anchor is the oldest unpaid due date; several amounts due on one day are one anchor. The next step is the
 *       lowest above the last one taken whose day has come, whose conditions hold and of which a channel is open. A
 *       step that cannot be taken waits until it can, or until a later one is taken: then it is passed, with its
 *       reason. A step before the due date is not taken from that date on.
 *   <li>When the anchor moves on because the oldest was paid, the steps whose day lies behind the new anchor's days past
 *       due and to which the ladder had come for the old one are not repeated: they are passed, with that reason. What
 *       had not been taken, because of a hold, a condition or its channels, is taken for the new one. The next steps
 *       come when the new anchor is as late as they say; one whose day is that very day comes on it.
 *   <li>When the anchor moves back because a payment was reversed, the climb goes on above the last step that was taken
 *       for either. When a debt is brought in late, the highest step that has come is taken and stands for those
 *       below; under a hold that is decided when the hold ends.
 *   <li>Nothing is taken under a hold; {@link OnHold} says what happens afterwards. At most one step a day is taken:
 *       several that have come follow day by day, in order, so none is skipped.
 *   <li>A new version supplies the next step; one under way ends, with its channels, under the version that it came
 *       from. Steps that a new version sets below the height already reached are not gone back to.
 * </ul>
 *
 * <p>The conditions are those of dunning systems such as Kill Bill's overdue states (amount, count, last failure, tag in
 * or not in), but each day is decided on what was known on it and never on when somebody looked, so every schedule of
 * checks gives the same steps.
 *
 * @param name of small letters, digits and hyphens
 * @param versions in the order of their numbers and days
 */
public record Ladder(String name, OnHold onHold, List<LadderVersion> versions) {
    private static final String DEFAULT = "/ladder/default.ladder";
    private static final String INSTALMENTS = "/ladder/instalments.ladder";

    public Ladder {
        Step.requireName("ladder", name);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("ladder " + name + " has no version");
        }
        versions = List.copyOf(versions);
        for (var i = 1; i < versions.size(); i++) {
            requireLater(versions.get(i - 1), versions.get(i));
        }
    }

    /** A ladder of one version, in force since long ago. */
    public static Ladder of(String name, OnHold onHold, Step... steps) {
        return new Ladder(name, onHold, List.of(LadderVersion.of(1, LocalDate.EPOCH, steps)));
    }

    /** The ladder that the program brings along, as a default that an operator confirms or replaces. */
    public static Reading<Ladder> standard() {
        return DataFile.resource(DEFAULT).then(LadderFile::read);
    }

    /** The ladder of the instalments of a repair plan; its steps past due ask for the tag {@code missed}. */
    public static Reading<Ladder> ofInstalments() {
        return DataFile.resource(INSTALMENTS).then(LadderFile::read);
    }

    /** The whole course over a history, as far as its facts carry it. */
    public Simulation simulate(History history) {
        return new Walk(this, history).through(Days.LAST);
    }

    /** The course up to the end of a day, or of the year 9999, on what was known on each day. */
    public Simulation simulate(History history, LocalDate through) {
        var end = through.isAfter(Days.LAST) ? Days.LAST : through;
        return new Walk(this, history.knownOn(end)).through(end);
    }

    Optional<LadderVersion> inForceOn(LocalDate day) {
        for (var i = versions.size() - 1; i >= 0; i--) {
            if (!versions.get(i).validFrom().isAfter(day)) {
                return Optional.of(versions.get(i));
            }
        }
        return Optional.empty();
    }

    private static void requireLater(LadderVersion before, LadderVersion after) {
        if (after.number() <= before.number() || !after.validFrom().isAfter(before.validFrom())) {
            throw new IllegalArgumentException("version " + after.number() + " from " + after.validFrom()
                    + " does not come after version " + before.number() + " from " + before.validFrom());
        }
    }
}
