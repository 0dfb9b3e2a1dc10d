package org.creditrepair.privacy.anonymity;

import java.util.List;
import java.util.Optional;

/**
 * How the values of a column are generalised, level by level. Level 0 is the value itself, and what a level puts
 * together the next one keeps together.
 */
public sealed interface Hierarchy permits ValueHierarchy, NumberHierarchy, DateHierarchy {
    /**
     * The loss of a cell of which nothing is left, in the unit of {@link Step#loss}. Every number up to 22 and 10,000
     * divide it, so that what small hierarchies and round intervals lose is exact and equal losses are equal; and what
     * a million rows of a hundred columns lose fits into 64 bits.
     */
    long WHOLE_LOSS = 29_099_070_000L;

    /**
     * A value at a level.
     *
     * @param label what stands in the release
     * @param loss share of the domain that the label may stand for, in parts of {@link #WHOLE_LOSS}, rounded half up; 0
     *     where it is the value itself (Iyengar 2002, the loss metric LM)
     */
    record Step(String label, long loss) {}

    /** Number of levels, with level 0. */
    int levels();

    /** The value at each level; empty where it has no place in the hierarchy, as null never has. */
    Optional<List<Step>> path(String value);

    /** What its text says that it is: another one for every change. */
    String version();
}
