package org.creditrepair.notification.ladder;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditrepair.notification.ladder.Step.ChannelChoice;

/** A step as it stands in a ladder file. What cannot be read is an {@link IllegalArgumentException} that names it. */
final class StepText {
    private static final Pattern STEP = Pattern.compile("day ([+-]?[0-9]{1,5}) by (.+?)(?: when (.+))?");
    private static final Pattern CHANNEL = Pattern.compile("(\\S+)(?: after ([0-9]{1,4}) days?)?");

    private StepText() {}

    static Step parse(String id, String text) {
        var found = STEP.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException("not 'day DAYS by CHANNELS when CONDITIONS': " + text);
        }
        var channels = Stream.of(found.group(2).split(", ?", -1))
                .map(StepText::channel)
                .toList();
        var conditions =
                Optional.ofNullable(found.group(3)).map(StepText::conditions).orElse(List.of());
        return new Step(id, Integer.parseInt(found.group(1)), channels, conditions);
    }

    private static ChannelChoice channel(String text) {
        var found = CHANNEL.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException("no such channel: " + text);
        }
        var afterDays = Optional.ofNullable(found.group(2))
                .map(days -> OptionalInt.of(Integer.parseInt(days)))
                .orElse(OptionalInt.empty());
        return new ChannelChoice(found.group(1), afterDays);
    }

    private static List<Condition> conditions(String text) {
        return Stream.of(text.split(" and ", -1)).map(ConditionText::parse).toList();
    }
}
