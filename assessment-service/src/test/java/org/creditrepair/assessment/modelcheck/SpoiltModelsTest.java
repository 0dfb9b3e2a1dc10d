package org.creditrepair.assessment.modelcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.creditrepair.assessment.artefact.ArtefactReader;
import org.creditrepair.assessment.artefact.Documents;
import org.creditrepair.assessment.artefact.JsonEdit;
import org.creditrepair.assessment.artefact.StoredModel;
import org.creditrepair.assessment.checked.Defect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Documents that can be read and hold a model that is not sound. */
class SpoiltModelsTest {
    /** Each line spoils one place of a sound document and names every defect that this makes. */
    @ParameterizedTest
    @CsvFileSource(
            resources = "/modelcheck/refusals.csv",
            delimiter = '|',
            quoteCharacter = '`',
            maxCharsPerColumn = 8000)
    void a_spoilt_model_is_refused_with_the_path(String name, String path, String value, String expected) {
        var document = JsonEdit.of(StoredModel.of(Documents.of(name)).orThrow().document(), path, value);

        var defects = ArtefactReader.read(document).asDefects().stream()
                .map(Defect::toString)
                .collect(Collectors.joining(" && "));

        assertThat(defects).isEqualTo(expected.equals("sound") ? "" : expected);
    }
}
