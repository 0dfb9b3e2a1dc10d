package org.creditrepair.training.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.creditrepair.assessment.artefact.ArtefactReader;
import org.creditrepair.assessment.model.Attribute;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.ReasonText;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.training.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a profile says of attributes is in the artefact; the run also checks that rows are served with these reasons. */
class AttributesInArtefactTest {
    private static final String SAID = """
            specials: [[-1]]
                aims: [-1]
                reasons:
                  - {values: [-1], code: NO_CREDIT, zh-CN: 没有贷款, en: There is no credit}
                  - {from: 1, code: LATE_NOW, zh-CN: 目前逾期, en: A payment is late now}""";

    @TempDir
    private Path folder;

    @Test
    void reasons_and_aims_of_attributes_reach_the_artefact() throws IOException {
        var attributes = attributes(Examples.PROFILE.replace("specials: [[-1]]", SAID));

        assertThat(of(attributes, bin -> bin instanceof Bin.Special))
                .singleElement()
                .satisfies(attribute -> {
                    assertThat(attribute.isAim()).isTrue();
                    assertThat(attribute.reason()).contains(new ReasonText("NO_CREDIT", "没有贷款", "There is no credit"));
                });
        assertThat(of(attributes, bin -> bin instanceof Bin.Interval(var from, var to) && from >= 1))
                .isNotEmpty()
                .allSatisfy(attribute ->
                        assertThat(attribute.reason().map(ReasonText::code)).contains("LATE_NOW"));
        assertThat(of(attributes, bin -> bin instanceof Bin.Interval(var from, var to) && from < 1))
                .isNotEmpty()
                .allSatisfy(attribute -> {
                    assertThat(attribute.reason()).isEmpty();
                    assertThat(attribute.isAim()).isTrue();
                });
    }

    @Test
    void codes_and_the_missing_value_are_no_aims_where_nothing_is_said() throws IOException {
        var attributes = attributes(Examples.PROFILE);

        assertThat(of(attributes, bin -> bin instanceof Bin.Special || bin instanceof Bin.Missing))
                .hasSize(2)
                .allSatisfy(attribute -> {
                    assertThat(attribute.isAim()).isFalse();
                    assertThat(attribute.reason()).isEmpty();
                });
    }

    private static List<Attribute> of(List<Attribute> attributes, Predicate<Bin> isMeant) {
        return attributes.stream()
                .filter(attribute -> isMeant.test(attribute.bin()))
                .toList();
    }

    /** Of months late, in a card that is trained by a run. */
    private List<Attribute> attributes(String profile) throws IOException {
        Files.writeString(folder.resolve("example.yaml"), profile);
        Files.writeString(folder.resolve("example.csv"), Examples.csv(800, 5));
        var err = new StringWriter();
        Approved.run(
                new StringWriter(),
                err,
                List.of(
                        "--profile",
                        folder.resolve("example.yaml").toString(),
                        "--data",
                        folder.toString(),
                        "--output",
                        folder.resolve("out").toString()));
        assertThat(err.toString()).isEmpty();
        try (var files = Files.list(folder.resolve("out"))) {
            var file = files.filter(path -> path.getFileName().toString().matches("[0-9a-f]{64}\\.json"))
                    .findFirst()
                    .orElseThrow();
            var name = file.getFileName().toString().replace(".json", "");
            var artefact = ArtefactReader.read(Files.readAllBytes(file), name)
                    .orThrow()
                    .model()
                    .artefact();
            return ((Scoring.Scorecard) artefact.scoring())
                    .characteristics().stream()
                            .filter(characteristic -> characteristic.feature().equals("months-late"))
                            .findFirst()
                            .orElseThrow()
                            .attributes();
        }
    }
}
