package org.creditrepair.repair.allocation;

/** Which way money runs through the instalments of one tier. */
public enum Direction {
    /** Instalment by instalment: all components of the first, then all of the next. */
    HORIZONTAL,
    /** Component by component: the first component of all instalments, then the next. */
    VERTICAL
}
