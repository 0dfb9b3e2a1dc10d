package org.creditrepair.assessment.artefact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.creditrepair.assessment.scale.Closure;

/** How constants are written in a document: {@code OWN_VALUE} as {@code own-value}. */
final class Names {
    static final String LEFT_CLOSED = "[a,b)";
    static final String RIGHT_CLOSED = "(a,b]";

    private Names() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> of(constant).equals(name))
                .findFirst();
    }

    static String of(Closure closure) {
        return closure == Closure.LEFT_CLOSED ? LEFT_CLOSED : RIGHT_CLOSED;
    }

    static Optional<Closure> closure(String name) {
        return Arrays.stream(Closure.values())
                .filter(closure -> of(closure).equals(name))
                .findFirst();
    }
}
