package org.creditrepair.assessment.portfolio;

import java.util.Objects;

/**
 * A state between which obligations move.
 *
 * @param name unlike that of any other state
 * @param closed whether nothing is owed in it: paid off, or no loan. It is neither better nor worse than others, and
 *     what comes after it is another loan
 */
public record State(String name, boolean closed) {

    public State {
        Objects.requireNonNull(name, "name is missing");
    }

    /** A state in which something is owed; among such states the later listed is the worse. */
    public static State open(String name) {
        return new State(name, false);
    }

    /** A state in which nothing is owed. */
    public static State closed(String name) {
        return new State(name, true);
    }
}
