package org.creditrepair.assessment.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.checked.Defect;
import org.creditrepair.assessment.tree.TreeEnsemble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class LightgbmReaderTest {
    /** A split by category (0, 33 and 64 go left), one by number below it, and a tree of one leaf. */
    private static final String SMALL =
            """
            tree
            version=v4
            num_class=1
            num_tree_per_iteration=1
            label_index=0
            max_feature_idx=1
            objective=binary sigmoid:0.5
            feature_names=home income
            tree_sizes=1 2

            Tree=0
            num_leaves=3
            num_cat=1
            split_feature=0 1
            threshold=0 2.5
            decision_type=1 8
            left_child=1 -2
            right_child=-1 -3
            leaf_value=1 20 300
            leaf_count=4 5 6
            internal_count=15 11
            cat_boundaries=0 3
            cat_threshold=1 2 1
            is_linear=0
            shrinkage=1

            Tree=1
            num_leaves=1
            num_cat=0
            leaf_value=0.25
            is_linear=0

            end of trees

            feature_importances:
            home=1
            """;

    @ParameterizedTest
    @CsvSource({
        "0, 2, 20.25", "33, 2.5, 20.25", "64, 2.6, 300.25", "1, 2, 1.25", "32, 2, 1.25", "65, 0, 1.25", "NaN, 0, 1.25",
        "0, NaN, 300.25", "96, 0, 1.25",
    })
    void a_small_file_by_hand(double home, double income, double margin) {
        var read = LightgbmReader.read(bytes(SMALL)).orThrow();

        assertThat(read.features()).containsExactly("home", "income");
        assertThat(TreeEnsemble.of(read.forest()).margin(new double[] {home, income}))
                .isEqualTo(margin);
        assertThat(read.forest().sigmoid()).isEqualTo(0.5);
        assertThat(read.forest().isAverage()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"inf, 1e300, 20.25", "inf, NaN, 300.25", "-inf, -1e300, 300.25"})
    void a_threshold_may_be_infinite(String threshold, double income, double margin) {
        var read = LightgbmReader.read(bytes(SMALL.replace("threshold=0 2.5", "threshold=0 " + threshold)))
                .orThrow();

        assertThat(TreeEnsemble.of(read.forest()).margin(new double[] {0, income}))
                .isEqualTo(margin);
    }

    @Test
    void covers_are_the_counts_of_rows() {
        var trees = LightgbmReader.read(bytes(SMALL)).orThrow().forest().trees();

        assertThat(trees.getFirst().cover()).containsExactly(15.0, 11.0, 4.0, 5.0, 6.0);
        assertThat(trees.getLast().cover()).containsExactly(1.0);
    }

    @Test
    void lines_may_end_as_on_windows_and_an_average_is_told() {
        var read = LightgbmReader.read(bytes(SMALL.replace("label_index=0", "average_output").replace("\n", "\r\n")))
                .orThrow();

        assertThat(read.forest().isAverage()).isTrue();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/artefact/lightgbm-refusals.csv", delimiter = '|', quoteCharacter = '`')
    void what_a_file_has_beyond_that_is_refused_by_its_line(String line, String replacement, String expected) {
        assertThat(SMALL).contains(line);
        var text = SMALL.replace(line, replacement.replace("\\n", "\n"));

        assertThat(defects(LightgbmReader.read(bytes(text)))).isEqualTo(expected);
    }

    @Test
    void what_is_no_model_is_refused() {
        assertThat(defects(LightgbmReader.read(new byte[0]))).isEqualTo("line 1: must be tree");
        assertThat(defects(LightgbmReader.read(bytes("trees\n")))).isEqualTo("line 1: must be tree");
        assertThat(defects(LightgbmReader.read(bytes("tree\n")))).startsWith("line 1: the file ends before end of trees");
        assertThat(defects(LightgbmReader.read(new byte[Json.LONGEST + 1])))
                .isEqualTo("line 1: the file is longer than 67108864 bytes");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String defects(Checked<?> checked) {
        return checked.asDefects().stream().map(Defect::toString).collect(Collectors.joining(" && "));
    }
}
