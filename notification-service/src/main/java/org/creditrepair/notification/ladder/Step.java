package org.creditrepair.notification.ladder;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * One rung of a ladder.
 *
 * @param id names the step, and the notice that it causes, such as {@code second-reminder}
 * @param day days past due on which it comes, at most 99,999; negative for days before the due date, 0 for the due date itself
 * @param channels in the order in which they are tried
 * @param conditions all must hold; none means always
 */
public record Step(String id, int day, List<ChannelChoice> channels, List<Condition> conditions) {
    private static final int FURTHEST_DAY = 99_999;
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Step {
        requireName("step", id);
        if (Math.abs((long) day) > FURTHEST_DAY) {
            throw new IllegalArgumentException("day of step " + id + " is further than " + FURTHEST_DAY + ": " + day);
        }
        if (channels.isEmpty()) {
            throw new IllegalArgumentException("step " + id + " has no channel");
        }
        channels = List.copyOf(channels);
        conditions = List.copyOf(conditions);
    }

    /**
     * A channel of a step. The first is used at once. A later one is used when the contact over the one before it
     * failed, or when nobody answered for some days.
     *
     * @param channel id of the channel, such as {@code sms}
     * @param afterDays days without an answer after which it is used; empty: only after a failure
     */
    public record ChannelChoice(String channel, OptionalInt afterDays) {

        public ChannelChoice {
            requireName("channel", channel);
            if (afterDays.isPresent() && afterDays.getAsInt() < 1) {
                throw new IllegalArgumentException("afterDays of " + channel + " is below 1: " + afterDays.getAsInt());
            }
        }

        /** A channel that is used first, or after a failure. */
        public static ChannelChoice of(String channel) {
            return new ChannelChoice(channel, OptionalInt.empty());
        }

        /** A channel that is also used after so many days without an answer. */
        public static ChannelChoice after(int days, String channel) {
            return new ChannelChoice(channel, OptionalInt.of(days));
        }
    }

    /** A step without conditions whose channels replace one another on failure only. */
    public static Step of(String id, int day, String... channels) {
        return new Step(
                id, day, List.of(channels).stream().map(ChannelChoice::of).toList(), List.of());
    }

    /** This step under these conditions. */
    public Step when(Condition... newConditions) {
        return new Step(id, day, channels, List.of(newConditions));
    }

    /** Whether it announces the due date and makes no sense from then on. */
    boolean isReminderBeforeDue() {
        return day < 0;
    }

    static void requireName(String field, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(field + " is not in small letters, digits and hyphens: " + name);
        }
    }
}
