package org.creditrepair.privacy.identifierscan;

import org.creditrepair.privacy.finding.Kind;

/** Numbers of bank cards. */
final class BankCards {
    private static final int SHORTEST = 12;
    private static final int SHORTEST_MISTYPED = 16;
    private static final int LONGEST = 19;

    private final NumberCandidates candidates;
    private final NumberWindow window;

    BankCards(NumberCandidates candidates) {
        this.candidates = candidates;
        this.window = candidates.window();
    }

    /**
     * In many groups a card must stand apart: some cut of any long series of digits ends with a digit of Luhn. What a
     * keyboard leads to is none.
     */
    void read() {
        if (isOfLength(SHORTEST) && window.isInFewGroupsOrApart() && !window.isSeries()) {
            if (window.hasLuhnDigit()) {
                candidates.offer(Kind.BANK_CARD);
            } else if (isOfLength(SHORTEST_MISTYPED) && !window.isWrapped() && !window.beginsWithCentury()) {
                candidates.tellMistyped(Kind.BANK_CARD, window.end());
            }
        }
    }

    void readWrapped() {
        if (candidates.isNamed(Kind.BANK_CARD)) {
            read();
        }
    }

    private boolean isOfLength(int shortest) {
        return window.count() >= shortest && window.count() <= LONGEST;
    }
}
