package org.creditrepair.privacy.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.creditrepair.privacy.finding.Candidate;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Finding;
import org.creditrepair.privacy.folding.FoldedText;

/** Judges the candidates of one pass over a text. */
final class Pass implements Consumer<Candidate> {
    private final Scoring scoring;
    private final FoldedText text;
    private final List<Finding> counting = new ArrayList<>();

    Pass(Scoring scoring, FoldedText text) {
        this.scoring = scoring;
        this.text = text;
    }

    @Override
    public void accept(Candidate candidate) {
        var evidence = EnumSet.noneOf(Evidence.class);
        evidence.addAll(candidate.evidence());
        var score = scoring.score(candidate.kind(), evidence);
        if (scoring.counts(candidate.kind(), score)) {
            counting.add(new Finding(
                    candidate.kind(),
                    text.originalStart(candidate.start()),
                    text.originalEnd(candidate.end()),
                    score,
                    List.copyOf(evidence)));
        }
    }

    /** Those that count and do not give way to another. */
    List<Finding> findings() {
        return Overlaps.resolve(counting);
    }
}
