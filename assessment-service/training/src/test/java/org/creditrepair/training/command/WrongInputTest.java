package org.creditrepair.training.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditrepair.training.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with what a run is given is told in words with an exit code, never as a stack trace. */
class WrongInputTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void filesOfAnExample() throws IOException {
        Files.writeString(folder.resolve("example.yaml"), Examples.PROFILE);
        Files.writeString(folder.resolve("example.csv"), Examples.csv(200, 5));
    }

    static Stream<Arguments> contents() {
        return Stream.of(
                wrong("example.csv", "an empty file", text -> "", "example.csv: line 1: the file has no header"),
                wrong(
                        "example.csv",
                        "a header alone",
                        text -> text.lines().findFirst().orElseThrow(),
                        "example.csv: file: has 0 rows to train on, of which 0 are bad"),
                wrong(
                        "example.csv",
                        "goods alone",
                        text -> kept(text, line -> !line.endsWith(",bad")),
                        "rows to train on, of which 0 are bad"),
                wrong(
                        "example.csv",
                        "bads alone",
                        text -> kept(text, line -> !line.endsWith(",good")),
                        "rows to train on, of which"),
                wrong(
                        "example.csv",
                        "one good only",
                        text -> kept(text, line -> !line.endsWith(",good"))
                                + "\n2000,500,-1,north,0.5,f,40,2024-06-30,,good\n",
                        "rows of the rarer outcome and leaves"),
                wrong(
                        "example.csv",
                        "rows out of time alone",
                        text -> text.replace("2024-06-30", "2025-06-30"),
                        "has 0 rows to train on"),
                wrong(
                        "example.csv",
                        "a column that the profile does not name",
                        text -> text.replaceFirst("noise", "nose"),
                        "the profile does not name the column nose"),
                wrong(
                        "example.csv",
                        "a column that is not there",
                        text -> text.replaceFirst("noise", "nose"),
                        "the column noise is missing"),
                wrong(
                        "example.csv",
                        "another separator",
                        text -> text.replace(",", ";"),
                        "has one field: the separator is perhaps not ','"),
                wrong(
                        "example.csv",
                        "a quote that is never closed",
                        text -> text.replaceFirst("north", "\"north"),
                        "a quote is never closed"),
                wrong(
                        "example.yaml",
                        "an empty profile",
                        text -> "",
                        "example.yaml: line 1, column 1: the document is empty"),
                wrong("example.yaml", "no YAML", text -> "a: [", "example.yaml: line 1, column 5: "),
                wrong("example.yaml", "a list", text -> "- a", "example.yaml: line 1, column 1: must be a mapping"));
    }

    private static Arguments wrong(String file, String what, UnaryOperator<String> change, String told) {
        return Arguments.of(file, what, change, told);
    }

    private static String kept(String text, Predicate<String> isKept) {
        return text.lines().filter(isKept).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("contents")
    void files_with_wrong_contents_are_refused(String file, String what, UnaryOperator<String> change, String told)
            throws IOException {
        var path = folder.resolve(file);
        Files.writeString(path, change.apply(Files.readString(path)));

        assertThat(run()).isEqualTo(1);
        assertThat(err.toString()).contains(told).doesNotContain("\tat ", "Exception");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_file_in_another_encoding_is_refused_with_what_to_do() throws IOException {
        Files.writeString(
                folder.resolve("example.csv"), Examples.csv(200, 5).replace("north", "北方"), Charset.forName("GB18030"));

        assertThat(run()).isEqualTo(1);
        assertThat(err.toString()).contains("example.csv: file: is not in UTF-8; convert it");
    }

    @Test
    void a_file_that_is_not_there_is_told_by_its_path() {
        assertThat(run("--data", folder.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(run("--profile", folder.resolve("no.yaml").toString())).isEqualTo(1);
        assertThat(run("--fold-file", folder.resolve("no.csv").toString())).isEqualTo(1);
        assertThat(run("--bins", folder.resolve("bins.yaml").toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("there is no file " + folder.resolve("nowhere/example.csv"))
                .contains("there is no file " + folder.resolve("no.yaml"))
                .contains("there is no file " + folder.resolve("no.csv"))
                .contains("there is no file " + folder.resolve("bins.yaml"));
    }

    @Test
    void a_folder_is_no_file() {
        assertThat(run("--profile", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("cannot read " + folder);
    }

    static Stream<Arguments> folds() {
        return Stream.of(
                Arguments.of("", "f.csv: line 1: must be row,fold"),
                Arguments.of("row;fold\n", "f.csv: line 1: must be row,fold"),
                Arguments.of("row,fold\n1,1\n", "f.csv: line 2: the file has 1 rows, the data has "),
                Arguments.of("row,fold\nx,1\n", "f.csv: line 2: must be two whole numbers above zero, row and fold"));
    }

    @ParameterizedTest
    @MethodSource("folds")
    void fold_files_that_cannot_be_read_are_refused(String text, String told) throws IOException {
        Files.writeString(folder.resolve("f.csv"), text);

        assertThat(run("--fold-file", folder.resolve("f.csv").toString())).isEqualTo(1);
        assertThat(err.toString()).contains(told);
    }

    @Test
    void more_folds_than_rows_of_an_outcome_are_refused() {
        assertThat(run("--folds", "120")).isEqualTo(1);
        assertThat(err.toString())
                .contains("rows of the rarer outcome and leaves", "take fewer folds or more rows")
                .doesNotContain("Exception");
    }

    @Test
    void an_output_folder_that_cannot_be_made_ends_the_run() throws IOException {
        Files.writeString(folder.resolve("file"), "");

        assertThat(run("--output", folder.resolve("file/out").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("cannot write " + folder.resolve("file/out"));
    }

    private int run(String... more) {
        var arguments = new ArrayList<>(List.of(more));
        add(arguments, "--profile", folder.resolve("example.yaml"));
        add(arguments, "--data", folder);
        add(arguments, "--output", folder.resolve("out"));
        return Approved.run(new StringWriter(), err, arguments);
    }

    private static void add(List<String> arguments, String option, Path value) {
        if (!arguments.contains(option)) {
            arguments.addAll(List.of(option, value.toString()));
        }
    }
}
