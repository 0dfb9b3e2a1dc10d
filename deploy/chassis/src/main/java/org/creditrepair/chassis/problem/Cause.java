package org.creditrepair.chassis.problem;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What went wrong in words that hold no payload: messages of other exceptions than our own may repeat values, so only
 * their classes are told, and the place in our code.
 */
public final class Cause {
    private static final String OWN_PACKAGES = "org.creditrepair.";

    private Cause() {}

    /** The classes of a failure and its causes, outermost first, and the place. */
    public static String of(Throwable failure) {
        var chain = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(Cause::described)
                .collect(Collectors.joining(" <- "));
        return chain + placeOf(failure);
    }

    private static String described(Throwable cause) {
        return cause.getClass().getName().startsWith(OWN_PACKAGES)
                ? cause.getMessage()
                : cause.getClass().getSimpleName();
    }

    private static String placeOf(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OWN_PACKAGES))
                .findFirst()
                .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }
}
