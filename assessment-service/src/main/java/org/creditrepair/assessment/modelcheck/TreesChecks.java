package org.creditrepair.assessment.modelcheck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.creditrepair.assessment.checked.Defects;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.Feature.Missing;
import org.creditrepair.assessment.model.Feature.OtherLevel;
import org.creditrepair.assessment.model.Feature.Values.Categorical;
import org.creditrepair.assessment.model.FeatureGroup;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.tree.Decision;
import org.creditrepair.assessment.tree.ForestChecks;
import org.creditrepair.assessment.tree.TreeNodes;

/** Checks trees against the features that they read, and the groups that these are told in. */
final class TreesChecks {
    /** So that what is looked at for an advice stays small. */
    private static final int MOST_AIMS = 50;

    private final ModelArtefact artefact;
    private final Defects defects;
    private final Texts texts;
    private final UsedFeatures used;

    TreesChecks(ModelArtefact artefact, Defects defects, Texts texts, UsedFeatures used) {
        this.artefact = artefact;
        this.defects = defects;
        this.texts = texts;
        this.used = used;
    }

    void check(Scoring.Trees trees, String path) {
        new ForestChecks(defects, artefact.features().size()).check(trees.forest(), path + ".forest");
        groups(trees.groups(), path + ".groups");
        for (var i = 0; i < trees.forest().trees().size(); i++) {
            reads(trees.forest().trees().get(i), path + ".forest.trees[" + i + "]");
        }
    }

    private void groups(List<FeatureGroup> groups, String path) {
        var ids = new HashSet<String>();
        for (var i = 0; i < groups.size(); i++) {
            var at = path + "[" + i + "]";
            var group = groups.get(i);
            texts.id(group.id(), at + ".id");
            defects.require(ids.add(group.id()), at + ".id", "comes twice");
            texts.reason(group.reason(), at + ".reason");
            defects.require(!group.features().isEmpty(), at + ".features", "is empty");
            var members = new ArrayList<Feature>();
            for (var k = 0; k < group.features().size(); k++) {
                used.feature(group.features().get(k), at + ".features[" + k + "]")
                        .ifPresent(members::add);
            }
            if (members.size() == group.features().size()) {
                aims(group, members, at + ".aims");
            }
        }
    }

    private void aims(FeatureGroup group, List<Feature> members, String path) {
        defects.require(
                group.aims().isEmpty() || members.stream().allMatch(UsedFeatures::isOpen),
                path,
                "the party cannot change all of it");
        defects.require(group.aims().size() <= MOST_AIMS, path, "must be at most " + MOST_AIMS);
        for (var i = 0; i < group.aims().size(); i++) {
            var aim = group.aims().get(i);
            var at = path + "[" + i + "]";
            defects.require(aim.size() == members.size(), at, "must be one value for each feature");
            for (var k = 0; k < StrictMath.min(aim.size(), members.size()); k++) {
                defects.require(
                        UsedFeatures.isValue(members.get(k), aim.get(k)),
                        at + "[" + k + "]",
                        "is no value of the feature");
            }
        }
    }

    /** Every feature that is read belongs to a group, and what decides on it fits its values. */
    private void reads(TreeNodes tree, String path) {
        for (var node = 0; node < tree.feature().size(); node++) {
            int position = tree.feature().get(node);
            if (position >= 0 && position < artefact.features().size()) {
                var feature = artefact.features().get(position);
                var categories =
                        node < tree.categories().size() ? tree.categories().get(node) : List.<Integer>of();
                var at = path + ".feature[" + node + "]";
                defects.require(used.has(feature), at, "is in no group");
                defects.require(
                        !isMissingZero(tree, node) || isZeroWhereMissing(feature),
                        path + ".decision[" + node + "]",
                        "treats a missing value as zero, so \"" + feature.id()
                                + "\" must impute 0 or refuse where it is missing");
                if (feature.values() instanceof Categorical categorical) {
                    levels(categorical, categories, at, path + ".categories[" + node + "]");
                } else {
                    defects.require(categories.isEmpty(), at, "categories of a number");
                }
            }
        }
    }

    /** Of a tree whose lists fit together; otherwise that has been told. */
    private static boolean isMissingZero(TreeNodes tree, int node) {
        var isWhole = tree.size() == tree.feature().size()
                && tree.size() == tree.decision().size();
        return isWhole
                && tree.left().get(node) >= 0
                && Decision.isMissingZero(tree.decision().get(node));
    }

    /** What is missing either never comes to a tree or is the zero that the tree would take it for. */
    private static boolean isZeroWhereMissing(Feature feature) {
        return switch (feature.missing()) {
            case Missing.OwnValue none -> false;
            case Missing.Impute(var value) -> value == 0;
            case Missing.Refuse none -> true;
        };
    }

    private void levels(Categorical categorical, List<Integer> categories, String feature, String path) {
        var isOwn = categorical.other() == OtherLevel.OWN_VALUE;
        defects.require(
                !categories.isEmpty() || !isOwn,
                feature,
                "a threshold needs an order, in which other levels have no place");
        var known = categorical.levels().size() + (isOwn ? 1 : 0);
        for (int category : categories) {
            defects.require(
                    category < known, path, "names the level " + category + ", which the feature does not have");
        }
    }
}
