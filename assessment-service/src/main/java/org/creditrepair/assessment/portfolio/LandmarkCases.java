package org.creditrepair.assessment.portfolio;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Cases that were late at a landmark, and what was left out and why: nothing is dropped in silence.
 *
 * @param cases with or without the programme
 * @param assumed of the cases that were not cured, those that were never reported again before the end; see
 *     {@link Aged#assumed()}
 * @param left obligations that had been late and are no case, by the first reason that holds, in the order of
 *     the reasons; one that holds for none is not listed
 */
public record LandmarkCases(List<ProgrammeCase> cases, long assumed, Map<Left, Long> left) {

    public LandmarkCases {
        cases = List.copyOf(cases);
        var inOrder = new EnumMap<Left, Long>(Left.class);
        inOrder.putAll(Map.copyOf(left));
        left = Collections.unmodifiableMap(inOrder);
        if (assumed < 0 || assumed > cases.stream().filter(one -> !one.cured()).count()) {
            throw new IllegalArgumentException("assumed are no part of those that were not cured: " + assumed);
        }
    }

    /** Why an obligation that was late is no case; in the order in which it is asked. */
    public enum Left {
        /** Since when it was late is not known. */
        BEGINNING_UNSEEN,
        /** The months after the landmark have not all passed. */
        NOT_AGED,
        /** A month up to the landmark was not reported, so that nobody knew at the landmark whether it was late. */
        UNREPORTED,
        /** It was cured at the landmark or before. */
        CURED_BEFORE,
        /** A month after the landmark was not reported, and a later one was. */
        INTERRUPTED
    }
}
