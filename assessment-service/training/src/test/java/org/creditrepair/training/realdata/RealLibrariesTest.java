package org.creditrepair.training.realdata;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.ml.lightgbm.PredictionType;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.creditrepair.assessment.artefact.LightgbmReader;
import org.creditrepair.assessment.artefact.XgboostReader;
import org.creditrepair.assessment.tree.TreeEnsemble;
import org.creditrepair.training.table.Table;
import org.creditrepair.training.table.Variable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trees that other libraries have grown on whole real files say the same in the service, of every row. */
class RealLibrariesTest {
    private static final int TREES = 80;

    @ParameterizedTest
    @CsvSource({"taiwan-default, 30000, 6", "lending-club-9857, 9857, 4", "german-credit, 1000, 3"})
    void margins_of_xgboost_come_out_bit_for_bit(String name, int count, int depth) throws IOException, XGBoostError {
        var table = RealData.of(name).table();
        var rows = rows(table);
        var matrix = new DMatrix(floats(rows), count, width(table), Float.NaN);
        matrix.setLabel(labels(table));
        var booster = XGBoost.train(matrix, xgboost(depth), TREES, Map.of(), null, null);
        booster.setFeatureNames(names(table));
        var margins = booster.predict(matrix, true);
        var document = booster.toByteArray("json");
        booster.dispose();
        matrix.dispose();

        var trees = TreeEnsemble.of(XgboostReader.read(document).orThrow().forest());

        assertThat(trees.treeCount()).isEqualTo(TREES);
        assertThat(margins).hasDimensions(count, 1);
        for (var row = 0; row < count; row++) {
            assertThat(Float.floatToIntBits((float) trees.margin(rows, row * width(table))))
                    .as("row %d", row + 1)
                    .isEqualTo(Float.floatToIntBits(margins[row][0]));
        }
    }

    /** Levels are categories here, so there are splits by sets of them; some values of the loans are missing. */
    @ParameterizedTest
    @CsvSource({"taiwan-default, 30000, 31", "lending-club-9857, 9857, 15", "german-credit, 1000, 7"})
    void raw_scores_of_lightgbm_come_out_bit_for_bit(String name, int count, int leaves)
            throws IOException, LGBMException {
        var table = RealData.of(name).table();
        var rows = rows(table);
        var settings = "objective=binary deterministic=true force_row_wise=true num_threads=1 seed=1 verbosity=-1"
                + " min_data_in_leaf=20 num_leaves=" + leaves + " categorical_feature=" + categories(table);
        try (var data = LGBMDataset.createFromMat(rows, count, width(table), true, settings, null)) {
            data.setField("label", labels(table));
            try (var booster = LGBMBooster.create(data, settings)) {
                for (var tree = 0; tree < TREES; tree++) {
                    booster.updateOneIter();
                }
                var scores =
                        booster.predictForMat(rows, count, width(table), true, PredictionType.C_API_PREDICT_RAW_SCORE);
                var document = booster.saveModelToString(0, 0, LGBMBooster.FeatureImportanceType.GAIN);

                var trees = TreeEnsemble.of(LightgbmReader.read(document.getBytes(StandardCharsets.UTF_8))
                        .orThrow()
                        .forest());

                assertThat(document).contains("num_cat=1");
                assertThat(trees.treeCount()).isEqualTo(TREES);
                assertThat(scores).hasSize(count);
                for (var row = 0; row < count; row++) {
                    assertThat(Double.doubleToLongBits(trees.margin(rows, row * width(table))))
                            .as("row %d", row + 1)
                            .isEqualTo(Double.doubleToLongBits(scores[row]));
                }
            }
        }
    }

    private static Map<String, Object> xgboost(int depth) {
        var parameters = new HashMap<String, Object>();
        parameters.put("objective", "binary:logistic");
        parameters.put("tree_method", "hist");
        parameters.put("max_depth", depth);
        parameters.put("nthread", 1);
        parameters.put("seed", 1);
        parameters.put("subsample", 0.8);
        return parameters;
    }

    private static int width(Table table) {
        return table.candidates().size();
    }

    private static String[] names(Table table) {
        return table.candidates().stream().map(Variable::name).toArray(String[]::new);
    }

    private static String categories(Table table) {
        return IntStream.range(0, width(table))
                .filter(i -> table.candidates().get(i).hasLevels())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
    }

    /** One row behind the other; a level is its code. */
    private static double[] rows(Table table) {
        var rows = new double[table.bads().length * width(table)];
        for (var column = 0; column < width(table); column++) {
            var values = table.candidates().get(column).values();
            for (var row = 0; row < values.length; row++) {
                rows[row * width(table) + column] = values[row];
            }
        }
        return rows;
    }

    private static float[] floats(double[] values) {
        var floats = new float[values.length];
        for (var i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    private static float[] labels(Table table) {
        var labels = new float[table.bads().length];
        for (var row = 0; row < labels.length; row++) {
            labels[row] = table.bads()[row] ? 1 : 0;
        }
        return labels;
    }
}
