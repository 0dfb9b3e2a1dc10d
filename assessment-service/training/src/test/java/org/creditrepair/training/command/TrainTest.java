package org.creditrepair.training.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.creditrepair.assessment.artefact.ArtefactReader;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.training.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class TrainTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void filesOfAnExample() throws IOException {
        Files.writeString(folder.resolve("example.yaml"), Examples.PROFILE);
        Files.writeString(folder.resolve("example.csv"), Examples.csv(800, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"card", "boosting"})
    void a_run_writes_artefact_folds_and_reports(String kind) throws IOException {
        assertThat(run("--model", kind)).isZero();

        var artefact = artefact("out");
        var report = new ObjectMapper().readTree(Files.readString(folder.resolve("out/report.json")));
        assertThat(artefact.identity().id()).isEqualTo("example-" + kind);
        assertThat(artefact.identity().approval()).isEqualTo(Examples.APPROVAL);
        assertThat(artefact.evidence().measures())
                .extracting(measure -> measure.name() + " " + measure.sample())
                .containsExactly(
                        "auc out-of-fold",
                        "gini out-of-fold",
                        "ks out-of-fold",
                        "brier out-of-fold",
                        "auc folds",
                        "gini folds",
                        "ks folds",
                        "brier folds",
                        "auc out-of-time",
                        "gini out-of-time",
                        "ks out-of-time",
                        "brier out-of-time");
        assertThat(artefact.evidence().measures())
                .allMatch(measure -> measure.lower() < measure.value() && measure.value() < measure.upper());
        assertThat(artefact.evidence().features()).hasSize(kind.equals("card") ? 0 : 6);
        assertThat(artefact.evidence().scores()).isNotEmpty();
        assertThat(report.at("/run/rowsServedAsTrained").asInt()).isEqualTo(800);
        assertThat(report.at("/validation/foldAuc")).hasSize(5);
        assertThat(report.at("/validation/meanAuc").asDouble()).isBetween(0.65, 0.95);
        assertThat(report.at("/validation/psi")).hasSize(6);
        assertThat(report.at("/fairness")).hasSize(2);
        assertThat(Files.readString(folder.resolve("out/folds.csv"))).startsWith("row,fold\n");
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("out-of-time");
        assertThat(out.toString())
                .contains("AUC over 5 folds: mean 0.", "AUC out of time: 0.", "Served as trained: 800 rows");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void no_value_of_a_row_is_in_a_report() throws IOException {
        run("--model", "card");
        var cell = Files.readString(folder.resolve("example.csv"))
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .split(",")[4];

        assertThat(Files.readString(folder.resolve("out/report.json"))).doesNotContain(cell);
        assertThat(Files.readString(folder.resolve("out/report.html"))).doesNotContain(cell);
    }

    @Test
    void the_same_run_writes_the_same_bytes() throws IOException {
        run("--model", "card");
        var first = bytes("out");
        run("--model", "card", "--output", folder.resolve("again").toString());

        assertThat(bytes("again")).isEqualTo(first);
    }

    @Test
    void folds_of_an_earlier_run_give_the_same_figures() throws IOException {
        run("--model", "card", "--folds", "3", "--seed", "9");
        var folds = folder.resolve("folds.csv");
        Files.copy(folder.resolve("out/folds.csv"), folds);
        var first = new ObjectMapper().readTree(Files.readString(folder.resolve("out/report.json")));

        assertThat(run("--model", "card", "--fold-file", folds.toString(), "--seed", "9"))
                .isZero();

        var second = new ObjectMapper().readTree(Files.readString(folder.resolve("out/report.json")));
        assertThat(second.at("/validation/foldAuc"))
                .isEqualTo(first.at("/validation/foldAuc"))
                .hasSize(3);
        assertThat(first.at("/run/foldSeed").asLong()).isEqualTo(9);
        assertThat(second.at("/run/foldSeed").isNull()).isTrue();
    }

    @Test
    void bins_of_a_run_can_be_edited_and_used_in_the_next() throws IOException {
        run("--model", "card");
        var bins = folder.resolve("edited.yaml");
        Files.writeString(bins, "'months-late': {edges: [2, 4]}\n");

        assertThat(run("--model", "card", "--bins", bins.toString())).isZero();

        assertThat(Files.readString(folder.resolve("out/bins.yaml"))).contains("'months-late': {edges: [2.0, 4.0]}");
        assertThat(Files.readString(folder.resolve("out/report.json"))).contains("\"importedBins\" : true");
    }

    @Test
    void the_bins_of_a_run_read_again_are_the_same_card() throws IOException {
        run("--model", "card");
        var bins = folder.resolve("bins.yaml");
        Files.copy(folder.resolve("out/bins.yaml"), bins);
        run(
                "--model",
                "card",
                "--bins",
                bins.toString(),
                "--output",
                folder.resolve("again").toString());

        assertThat(Files.readString(folder.resolve("again/bins.yaml"))).isEqualTo(Files.readString(bins));
    }

    @Test
    void what_is_wrong_with_the_data_is_told_by_file_line_and_column() throws IOException {
        Files.writeString(folder.resolve("example.csv"), Examples.csv(50, 5).replaceFirst("north", "north,north"));
        assertThat(run()).isEqualTo(1);
        assertThat(err.toString()).contains("example.csv: line ").contains("has 11 fields instead of 10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "example.yaml | name: example | nam: example | example.yaml: line 1, column 1: name is missing",
                "example.yaml | file: example.csv | file: other.csv | there is no file",
                "example.csv | good | perhaps | is neither bad nor good: perhaps",
                "example.csv | income,debt | wage,debt | example.csv: line 1: the profile does not name the column wage",
            })
    void refusals_name_the_file(String file, String part, String replacement, String told) throws IOException {
        var path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replaceFirst(part, replacement));

        assertThat(run()).isEqualTo(1);
        assertThat(err.toString()).contains(told);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void folds_and_bins_that_do_not_fit_are_refused() throws IOException {
        Files.writeString(folder.resolve("f.csv"), "row,fold\n1,1\n");
        Files.writeString(folder.resolve("b.yaml"), "wage: {edges: [1]}\n");

        assertThat(run("--fold-file", folder.resolve("f.csv").toString())).isEqualTo(1);
        assertThat(run("--bins", folder.resolve("b.yaml").toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("f.csv: line 2: the file has 1 rows", "b.yaml: line 1, column 7: wage is no characteristic");
    }

    @Test
    void rows_that_tell_nothing_end_the_run() throws IOException {
        var path = folder.resolve("example.yaml");
        Files.writeString(path, Files.readString(path) + "card: {leastInformation: [9]}\n");

        assertThat(run()).isEqualTo(1);
        assertThat(err.toString()).contains("no characteristic tells goods from bads");
    }

    @Test
    void an_output_that_cannot_be_written_ends_the_run() throws IOException {
        Files.writeString(folder.resolve("out"), "a file");

        assertThat(run()).isEqualTo(1);
        assertThat(err.toString()).contains("cannot write");
    }

    @Test
    void options_that_are_wrong_are_told_with_the_usage() {
        assertThat(run("--folds", "1")).isEqualTo(2);
        assertThat(run("--model", "oracle")).isEqualTo(2);
        assertThat(Train.commandLine(Approved.DAY)
                        .setErr(new PrintWriter(err, true))
                        .execute())
                .isEqualTo(2);
        assertThat(err.toString()).contains("--folds must be 2 or more: 1", "oracle", "--profile", "Usage: train");
    }

    /** The script prints the file, since it could tell the usage only after a build. */
    @Test
    void the_usage_of_the_script_is_that_of_the_options() throws IOException {
        assertThat(Files.readString(Path.of("src/main/usage.txt")))
                .isEqualTo(Train.commandLine(Approved.DAY).getUsageMessage(CommandLine.Help.Ansi.OFF));
    }

    @Test
    void a_model_has_the_name_that_is_asked_for() throws IOException {
        run("--id", "retail-7");

        assertThat(artefact("out").identity().id()).isEqualTo("retail-7");
    }

    private int run(String... more) {
        var arguments = new ArrayList<>(
                List.of("--profile", folder.resolve("example.yaml").toString(), "--data", folder.toString()));
        if (!List.of(more).contains("--output")) {
            arguments.addAll(List.of("--output", folder.resolve("out").toString()));
        }
        arguments.addAll(List.of(more));
        return Approved.run(out, err, arguments);
    }

    private ModelArtefact artefact(String output) throws IOException {
        try (var files = Files.list(folder.resolve(output))) {
            var file = files.filter(path -> path.getFileName().toString().matches("[0-9a-f]{64}\\.json"))
                    .findFirst()
                    .orElseThrow();
            var name = file.getFileName().toString().replace(".json", "");
            return ArtefactReader.read(Files.readAllBytes(file), name)
                    .orThrow()
                    .model()
                    .artefact();
        }
    }

    private List<String> bytes(String output) throws IOException {
        var contents = new ArrayList<String>();
        try (var files = Files.list(folder.resolve(output)).sorted()) {
            for (var file : files.toList()) {
                contents.add(file.getFileName() + Files.readString(file));
            }
        }
        return contents;
    }
}
