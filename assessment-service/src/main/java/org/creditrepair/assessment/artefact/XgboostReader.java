package org.creditrepair.assessment.artefact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.checked.Defects;
import org.creditrepair.assessment.tree.Forest;
import org.creditrepair.assessment.tree.ForestChecks;
import org.creditrepair.assessment.tree.Precision;
import org.creditrepair.assessment.tree.TreeNodes;

/**
 * Reads the JSON of XGBoost 1.x to 3.x: booster {@code gbtree}, objective {@code binary:logistic}, numeric splits. What
 * a model of these has beyond that is refused by its path.
 *
 * <p>Source: XGBoost, doc/model.schema and src/tree/io_utils.h.
 */
public final class XgboostReader {
    private static final String MODEL = "$.learner.gradient_booster.model";
    private static final int MOST_FEATURES = 10_000;

    private final Defects defects = new Defects();

    private XgboostReader() {}

    /**
     * The forest of a file, or its defects. Its margins are those of XGBoost, bit for bit. A split that asks only
     * whether there is a value has the threshold {@code -Infinity}, which is no JSON and read all the same.
     */
    public static Checked<ImportedForest> read(byte[] document) {
        return Json.parseWithInfinity(document).then(node -> new XgboostReader().forest(node));
    }

    private Checked<ImportedForest> forest(JsonNode node) {
        var learner = new JsonCursor(node, "$", defects).object("learner");
        var parameters = learner.object("learner_model_param");
        expect(learner.object("objective"), "name", "binary:logistic");
        var booster = learner.object("gradient_booster");
        expect(booster, "name", "gbtree");
        expect(parameters, "num_class", "0");
        if (parameters.has("num_target")) {
            expect(parameters, "num_target", "1");
        }
        var base = base(parameters);
        var features = features(learner, parameters);
        var trees = trees(booster.object("model"));
        if (!defects.isEmpty()) {
            return new Checked.Refused<>(defects.found());
        }
        var forest = new Forest(Precision.FLOAT32, base, false, 1, trees);
        new ForestChecks(defects, features.size()).check(forest, MODEL);
        return defects.isEmpty()
                ? Checked.of(new ImportedForest(forest, features))
                : new Checked.Refused<>(defects.found());
    }

    private static void expect(JsonCursor json, String name, String expected) {
        if (!json.text(name).equals(expected)) {
            json.defect(name, "must be " + expected);
        }
    }

    /** A probability, since 3.1 in brackets. */
    private static float base(JsonCursor parameters) {
        var text = parameters.text("base_score");
        var bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        var probability = Numbers.decimal(bare);
        if (probability.isEmpty() || !isProbability(Numbers.float32(bare))) {
            parameters.defect("base_score", "must be one probability");
            return 0;
        }
        return Float32.margin(Numbers.float32(bare));
    }

    private static boolean isProbability(float value) {
        return value > 0 && value < 1 && Float.isFinite(Float32.margin(value));
    }

    private static List<String> features(JsonCursor learner, JsonCursor parameters) {
        var count = Numbers.whole(parameters.text("num_feature")).orElse(-1);
        if (count < 1 || count > MOST_FEATURES) {
            parameters.defect("num_feature", "must be 1 to " + MOST_FEATURES);
            return List.of();
        }
        var names = learner.has("feature_names") ? learner.texts("feature_names") : List.<String>of();
        if (names.isEmpty()) {
            return IntStream.range(0, count).mapToObj(i -> "f" + i).toList();
        }
        if (names.size() != count) {
            learner.defect("feature_names", "must be " + count);
        }
        return names;
    }

    private List<TreeNodes> trees(JsonCursor model) {
        var count = Numbers.whole(model.object("gbtree_model_param").text("num_trees"));
        for (int group : model.integers("tree_info")) {
            if (group != 0) {
                model.defect("tree_info", "must be one group");
                break;
            }
        }
        var trees = model.list("trees", this::tree);
        if (count.isEmpty() || count.getAsInt() != trees.size()) {
            model.defect("trees", "are not as many as told");
        }
        return trees;
    }

    private TreeNodes tree(JsonCursor json) {
        var vector = json.object("tree_param");
        if (!vector.text("size_leaf_vector").matches("[01]")) {
            vector.defect("size_leaf_vector", "must be 1");
        }
        if (json.has("split_type") && json.integers("split_type").stream().anyMatch(type -> type != 0)) {
            json.defect("split_type", "splits by category are not supported");
        }
        var nodes = new XgboostNodes(
                json.integers("left_children"),
                json.integers("right_children"),
                json.integers("split_indices"),
                json.elements("split_conditions", JsonCursor::asLimit),
                json.elements("default_left", JsonCursor::asFlag),
                json.elements("sum_hessian", JsonCursor::asFloat));
        return nodes.inOrder().orElseGet(() -> {
            json.defect("left_children", "lead to no tree, or its lists differ in length");
            return new TreeBuilder().build();
        });
    }

    /** The lists of one tree; some of its nodes may be out of use. */
    private record XgboostNodes(
            List<Integer> left,
            List<Integer> right,
            List<Integer> feature,
            List<Float> condition,
            List<Boolean> defaultLeft,
            List<Float> cover) {

        /** The nodes that the root leads to, level by level; empty where they form no tree. */
        Optional<TreeNodes> inOrder() {
            if (left.isEmpty() || !isWhole()) {
                return Optional.empty();
            }
            var builder = new TreeBuilder();
            var queue = new ArrayList<>(List.of(0));
            for (var i = 0; i < queue.size(); i++) {
                int node = queue.get(i);
                if (left.get(node) == -1) {
                    builder.leaf(condition.get(node), cover.get(node));
                } else if (isInside(left.get(node)) && isInside(right.get(node)) && queue.size() < left.size()) {
                    queue.add(left.get(node));
                    queue.add(right.get(node));
                    builder.split(
                            queue.size() - 2,
                            feature.get(node),
                            Float32.greatestBelow(condition.get(node)),
                            TreeBuilder.missingIsNan(defaultLeft.get(node)),
                            cover.get(node));
                } else {
                    return Optional.empty();
                }
            }
            return new HashSet<>(queue).size() == queue.size() ? Optional.of(builder.build()) : Optional.empty();
        }

        /** The root is nobody's child, and with no more nodes than there are, no node is met for ever. */
        private boolean isInside(int node) {
            return node > 0 && node < left.size();
        }

        private boolean isWhole() {
            return Stream.of(right, feature, condition, defaultLeft, cover)
                    .allMatch(list -> list.size() == left.size());
        }
    }
}
