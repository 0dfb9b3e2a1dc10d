package org.creditrepair.assessment.alarm;

import java.util.Objects;

/**
 * How many cases a figure was computed from.
 *
 * @param name such as {@code expected} or {@code actual}, a group's or a grade's
 * @param cases all of them
 * @param goods among them; 0 where outcomes are not known
 * @param bads among them; 0 likewise
 */
public record Sample(String name, long cases, long goods, long bads) {

    public Sample {
        Objects.requireNonNull(name, "name is missing");
        if (cases < 0) {
            throw new IllegalArgumentException("cases are negative: " + cases);
        }
        if (goods < 0 || bads < 0 || bads > cases - goods) {
            throw new IllegalArgumentException("goods and bads are no part of " + cases + ": " + goods + ", " + bads);
        }
    }

    /** Cases whose outcomes are not known, or do not matter. */
    public static Sample of(String name, long cases) {
        return new Sample(name, cases, 0, 0);
    }
}
