package org.creditrepair.privacy.recognise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.creditrepair.privacy.finding.Finding;

/**
 * Which of several findings at one place stays: the one of the higher score; then the longer; then the one whose kind
 * comes first; then the one that begins first. A finding that stays may lie between others and never over one.
 */
final class Overlaps {
    private static final Comparator<Finding> STATED_ORDER = Comparator.comparingInt(Finding::score)
            .reversed()
            .thenComparing(Comparator.comparingInt(Finding::length).reversed())
            .thenComparing(Finding::kind)
            .thenComparingInt(Finding::start);

    private Overlaps() {}

    /** Those that stay, in the order of the text. */
    static List<Finding> resolve(List<Finding> findings) {
        var taken = new BitSet();
        var staying = new ArrayList<Finding>();
        for (var finding : findings.stream().sorted(STATED_ORDER).toList()) {
            if (isFree(taken, finding)) {
                taken.set(finding.start(), finding.end());
                staying.add(finding);
            }
        }
        staying.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(staying);
    }

    /** Looks at the place of the finding alone: what is taken may begin anywhere behind it. */
    private static boolean isFree(BitSet taken, Finding finding) {
        for (var at = finding.start(); at < finding.end(); at++) {
            if (taken.get(at)) {
                return false;
            }
        }
        return true;
    }
}
