package org.creditrepair.assessment.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.creditrepair.assessment.checked.Checked;

/** Whatever a file holds, each reader accepts it or says what is wrong; nothing is thrown. */
class ReaderFuzzTest {

    @FuzzTest
    void an_artefact_that_is_read_is_written_as_it_was(FuzzedDataProvider data) {
        var document = data.consumeRemainingAsBytes();

        if (ArtefactReader.read(document) instanceof Checked.Accepted<StoredModel>(var stored)) {
            assertThat(StoredModel.of(stored.model().artefact()).orThrow().document())
                    .isEqualTo(document);
        }
    }

    @FuzzTest
    void an_xgboost_file_is_read_or_refused_with_its_faults(FuzzedDataProvider data) {
        assertSaid(XgboostReader.read(data.consumeRemainingAsBytes()));
    }

    @FuzzTest
    void a_lightgbm_file_is_read_or_refused_with_its_faults(FuzzedDataProvider data) {
        assertSaid(LightgbmReader.read(data.consumeRemainingAsBytes()));
    }

    private static void assertSaid(Checked<ImportedForest> read) {
        if (read instanceof Checked.Refused<ImportedForest>(var defects)) {
            assertThat(defects).isNotEmpty();
        }
    }
}
