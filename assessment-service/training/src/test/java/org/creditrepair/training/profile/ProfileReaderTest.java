package org.creditrepair.training.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditrepair.assessment.model.Output;
import org.creditrepair.assessment.model.ReasonText;
import org.creditrepair.assessment.scale.GradeBand;
import org.creditrepair.training.Examples;
import org.creditrepair.training.binning.Limits;
import org.creditrepair.training.binning.NumberBinning.Single;
import org.creditrepair.training.binning.Trend;
import org.creditrepair.training.profile.BoostingSettings.Calibrator;
import org.creditrepair.training.profile.CardSettings.Elimination;
import org.creditrepair.training.profile.Column.Type;
import org.creditrepair.training.profile.Column.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileReaderTest {
    private static final String PROFILE = Examples.PROFILE;

    @Test
    void a_profile_is_read_as_it_is_written() {
        var profile = ProfileReader.read(PROFILE).orThrow();

        assertThat(profile.name()).isEqualTo("example");
        assertThat(profile.data()).isEqualTo(new Profile.DataFormat("example.csv", ',', 0, true, List.of("")));
        assertThat(profile.columns().stream().map(Column::name))
                .containsExactly(
                        "income",
                        "debt",
                        "months-late",
                        "region",
                        "noise",
                        "sex",
                        "age",
                        "opened",
                        "recovered",
                        "outcome");
        assertThat(profile.outOfTime()).contains(new Profile.OutOfTime("opened", LocalDate.of(2025, 1, 1)));
        assertThat(profile.output().grades())
                .containsExactly(new GradeBand("A", 0, 0.1), new GradeBand("B", 0.1, 0.3), new GradeBand("C", 0.3, 1));
    }

    @Test
    void a_column_is_what_the_profile_says() {
        var columns = ProfileReader.read(PROFILE).orThrow().columns();

        assertThat(columns.get(2))
                .isEqualTo(new Column(
                        "months-late",
                        new Type.Number(true),
                        Use.CANDIDATE,
                        Optional.of(new Candidate(
                                "months",
                                true,
                                Trend.DOWN,
                                List.of(new Single(List.of(-1.0), true)),
                                Optional.empty(),
                                Optional.empty(),
                                new ReasonText("LATE", "有逾期", "Payments were late"),
                                List.of(),
                                Aims.PLAIN)),
                        Optional.empty(),
                        List.of()));
        assertThat(columns.get(6).edges()).containsExactly(30.0, 50.0);
        assertThat(columns.get(7).type()).isEqualTo(new Type.Date());
        assertThat(columns.get(8).use()).isEqualTo(Use.AFTER_THE_FACT);
        assertThat(columns.get(9).target()).contains(new Column.Target(List.of("bad"), List.of("good")));
    }

    @Test
    void a_derived_column_has_its_operation() {
        var derived = ProfileReader.read(PROFILE).orThrow().derived().getFirst();

        assertThat(derived.operation()).isEqualTo(Operation.RATIO);
        assertThat(derived.of()).containsExactly("debt", "income");
        assertThat(derived.floor()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(derived.candidate().orElseThrow().trend()).isEqualTo(Trend.DOWN);
    }

    @Test
    void settings_that_are_not_stated_have_defaults() {
        var profile = ProfileReader.read(PROFILE).orThrow();

        assertThat(profile.card())
                .isEqualTo(new CardSettings(
                        Limits.DEFAULT,
                        List.of(2.0, 3.0, 6.0),
                        List.of(0.005, 0.01, 0.02),
                        List.of(1.0, 20.0),
                        List.of(1.0),
                        0.9,
                        Elimination.AIC,
                        4));
        assertThat(profile.output().odds().pointsToDouble()).isEqualTo(40);
        assertThat(profile.output().decimals()).isZero();
        assertThat(profile.output().baseline()).isEqualTo(Output.Baseline.BEST_BIN);
        assertThat(profile.output().mostProbability()).isEqualTo(0.2);
        assertThat(profile.boosting().learningRate()).isEqualTo(0.05);
    }

    @Test
    void settings_that_are_stated_hold() {
        var profile = ProfileReader.read(PROFILE
                        + "card: {fineBins: 30, mostBins: 5, leastShare: 0.1, leastOfEach: 9, penalties: [4],"
                        + " smoothing: [3], ridges: [0, 2], leastInformation: [0.02], mostCorrelation: 0.7,"
                        + " elimination: p, innerFolds: 3}\n")
                .orThrow();

        assertThat(profile.card())
                .isEqualTo(new CardSettings(
                        new Limits(30, 5, 0.1, 9, 2),
                        List.of(4.0),
                        List.of(0.02),
                        List.of(3.0),
                        List.of(0.0, 2.0),
                        0.7,
                        Elimination.P,
                        3));
        assertThat(profile.boosting())
                .isEqualTo(new BoostingSettings(
                        List.of(2), 0.05, 40, 10, List.of(5.0), 0.7, 0.6, 5, 2, 1, Calibrator.PLATT));
    }

    /** Each line of the file: a part of the profile, what stands there instead, what is told. */
    @ParameterizedTest
    @CsvFileSource(resources = "/profile/refusals.txt", delimiter = '|', maxCharsPerColumn = 1_000)
    void a_profile_is_refused_with_line_and_column(String part, String replacement, String refusal) {
        var defects = ProfileReader.read(
                        PROFILE.replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(replacement)))
                .asDefects();

        assertThat(defects).extracting(Object::toString).contains(refusal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|line 1, column 1: the document is empty",
                "'a: [1'|line 1, column 6: expected ',' or ']', but got <stream end>",
                "'a: *b'|line 1, column 4: found undefined alias b",
                "'- a'|line 1, column 1: must be a mapping of names to values",
                "'!<%20a> b'|line 1, column 1: is no YAML: Tag must not contain leading or trailing spaces.",
                "'[a]: b'|line 1, column 1: a name must be a text",
                "'name: a, name: b'|line 1, column 14: mapping values are not allowed here",
            })
    void what_is_no_profile_is_refused(String text, String refusal) {
        assertThat(ProfileReader.read(text).asDefects())
                .extracting(Object::toString)
                .contains(refusal);
    }

    @Test
    void the_lowest_score_is_below_the_highest() {
        assertThat(ProfileReader.read(PROFILE.replace("output:\n", "output:\n  lowest: 5\n  highest: 5\n"))
                        .asDefects())
                .extracting(Object::toString)
                .containsExactly("line 44, column 11: lowest must be below the highest");
    }

    /** A thousand in four decimals is ten million units. */
    @ParameterizedTest
    @CsvSource({"4, 0, 1000", "4, 0, 101", "2, 0, 10001", "2, -10001, 0", "4, -101, 100"})
    void a_scale_of_more_than_a_million_units_is_refused(int decimals, int lowest, int highest) {
        assertThat(ProfileReader.read(scaled(decimals, lowest, highest)).asDefects())
                .extracting(Object::toString)
                .containsExactly("line 44, column 13: decimals make the lowest or the highest score more than a million"
                        + " units of the last decimal");
    }

    @ParameterizedTest
    @CsvSource({"4, -100, 100", "3, 0, 1000", "2, -10000, 10000", "0, -99999, 99999"})
    void a_scale_of_a_million_units_is_read(int decimals, int lowest, int highest) {
        var output =
                ProfileReader.read(scaled(decimals, lowest, highest)).orThrow().output();

        assertThat(output.decimals()).isEqualTo(decimals);
        assertThat(output.lowest()).isEqualTo(lowest);
        assertThat(output.highest()).isEqualTo(highest);
    }

    private static String scaled(int decimals, int lowest, int highest) {
        return PROFILE.replace(
                "output:\n",
                "output:\n  decimals: " + decimals + "\n  lowest: " + lowest + "\n  highest: " + highest + "\n");
    }

    @Test
    void a_name_that_comes_twice_is_refused() {
        assertThat(ProfileReader.read("name: a\nname: b\n").asDefects())
                .extracting(Object::toString)
                .contains("line 2, column 1: name comes twice");
    }

    static Stream<Path> profiles() throws IOException {
        return Files.list(Path.of("src/main/profiles"));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void every_profile_of_the_project_can_be_read(Path profile) throws IOException {
        assertThat(ProfileReader.read(Files.readString(profile)).asDefects()).isEmpty();
    }

    /** Law forbids to decide by these; the list is that of the data's own descriptions. */
    @ParameterizedTest
    @MethodSource("profiles")
    void no_profile_lets_a_model_read_what_is_protected_or_known_afterwards(Path profile) throws IOException {
        var read = ProfileReader.read(Files.readString(profile)).orThrow();
        var names = Stream.concat(
                        read.columns().stream()
                                .filter(column -> column.candidate().isPresent())
                                .map(Column::name),
                        read.derived().stream().flatMap(derived -> derived.of().stream()))
                .toList();

        assertThat(names)
                .doesNotContain(
                        "personal_status_and_sex",
                        "foreign_worker",
                        "age_in_years",
                        "SEX",
                        "AGE",
                        "MARRIAGE",
                        "total_pymnt",
                        "recoveries",
                        "total_rec_prncp",
                        "settlement_status");
    }
}
