package org.creditrepair.notification.contact;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Constants as they are written in data: {@code NOT_IN_SERVICE} is {@code not-in-service}. */
public final class Words {

    private Words() {}

    public static String write(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException where no constant is written so */
    public static <E extends Enum<E>> E read(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> write(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no such " + type.getSimpleName().toLowerCase(Locale.ROOT) + ": " + word));
    }

    /** The constants as a set that finds them fast. */
    public static <E extends Enum<E>> Set<E> set(Class<E> type, Collection<E> constants) {
        var set = EnumSet.noneOf(type);
        set.addAll(constants);
        return Collections.unmodifiableSet(set);
    }
}
