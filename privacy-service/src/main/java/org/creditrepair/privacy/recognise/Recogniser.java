package org.creditrepair.privacy.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.creditrepair.privacy.finding.Candidate;
import org.creditrepair.privacy.finding.DigitGroups;
import org.creditrepair.privacy.finding.Evidence;
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
 * Finds personal data in free text in Chinese and English. Everything that package {@code identifier} accepts is found in
 * whatever text it stands, unless digits adjoin it or the words and signs around it say that it is something else; names,
 * addresses and dates of birth are found by the words around them. Same text, same findings. The work grows with the
 * text and no faster. Holds no state of a text: one instance serves all threads.
 */
public final class Recogniser {
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
        var scanners = Stream.of(IdentifierScanners.shipped(), PersonScanners.shipped(numerals))
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
     * Finds personal data.
     *
     * @param original any text
     * @return findings that reach the threshold of their kind, without overlap, in the order of the text
     */
    public List<Finding> find(String original) {
        return find(FoldedText.of(original));
    }

    List<Finding> find(FoldedText text) {
        var source = new SourceText(text, DigitGroups.of(text, numerals), LabelIndex.of(text, labels));
        var findings = new ArrayList<Finding>();
        for (var scanner : scanners) {
            scanner.scan(source, candidate -> add(candidate, text, findings));
        }
        return Overlaps.resolve(findings);
    }

    private void add(Candidate candidate, FoldedText text, List<Finding> findings) {
        var score = scoring.score(candidate.kind(), candidate.evidence());
        if (scoring.counts(candidate.kind(), score)) {
            var evidence = EnumSet.noneOf(Evidence.class);
            evidence.addAll(candidate.evidence());
            findings.add(new Finding(
                    candidate.kind(),
                    text.originalStart(candidate.start()),
                    text.originalEnd(candidate.end()),
                    score,
                    List.copyOf(evidence)));
        }
    }
}
