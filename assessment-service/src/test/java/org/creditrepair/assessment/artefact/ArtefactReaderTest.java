package org.creditrepair.assessment.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.checked.Defect;
import org.creditrepair.assessment.model.ModelArtefact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArtefactReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"judgement", "regression", "logistic", "trees"})
    void what_is_written_is_read_as_it_was_and_written_the_same(String name) {
        var stored = StoredModel.of(Documents.of(name)).orThrow();

        var read = ArtefactReader.read(stored.document(), stored.sha256()).orThrow();

        assertThat(read.model()).isEqualTo(stored.model());
        assertThat(read.model().artefact()).isEqualTo(Documents.of(name));
        assertThat(read.document()).isEqualTo(stored.document());
        assertThat(read.sha256()).isEqualTo(stored.sha256());
    }

    /** Each line makes one place of a document unreadable; what can be read and is not sound is checked elsewhere. */
    @ParameterizedTest
    @CsvFileSource(
            resources = "/artefact/refusals.csv",
            delimiter = '|',
            quoteCharacter = '`',
            maxCharsPerColumn = 8000)
    void a_spoilt_document_is_refused_with_the_path(String name, String path, String value, String expected) {
        var document = JsonEdit.of(StoredModel.of(Documents.of(name)).orThrow().document(), path, value);

        assertThat(defects(ArtefactReader.read(document))).isEqualTo(expected.equals("sound") ? "" : expected);
    }

    @Test
    void one_changed_byte_is_another_document() {
        var stored = StoredModel.of(Documents.of("judgement")).orThrow();
        var document = stored.document();
        document[document.length / 2] ^= 1;

        assertThat(ArtefactReader.read(document, stored.sha256()).asDefects())
                .containsExactly(
                        new Defect("$", "has the SHA-256 " + StoredModel.sha256(document) + ", which is not its name"));
    }

    @Test
    void another_way_to_write_the_same_is_refused() {
        var document =
                new String(StoredModel.of(Documents.of("judgement")).orThrow().document(), StandardCharsets.UTF_8);

        assertThat(defects(read(document + "\n"))).startsWith("$: is not in canonical form (RFC 8785) from byte");
        assertThat(defects(read(document.replace("\"basePoints\":100", "\"basePoints\":100.0"))))
                .startsWith("$: is not in canonical form (RFC 8785) from byte");
        assertThat(defects(read(document.replace("{\"evidence\"", "{ \"evidence\""))))
                .isEqualTo("$: is not in canonical form (RFC 8785) from byte 1 on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "{",
                "{}",
                "{\"form\":1}",
                "1e999999999",
                "{\"form\":\"creditrepair-model-3\"}",
                "{\"a\":1,\"a\":1}",
                "{}{}",
                "\"\ud800\"",
                "{\"form\":1e99999}",
                "nul"
            })
    void what_is_no_artefact_is_refused(String text) {
        assertThat(read(text).asDefects())
                .hasSize(1)
                .first()
                .extracting(Defect::path)
                .asString()
                .startsWith("$");
    }

    @Test
    void what_is_too_deep_or_too_long_is_refused_before_it_is_read() {
        assertThat(defects(read("[".repeat(33)))).startsWith("$: is no JSON");
        assertThat(defects(read("{\"form\":" + "1".repeat(65) + "}"))).startsWith("$: ");
        assertThat(defects(read("{\"form\":\"" + "x".repeat(10_001) + "\"}"))).startsWith("$: is no JSON");
        assertThat(ArtefactReader.read(new byte[Json.LONGEST + 1]).asDefects())
                .containsExactly(new Defect("$", "is longer than 67108864 bytes"));
    }

    @Test
    void an_artefact_that_is_none_is_not_written() {
        var sound = Documents.of("judgement");
        var spoilt = new ModelArtefact(sound.identity(), List.of(), sound.scoring(), sound.output(), sound.evidence());

        assertThat(defects(StoredModel.of(spoilt))).startsWith("$.features: is empty");
    }

    @Test
    void a_stored_model_cannot_be_changed_from_outside() {
        var stored = StoredModel.of(Documents.of("judgement")).orThrow();
        stored.document()[0] = 0;

        assertThat(stored.document()[0]).isEqualTo((byte) '{');
        assertThat(stored.sha256())
                .isEqualTo(StoredModel.sha256(stored.document()))
                .matches("[0-9a-f]{64}");
        assertThat(stored).hasToString("test-1 " + stored.sha256());
    }

    private static Checked<StoredModel> read(String text) {
        return ArtefactReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String defects(Checked<?> checked) {
        return checked.asDefects().stream().map(Defect::toString).collect(Collectors.joining(" && "));
    }
}
