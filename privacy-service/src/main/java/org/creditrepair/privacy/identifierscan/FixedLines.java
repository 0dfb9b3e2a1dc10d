package org.creditrepair.privacy.identifierscan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.identifier.Parsed;

/**
 * Fixed lines: with an area code; and without one behind a word that names them, or behind another line, whose area
 * code they share. Remembers the last line of the text.
 */
final class FixedLines {
    private static final Set<Evidence> OF_NO_LINE =
            EnumSet.of(Evidence.PART_OF_SERIES, Evidence.FRACTION, Evidence.WITHIN_CODE, Evidence.OTHER_LABEL);
    private static final String BETWEEN_LINES = "/、,;或和";
    /** Before the text: nothing stands behind it. */
    private static final int NO_LINE = -1;

    private final NumberCandidates candidates;
    private final NumberWindow window;
    private final FixedLineForm form;
    private int lineEnd = NO_LINE;
    private int localLength;

    FixedLines(NumberCandidates candidates) {
        this.candidates = candidates;
        this.window = candidates.window();
        this.form = new FixedLineForm(candidates.source().digits(), window, AreaCodes.known());
    }

    void read() {
        if (form.isLikeLocalNumber()) {
            readLocal();
        } else if (window.isInFewGroupsOrApart() && form.isLikeLine() && !candidates.isCut(Kind.LANDLINE)) {
            readWithAreaCode();
        }
    }

    private void readWithAreaCode() {
        var dialled = DialledNumber.of(window, candidates.source());
        if (candidates.parse(Kind.LANDLINE, dialled.written()) instanceof Parsed.Accepted line) {
            var evidence = candidates.tell(Kind.LANDLINE, line, dialled.start(), window.end());
            if (Collections.disjoint(evidence, OF_NO_LINE)) {
                remember(line.value().split("-")[1].length());
            }
        }
    }

    private void readLocal() {
        if (isNamed() || isFurther()) {
            candidates.tellLocalNumber();
            remember(window.count());
        }
    }

    private boolean isNamed() {
        return form.isApart() && candidates.isNamed(Kind.LANDLINE);
    }

    /** Whether it has as many digits as a line before it; a blank may part it from further ones. */
    private boolean isFurther() {
        return (form.isApart() || form.isBeforeBlank()) && window.count() == localLength && isBehindLine();
    }

    /** Whether the window begins behind a fixed line with nothing but a blank or a sign of a list between them. */
    private boolean isBehindLine() {
        var text = candidates.source().text();
        var sign = Characters.afterBlanks(text, lineEnd, 1);
        var next = BETWEEN_LINES.indexOf(text.at(sign)) >= 0 ? sign + 1 : sign;
        return next > lineEnd && Characters.afterBlanks(text, next, 1) == window.start();
    }

    private void remember(int length) {
        lineEnd = window.end();
        localLength = length;
    }
}
