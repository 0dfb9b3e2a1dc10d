package org.creditrepair.assessment.portfolio;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.creditrepair.assessment.history.ObligationHistory;

/** Histories in which every band comes, with gaps, and lateness and what closes an obligation more often. */
final class AnyHistories {
    private static final String LETTERS = "NPPCCC001111235..";

    private AnyHistories() {}

    static Arbitrary<List<ObligationHistory>> portfolios() {
        return histories().list().ofMaxSize(12);
    }

    static Arbitrary<ObligationHistory> histories() {
        return letters().map(letters -> Histories.from(Histories.FIRST, letters));
    }

    static Arbitrary<String> letters() {
        return Arbitraries.of(LETTERS.chars().mapToObj(Character::toString).toList())
                .list()
                .ofMaxSize(16)
                .map(letters -> String.join("", letters));
    }
}
