package org.creditrepair.assessment.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.explain.Deficits;
import org.creditrepair.assessment.explain.Improvement;
import org.creditrepair.assessment.explain.Reason;
import org.creditrepair.assessment.explain.ReasonBook;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.Feature.Missing;
import org.creditrepair.assessment.model.Feature.OtherLevel;
import org.creditrepair.assessment.model.Feature.Values.Categorical;
import org.creditrepair.assessment.model.FeatureGroup;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.ReasonText;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.tree.TreeEnsemble;
import org.creditrepair.assessment.tree.TreeShap;

/** Scores by trees; what a group of features lowers the score by is the sum of their Shapley values. */
final class TreeScorer implements Scorer {
    private final List<Feature> features;
    private final List<FeatureGroup> groups;
    private final int[][] members;
    private final int[] codes;
    private final ReasonBook book = new ReasonBook();
    private final TreeEnsemble trees;
    private final TreeShap shap;
    private final int limit;
    private final Judgement judgement;
    /** 1 where a higher margin is better, −1 where it is worse. */
    private final int sign;

    TreeScorer(ModelArtefact artefact, Scoring.Trees scoring) {
        this.features = artefact.features();
        this.groups = scoring.groups();
        this.members = groups.stream()
                .map(group ->
                        group.features().stream().mapToInt(artefact::position).toArray())
                .toArray(int[][]::new);
        this.codes =
                groups.stream().mapToInt(group -> book.number(group.reason())).toArray();
        this.trees = TreeEnsemble.of(scoring.forest());
        this.shap = TreeShap.of(trees);
        this.limit = artefact.output().reasons().limit();
        this.judgement = new Judgement(artefact.output());
        this.sign = scoring.target() == Scoring.Target.GOOD ? 1 : -1;
    }

    @Override
    public Outcome score(double[] row) {
        return prepared(row)
                .map(values -> judgement.ofLogOdds(sign * trees.logOdds(values, 0), deficits(values)))
                .orElseGet(Outcome.NotScored::new);
    }

    private List<Reason> deficits(double[] values) {
        var points = points(values);
        var deficits = new Deficits(book.size(), limit);
        for (var group = 0; group < points.length; group++) {
            if (Arrays.stream(members[group])
                    .noneMatch(position -> features.get(position).isProtected())) {
                deficits.add(codes[group], -points[group]);
            }
        }
        return deficits.reasons(book);
    }

    @Override
    public List<Improvement> improvements(double[] row) {
        return prepared(row).map(this::improvementsOf).orElse(List.of());
    }

    private List<Improvement> improvementsOf(double[] values) {
        var points = points(values);
        var improvements = new ArrayList<Improvement>();
        for (var group = 0; group < points.length; group++) {
            var isOpen = Arrays.stream(members[group])
                    .mapToObj(features::get)
                    .allMatch(feature -> feature.isChangeable() && !feature.isProtected());
            if (isOpen && points[group] < 0) {
                improvements.add(new Improvement(groups.get(group).id(), book.code(codes[group]), -points[group]));
            }
        }
        improvements.sort(Comparator.comparingDouble(Improvement::points).reversed());
        return List.copyOf(improvements);
    }

    @Override
    public Optional<ReasonText> text(String code) {
        return book.text(code);
    }

    /** Points that each group adds to the score that is expected where nothing is known. */
    private double[] points(double[] values) {
        var contributions = new double[features.size()];
        shap.addTo(contributions, values, 0);
        var points = new double[members.length];
        for (var group = 0; group < members.length; group++) {
            for (var position : members[group]) {
                points[group] += contributions[position];
            }
            points[group] *= sign * trees.sigmoid() * judgement.pointsOfLogOdds();
        }
        return points;
    }

    /** The row as the trees are to see it; empty where a value is missing that is needed. */
    private Optional<double[]> prepared(double[] row) {
        var values = row.clone();
        for (var group : members) {
            for (var position : group) {
                var feature = features.get(position);
                values[position] = known(feature, values[position]);
                if (Double.isNaN(values[position])) {
                    switch (feature.missing()) {
                        case Missing.OwnValue own -> {}
                        case Missing.Impute(var value) -> values[position] = value;
                        case Missing.Refuse refuse -> {
                            return Optional.empty();
                        }
                    }
                }
                if (isRefused(feature, values[position])) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(values);
    }

    private static double known(Feature feature, double value) {
        return isOther(feature, value, OtherLevel.AS_MISSING) ? Double.NaN : value;
    }

    private static boolean isRefused(Feature feature, double value) {
        return isOther(feature, value, OtherLevel.REFUSE);
    }

    private static boolean isOther(Feature feature, double value, OtherLevel policy) {
        return feature.values() instanceof Categorical categorical
                && categorical.other() == policy
                && (value < 0 || value >= categorical.otherCode());
    }
}
