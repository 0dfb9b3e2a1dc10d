package org.creditrepair.privacy.identifierscan;

import org.creditrepair.privacy.finding.Kind;

/** Mobile numbers: eleven digits, with what may be dialled before them: 86 or 0086, and then a 0. */
final class Mobiles {
    private static final int LENGTH = 11;

    private final NumberCandidates candidates;
    private final NumberWindow window;

    Mobiles(NumberCandidates candidates) {
        this.candidates = candidates;
        this.window = candidates.window();
    }

    void read() {
        if (isLikeMobile()) {
            offer(dialled());
        }
    }

    void readWrapped() {
        if (isLikeMobile()) {
            var dialled = dialled();
            if (candidates.source().labels().isNamed(Kind.MOBILE, dialled.start())) {
                offer(dialled);
            }
        }
    }

    private boolean isLikeMobile() {
        var before = window.count() - LENGTH;
        return before >= 0
                && isDialledBefore(before)
                && window.number(before, 1) == 1
                && window.number(before + 1, 1) >= 3;
    }

    private boolean isDialledBefore(int length) {
        var trunk = length - window.countryLength();
        return length == 0 || trunk == 0 || trunk == 1 && window.number(length - 1, 1) == 0;
    }

    private DialledNumber dialled() {
        return DialledNumber.of(window, candidates.source());
    }

    private void offer(DialledNumber dialled) {
        candidates.offer(Kind.MOBILE, dialled.written(), dialled.start(), window.end());
    }
}
