package org.creditrepair.assessment.artefact;

import static org.creditrepair.assessment.artefact.ArtefactWriter.list;

import java.util.Map;
import org.creditrepair.assessment.model.Evidence;

/** Writes what is told of a model's population and performance. */
final class EvidenceWriter {
    private EvidenceWriter() {}

    static Map<String, Object> evidence(Evidence evidence) {
        return Map.of(
                "scores", list(evidence.scores(), score -> Map.of("from", score.from(), "share", score.share())),
                "features", list(evidence.features(), EvidenceWriter::feature),
                "measures", list(evidence.measures(), EvidenceWriter::measure));
    }

    private static Map<String, Object> feature(Evidence.FeatureShares shares) {
        return Map.of(
                "feature", shares.feature(),
                "bins", list(shares.bins(), bin -> Map.of("bin", ScoringWriter.bin(bin.bin()), "share", bin.share())));
    }

    private static Map<String, Object> measure(Evidence.Measure measure) {
        return Map.of(
                "name", measure.name(),
                "sample", measure.sample(),
                "value", measure.value(),
                "lower", measure.lower(),
                "upper", measure.upper(),
                "band", Names.of(measure.band()));
    }
}
