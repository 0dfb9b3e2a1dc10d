package org.creditrepair.assessment.artefact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.checked.Defects;
import org.creditrepair.assessment.tree.Forest;
import org.creditrepair.assessment.tree.ForestChecks;
import org.creditrepair.assessment.tree.Precision;
import org.creditrepair.assessment.tree.TreeNodes;

/**
 * Reads the text of LightGBM 3 and 4 (version {@code v3} or {@code v4}): objective {@code binary}, numeric splits with
 * each way of missing, splits by category, sums and averages. What a model has beyond that is refused by its line.
 *
 * <p>LightGBM keeps values, thresholds and leaves as doubles and goes left where {@code value <= threshold}, so they
 * are taken as they are, compared in double and added up in double, in the order of the trees ({@code
 * Precision.FLOAT64}). Two of its comparisons are not plain: a value is a zero, where zero counts as missing, up to
 * 1e-35 in absolute value, that bound being the float32 nearest to it ({@code kZeroThreshold}); and a category is the
 * value cut to a whole number.
 *
 * <p>Source: LightGBM, src/io/tree.cpp and src/boosting/gbdt_model_text.cpp.
 */
public final class LightgbmReader {
    private static final Set<String> VERSIONS = Set.of("v3", "v4");
    private static final int MOST_FEATURES = 10_000;
    private static final String TREE = "Tree=";
    private static final String END = "end of trees";

    private final Defects defects = new Defects();
    private final TextBlock header = new TextBlock(1, defects);
    private final List<TextBlock> blocks = new ArrayList<>();

    private LightgbmReader() {}

    /**
     * The forest of a file, or its defects. Its margins are LightGBM's raw scores, bit for bit; those of a random
     * forest ({@code average_output}) are the raw scores divided by the number of trees, as LightGBM itself divides
     * them before it makes them probabilities.
     */
    public static Checked<ImportedForest> read(byte[] document) {
        if (document.length > Json.LONGEST) {
            return Checked.refused("line 1", "the file is longer than " + Json.LONGEST + " bytes");
        }
        var text = new String(document, StandardCharsets.UTF_8);
        return text.startsWith("tree\n") || text.startsWith("tree\r\n")
                ? new LightgbmReader().forest(text)
                : Checked.refused("line 1", "must be tree");
    }

    private Checked<ImportedForest> forest(String text) {
        split(text);
        if (!VERSIONS.contains(header.text("version"))) {
            header.defect("version", "must be v3 or v4");
        }
        header.expect("num_class", "1");
        header.expect("num_tree_per_iteration", "1");
        var sigmoid = sigmoid();
        var features = features();
        var trees =
                blocks.stream().map(block -> new LightgbmTree(block).nodes()).toList();
        if (!defects.isEmpty()) {
            return new Checked.Refused<>(defects.found());
        }
        var forest = new Forest(Precision.FLOAT64, 0, header.has("average_output"), sigmoid, trees);
        new ForestChecks(defects, features.size()).check(forest, "trees");
        return defects.isEmpty()
                ? Checked.of(new ImportedForest(forest, features))
                : new Checked.Refused<>(defects.found());
    }

    /** What stands behind the trees, importances and parameters, is not read. */
    private void split(String text) {
        var block = header;
        var number = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (line.equals(END)) {
                return;
            }
            if (line.startsWith(TREE)) {
                block = new TextBlock(number, defects);
                blocks.add(block);
                requireInOrder(line, number);
            } else if (!line.isBlank() && number > 1) {
                block.add(line, number);
            }
        }
        defects.add("line " + number, "the file ends before " + END);
    }

    private void requireInOrder(String line, int number) {
        var position = Numbers.whole(line.substring(TREE.length())).orElse(-1);
        defects.require(position == blocks.size() - 1, "line " + number, "must be tree " + (blocks.size() - 1));
    }

    private double sigmoid() {
        var objective = header.text("objective");
        var prefix = "binary sigmoid:";
        var sigmoid = objective.startsWith(prefix)
                ? Numbers.decimal(objective.substring(prefix.length()))
                : OptionalDouble.empty();
        if (sigmoid.isEmpty()) {
            header.defect("objective", "must be binary with its sigmoid");
        }
        return sigmoid.orElse(1);
    }

    private List<String> features() {
        var highest = header.whole("max_feature_idx");
        var names = header.text("feature_names").split(" ", MOST_FEATURES + 1);
        if (highest < 0 || highest >= MOST_FEATURES || names.length != highest + 1) {
            header.defect("feature_names", "must be as many as told, 1 to " + MOST_FEATURES);
            return List.of();
        }
        return List.of(names);
    }

    /** One tree, as the order of its lists is: splits first, then leaves. */
    static final class LightgbmTree {
        private static final int MOST_LEAVES = 1 << 20;

        private final TextBlock block;

        LightgbmTree(TextBlock block) {
            this.block = block;
        }

        TreeNodes nodes() {
            var leaves = block.whole("num_leaves");
            if (leaves < 1 || leaves > MOST_LEAVES) {
                block.defect("num_leaves", "must be 1 to " + MOST_LEAVES);
                return new TreeBuilder().build();
            }
            if (block.has("is_linear")) {
                block.expect("is_linear", "0");
            }
            return leaves == 1 ? stump() : grown(leaves);
        }

        /** A tree without a split has no counts. */
        private TreeNodes stump() {
            var builder = new TreeBuilder();
            block.numbers("leaf_value", 1).forEach(value -> builder.leaf(value, 1));
            return builder.build();
        }

        private TreeNodes grown(int leaves) {
            return LightgbmNodes.of(block, leaves)
                    .flatMap(LightgbmNodes::inOrder)
                    .orElseGet(() -> {
                        block.defect("num_leaves", "and the lists below it make no tree");
                        return new TreeBuilder().build();
                    });
        }
    }
}
