package org.creditrepair.privacy.finding;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a word says of the number after it.
 *
 * @param kinds which kinds it names; none where it names something else
 * @param contradictions what it is evidence of for any other number
 */
public record Label(Set<Kind> kinds, Set<Evidence> contradictions) {

    static Label of(Kind kind) {
        return new Label(EnumSet.of(kind), EnumSet.noneOf(Evidence.class));
    }

    static Label against(Evidence evidence) {
        return new Label(EnumSet.noneOf(Kind.class), EnumSet.of(evidence));
    }

    Label and(Label other) {
        var allKinds = EnumSet.copyOf(kinds);
        allKinds.addAll(other.kinds);
        var allContradictions = EnumSet.copyOf(contradictions);
        allContradictions.addAll(other.contradictions);
        return new Label(allKinds, allContradictions);
    }
}
