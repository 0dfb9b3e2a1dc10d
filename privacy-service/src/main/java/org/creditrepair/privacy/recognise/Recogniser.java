package org.creditrepair.privacy.recognise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.creditrepair.privacy.addressscan.AddressScanners;
import org.creditrepair.privacy.finding.DigitGroups;
import org.creditrepair.privacy.finding.Finding;
import org.creditrepair.privacy.finding.LabelIndex;
import org.creditrepair.privacy.finding.Labels;
import org.creditrepair.privacy.finding.Numerals;
import org.creditrepair.privacy.finding.Scanner;
import org.creditrepair.privacy.finding.SourceText;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.identifierscan.IdentifierScanners;
import org.creditrepair.privacy.personscan.PersonScanners;

/**
 * Finds personal data in free text in Chinese and English. Everything that package {@code identifier} accepts is found
 * in whatever text it stands, unless digits adjoin it, the words and signs around it say that it is something else, or
 * it is so odd that only a word before it can tell it (see the scanners); names, addresses and dates of birth are found
 * by the words around them. Same text, same findings. The work grows with the text and no faster. Holds no state of a
 * text: one instance serves all threads.
 */
public final class Recogniser {
    private static final int MOST_ROUNDS = 8;

    private final Scoring scoring;
    private final Numerals numerals;
    private final Labels labels;
    private final List<Scanner> scanners;

    private Recogniser(Scoring scoring, Numerals numerals, Labels labels, List<Scanner> scanners) {
        this.scoring = scoring;
        this.numerals = numerals;
        this.labels = labels;
        this.scanners = scanners;
    }

    /** A recogniser by the words and the scoring that are shipped with the service. */
    public static Recogniser shipped() {
        var numerals = Numerals.shipped();
        var scanners = Stream.of(
                        IdentifierScanners.shipped(),
                        PersonScanners.shipped(numerals),
                        AddressScanners.shipped(numerals))
                .flatMap(List::stream)
                .toList();
        return new Recogniser(Scoring.shipped(), numerals, Labels.shipped(), scanners);
    }

    /** The same with other thresholds or points. */
    public Recogniser with(Scoring otherScoring) {
        return new Recogniser(otherScoring, numerals, labels, scanners);
    }

    public Scoring scoring() {
        return scoring;
    }

    /**
     * Finds personal data. What a finding leaves of another one beside it is looked at again, without the first one and
     * without the words in it, until nothing more is found, in eight rounds at most:
     * taken out of the text, the findings leave none behind.
     *
     * @param original any text
     * @return findings that reach the threshold of their kind, without overlap, in the order of the text
     */
    public List<Finding> find(String original) {
        return find(FoldedText.of(original));
    }

    List<Finding> find(FoldedText text) {
        var staying = new ArrayList<Finding>();
        var hidden = new BitSet();
        var rest = text;
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var pass = new Pass(scoring, rest);
            var source = new SourceText(rest, DigitGroups.of(rest, numerals), LabelIndex.of(rest, labels));
            scanners.forEach(scanner -> scanner.scan(source, pass));
            var found = pass.findings();
            staying.addAll(found);
            found.forEach(finding -> hidden.set(finding.start(), finding.end()));
            if (found.isEmpty()) {
                break;
            }
            rest = text.without(hidden);
        }
        staying.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(staying);
    }
}
