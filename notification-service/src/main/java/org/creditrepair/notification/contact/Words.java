package org.creditrepair.notification.contact;

import java.util.Arrays;
import java.util.Locale;

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
}
