package org.creditrepair.notification.rulepack;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditrepair.notification.contact.Words;

/** Readers of the values of a pack. */
final class Read {
    private static final String ANY = "any";
    private static final String NONE = "none";

    private Read() {}

    static String text(String text) {
        return text;
    }

    static Integer number(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw new IllegalArgumentException("not a number from 0: " + text);
        }
        return Integer.valueOf(text);
    }

    /** {@code 7 days}. */
    static Integer days(String text) {
        if (!text.matches("\\d{1,4} days?")) {
            throw new IllegalArgumentException("not a number of days such as 7 days: " + text);
        }
        return Integer.valueOf(text.substring(0, text.indexOf(' ')));
    }

    static Boolean yesOrNo(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("neither yes nor no: " + text);
        };
    }

    static <E extends Enum<E>> Function<String, E> one(Class<E> type) {
        return text -> Words.read(type, text);
    }

    /** {@code any}, {@code none} or words apart by spaces. */
    static <E extends Enum<E>> Function<String, Set<E>> several(Class<E> type) {
        return text -> switch (text) {
            case ANY -> EnumSet.allOf(type);
            case NONE -> Set.of();
            default ->
                Arrays.stream(text.split("\\s+"))
                        .map(word -> Words.read(type, word))
                        .collect(Collectors.toUnmodifiableSet());
        };
    }
}
