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
import org.junit.jupiter.params.provider.ValueSource;

class XgboostReaderTest {
    /** One split at 1.5, what is missing goes left; node 3 was pruned and belongs to nothing. */
    private static final String SMALL = """
            {"learner":{"feature_names":["income"],"gradient_booster":{"model":{
             "gbtree_model_param":{"num_trees":"1"},"tree_info":[0],"trees":[{
             "default_left":[1,0,0,0],"left_children":[2,-1,-1,-1],"right_children":[1,-1,-1,-1],
             "split_conditions":[1.5E0,2E0,-2E0,9E0],"split_indices":[0,0,0,0],"split_type":[0,0,0,0],
             "sum_hessian":[4E0,1E0,3E0,0E0],"tree_param":{"num_nodes":"4","size_leaf_vector":"1"}}]},"name":"gbtree"},
             "learner_model_param":{"base_score":"[5E-1]","num_class":"0","num_feature":"1","num_target":"1"},
             "objective":{"name":"binary:logistic"}},"version":[3,4,0]}
            """;

    @Test
    void a_small_file_by_hand() {
        var read = XgboostReader.read(bytes(SMALL)).orThrow();
        var trees = TreeEnsemble.of(read.forest());

        assertThat(read.features()).containsExactly("income");
        assertThat(read.forest().trees().getFirst().size()).isEqualTo(3);
        assertThat(read.forest().base()).isZero();
        assertThat(trees.margin(new double[] {1})).isEqualTo(-2);
        assertThat(trees.margin(new double[] {1.5})).isEqualTo(2);
        assertThat(trees.margin(new double[] {Double.NaN})).isEqualTo(-2);
    }

    @ParameterizedTest
    @CsvSource({"-Infinity, 2", "Infinity, -2"})
    void a_split_may_ask_only_whether_there_is_a_value(String threshold, double marginOfAnyValue) {
        var trees = TreeEnsemble.of(XgboostReader.read(bytes(SMALL.replace("1.5E0", threshold)))
                .orThrow()
                .forest());

        assertThat(trees.margin(new double[] {-1e300})).isEqualTo(marginOfAnyValue);
        assertThat(trees.margin(new double[] {-Float.MAX_VALUE})).isEqualTo(marginOfAnyValue);
        assertThat(trees.margin(new double[] {Float.MAX_VALUE})).isEqualTo(marginOfAnyValue);
        assertThat(trees.margin(new double[] {Double.NaN})).isEqualTo(-2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "1e39"})
    void a_threshold_that_is_no_number_is_refused_with_its_path(String threshold) {
        assertThat(XgboostReader.read(bytes(SMALL.replace("1.5E0", threshold))))
                .isEqualTo(Checked.refused(
                        "$.learner.gradient_booster.model.trees[0].split_conditions[0]", "must be a float32"));
    }

    @Test
    void what_is_infinite_as_float32_is_not_less_than_infinity() {
        var trees = TreeEnsemble.of(XgboostReader.read(bytes(SMALL.replace("1.5E0", "Infinity")))
                .orThrow()
                .forest());

        assertThat(trees.margin(new double[] {3.4028235677973362e38})).isEqualTo(-2);
        assertThat(trees.margin(new double[] {3.4028235677973366e38})).isEqualTo(2);
    }

    @Test
    void an_infinite_leaf_is_refused() {
        assertThat(XgboostReader.read(bytes(SMALL.replace("-2E0", "-Infinity"))).asDefects())
                .isNotEmpty();
    }

    @Test
    void infinity_is_no_hessian() {
        assertThat(XgboostReader.read(bytes(SMALL.replace("4E0", "Infinity"))))
                .isEqualTo(Checked.refused(
                        "$.learner.gradient_booster.model.trees[0].sum_hessian[0]", "must be a float32"));
    }

    @ParameterizedTest
    @CsvSource({
        // half way from the float32 before it is the first double that float32 rounds to 1.5
        "1.499999940395355, -2",
        "1.4999999403953552, 2",
        "1.5, 2",
        "1.4999998807907104, -2",
    })
    void a_comparison_is_one_of_float32(double value, double margin) {
        assertThat(TreeEnsemble.of(XgboostReader.read(bytes(SMALL)).orThrow().forest())
                        .margin(new double[] {value}))
                .isEqualTo(margin);
    }

    @ParameterizedTest
    @CsvSource({
        // -ln(1 / p - 1) in float32, where 1 / 0.75 - 1 is 0.33333337
        "[5E-1], 0",
        "5E-1, 0",
        "0.25, -1.0986123",
        "[7.5E-1], 1.0986122",
        "0.1, -2.1972246",
    })
    void the_base_is_the_margin_of_its_probability(String text, float base) {
        var read = XgboostReader.read(bytes(SMALL.replace("[5E-1]", text))).orThrow();

        assertThat((float) read.forest().base()).isEqualTo(base);
    }

    @Test
    void what_older_versions_wrote_is_read() {
        var older = SMALL.replace("[5E-1]", "5E-1")
                .replace(",\"num_target\":\"1\"", "")
                .replace("\"size_leaf_vector\":\"1\"", "\"size_leaf_vector\":\"0\"")
                .replace("\"split_type\":[0,0,0,0],", "")
                .replace("[1,0,0,0]", "[true,false,false,false]")
                .replace("\"feature_names\":[\"income\"],", "");

        var read = XgboostReader.read(bytes(older)).orThrow();

        assertThat(read.features()).containsExactly("f0");
        assertThat(TreeEnsemble.of(read.forest()).margin(new double[] {Double.NaN}))
                .isEqualTo(-2);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/artefact/xgboost-refusals.csv", delimiter = '|', quoteCharacter = '`')
    void what_a_file_has_beyond_that_is_refused_by_its_path(String path, String value, String expected) {
        var read = XgboostReader.read(JsonEdit.of(bytes(SMALL), path, value));

        assertThat(defects(read)).isEqualTo(expected);
    }

    @Test
    void what_is_no_json_is_refused() {
        assertThat(defects(XgboostReader.read(bytes("{\"learner\""))))
                .startsWith("$: is no JSON, names a member twice, or is too deep or too long at byte");
        assertThat(defects(XgboostReader.read(bytes("[]")))).startsWith("$.learner: is missing");
        assertThat(defects(XgboostReader.read(new byte[0]))).isEqualTo("$: is empty");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String defects(Checked<?> checked) {
        return checked.asDefects().stream().map(Defect::toString).collect(Collectors.joining(" && "));
    }
}
