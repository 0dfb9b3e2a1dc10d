package org.creditrepair.training.boosting;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.training.boosting.BoostingModel.BoostingChoice;
import org.creditrepair.training.profile.BoostingSettings;
import org.creditrepair.training.table.Table;

/** Calls of XGBoost, on one thread and with a seed, so that the same rows grow the same trees. */
final class Booster {
    private static final String LOSS = "logloss";

    private final BoostingSettings settings;
    private final Table table;
    private final Inputs inputs;

    Booster(BoostingSettings settings, Table table, Inputs inputs) {
        this.settings = settings;
        this.table = table;
        this.inputs = inputs;
    }

    /**
     * How a forest did as it grew.
     *
     * @param trees with which the loss on rows that it had not seen was least
     * @param loss mean negative log likelihood
     */
    record Growth(int trees, double loss) {}

    /** Grows trees until some in a row have not made it better on the judged rows. */
    Growth grow(BoostingChoice choice, int[] trained, int[] judged) {
        return call(() -> {
            try (var training = matrix(trained);
                    var judging = matrix(judged);
                    var forest = forest(training.it(), choice, 1)) {
                var best = new Growth(1, Double.POSITIVE_INFINITY);
                for (var trees = 1; trees <= settings.mostTrees(); trees++) {
                    if (trees > 1) {
                        forest.it().update(training.it(), trees - 1);
                    }
                    var loss = new float[1];
                    forest.it().evalSet(new DMatrix[] {judging.it()}, new String[] {"judged"}, trees - 1, loss);
                    best = loss[0] < best.loss() ? new Growth(trees, loss[0]) : best;
                    if (trees >= best.trees() + settings.patience()) {
                        break;
                    }
                }
                return best;
            }
        });
    }

    /** Grows so many trees; the answer is the model as JSON. */
    byte[] train(BoostingChoice choice, int[] rows) {
        return call(() -> {
            try (var training = matrix(rows);
                    var forest = forest(training.it(), choice, choice.trees())) {
                var names = inputs.features().stream().map(Feature::id).toList();
                forest.it().setFeatureNames(FeatureNames.plain(names.size()));
                return FeatureNames.put(forest.it().toByteArray("json"), names);
            }
        });
    }

    /** Margins of bad of rows other than those that the trees are grown on. */
    float[] unseen(BoostingChoice choice, int[] trained, int[] judged) {
        return call(() -> {
            try (var training = matrix(trained);
                    var judging = matrix(judged);
                    var forest = forest(training.it(), choice, choice.trees())) {
                return margins(forest.it(), judging.it());
            }
        });
    }

    /** Margins of bad, as XGBoost computes them. */
    float[] margins(byte[] document, int[] rows) {
        return call(() -> {
            try (var matrix = matrix(rows);
                    var forest = new Held<>(XGBoost.loadModel(document), ml.dmlc.xgboost4j.java.Booster::dispose)) {
                return margins(forest.it(), matrix.it());
            }
        });
    }

    private static float[] margins(ml.dmlc.xgboost4j.java.Booster forest, DMatrix matrix) throws XGBoostError {
        var margins = forest.predict(matrix, true);
        var flat = new float[margins.length];
        for (var i = 0; i < flat.length; i++) {
            flat[i] = margins[i][0];
        }
        return flat;
    }

    private Held<ml.dmlc.xgboost4j.java.Booster> forest(DMatrix training, BoostingChoice choice, int trees)
            throws XGBoostError {
        return new Held<>(
                XGBoost.train(training, parameters(choice), trees, Map.of(), null, null),
                ml.dmlc.xgboost4j.java.Booster::dispose);
    }

    private Held<DMatrix> matrix(int[] rows) throws XGBoostError {
        var held =
                new Held<>(new DMatrix(inputs.matrix(rows), rows.length, inputs.width(), Float.NaN), DMatrix::dispose);
        var labels = new float[rows.length];
        for (var i = 0; i < rows.length; i++) {
            labels[i] = table.bads()[rows[i]] ? 1 : 0;
        }
        held.it().setLabel(labels);
        return held;
    }

    /** Memory outside the heap that is given back whatever happens. */
    private record Held<T>(T it, Consumer<T> disposal) implements AutoCloseable {
        @Override
        public void close() {
            disposal.accept(it);
        }
    }

    private Map<String, Object> parameters(BoostingChoice choice) {
        var parameters = new HashMap<String, Object>();
        parameters.put("objective", "binary:logistic");
        parameters.put("eval_metric", LOSS);
        parameters.put("tree_method", "hist");
        parameters.put("max_bin", 64);
        parameters.put("nthread", 1);
        parameters.put("verbosity", 0);
        parameters.put("seed", settings.seed());
        // Otherwise what a tree samples depends on what the thread has grown before.
        parameters.put("seed_per_iteration", true);
        parameters.put("max_depth", choice.depth());
        parameters.put("min_child_weight", choice.leastWeight());
        parameters.put("eta", settings.learningRate());
        parameters.put("subsample", settings.rowShare());
        parameters.put("colsample_bytree", settings.columnShare());
        parameters.put("lambda", settings.lambda());
        parameters.put("monotone_constraints", inputs.constraints());
        return parameters;
    }

    private interface Call<T> {
        T run() throws XGBoostError, IOException;
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.run();
        } catch (XGBoostError | IOException failed) {
            throw new IllegalStateException("XGBoost refuses: " + failed.getMessage(), failed);
        }
    }
}
