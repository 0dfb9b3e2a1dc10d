package org.creditrepair.assessment.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import org.creditrepair.assessment.checked.Checked;

/**
 * Whatever a file holds, each reader accepts it or says what is wrong, and what is accepted scores and explains any
 * row; nothing is thrown.
 */
class ReaderFuzzTest {

    @FuzzTest
    void an_artefact_that_is_read_is_written_as_it_was(FuzzedDataProvider data) {
        var document = data.consumeRemainingAsBytes();

        if (ArtefactReader.read(document) instanceof Checked.Accepted<StoredModel>(var stored)) {
            assertThat(StoredModel.of(stored.model().artefact()).orThrow().document())
                    .isEqualTo(document);
            AnyRows.areScored(stored.model(), Arrays.hashCode(document));
        }
    }

    @FuzzTest
    void an_xgboost_file_is_read_or_refused_with_its_faults(FuzzedDataProvider data) {
        var document = data.consumeRemainingAsBytes();

        assertSaid(XgboostReader.read(document), Arrays.hashCode(document));
    }

    @FuzzTest
    void a_lightgbm_file_is_read_or_refused_with_its_faults(FuzzedDataProvider data) {
        var document = data.consumeRemainingAsBytes();

        assertSaid(LightgbmReader.read(document), Arrays.hashCode(document));
    }

    private static void assertSaid(Checked<ImportedForest> read, long seed) {
        switch (read) {
            case Checked.Accepted<ImportedForest>(var imported) -> AnyRows.areScored(imported, seed);
            case Checked.Refused<ImportedForest>(var defects) ->
                assertThat(defects).isNotEmpty();
        }
    }
}
