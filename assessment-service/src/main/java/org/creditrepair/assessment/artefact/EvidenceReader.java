package org.creditrepair.assessment.artefact;

import org.creditrepair.assessment.model.Evidence;

/** Reads what is told of a model's population and performance. */
final class EvidenceReader {
    private EvidenceReader() {}

    static Evidence evidence(JsonCursor json) {
        var evidence = new Evidence(
                json.list("scores", EvidenceReader::score),
                json.list("features", EvidenceReader::feature),
                json.list("measures", EvidenceReader::measure));
        json.done();
        return evidence;
    }

    private static Evidence.ScoreShare score(JsonCursor json) {
        var share = new Evidence.ScoreShare(json.number("from"), json.number("share"));
        json.done();
        return share;
    }

    private static Evidence.FeatureShares feature(JsonCursor json) {
        var shares = new Evidence.FeatureShares(json.text("feature"), json.list("bins", EvidenceReader::bin));
        json.done();
        return shares;
    }

    private static Evidence.BinShare bin(JsonCursor json) {
        var share = new Evidence.BinShare(ScoringReader.bin(json.object("bin")), json.number("share"));
        json.done();
        return share;
    }

    private static Evidence.Measure measure(JsonCursor json) {
        var measure = new Evidence.Measure(
                json.text("name"),
                json.text("sample"),
                json.number("value"),
                json.number("lower"),
                json.number("upper"),
                json.constant("band", Evidence.Band.values()));
        json.done();
        return measure;
    }
}
