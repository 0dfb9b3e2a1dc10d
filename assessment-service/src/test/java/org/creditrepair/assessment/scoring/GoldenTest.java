package org.creditrepair.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.creditrepair.assessment.artefact.ArtefactReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Artefacts and what they said of some rows when they were made, one of each kind: points by judgement, a fitted card,
 * a logistic model with either calibration, XGBoost's trees with Platt's line, LightGBM's random forest with isotonic
 * steps. Every build has to say the same, bit for bit. A change of these files is a change of every score that was ever
 * given.
 */
class GoldenTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/model/golden.csv")
    void every_build_says_of_every_row_what_was_said_before(String name, String sha256) {
        var document = Goldens.bytes("/model/" + name + ".json");
        var scorer = Scorer.of(ArtefactReader.read(document, sha256).orThrow().model());
        var lines = new String(Goldens.bytes("/model/" + name + ".csv"), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(lines).hasSize(60).allSatisfy(line -> {
            var parts = line.split(";", 2);
            assertThat(Goldens.told(scorer, Goldens.row(parts[0]))).isEqualTo(parts[1]);
        });
    }
}
