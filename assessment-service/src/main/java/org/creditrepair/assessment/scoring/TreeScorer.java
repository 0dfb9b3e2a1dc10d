package org.creditrepair.assessment.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.explain.Deficits;
import org.creditrepair.assessment.explain.Improvement;
import org.creditrepair.assessment.explain.Reason;
import org.creditrepair.assessment.explain.ReasonBook;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.FeatureGroup;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.ReasonText;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.tree.TreeEnsemble;
import org.creditrepair.assessment.tree.TreeShap;

/**
 * Scores by trees. What a group of features lowered the score by is the sum of their Shapley values; what a party could
 * gain is not, because a Shapley value shares out among the features what they do together and tells nothing of a row
 * that is not there. For a gain the row is scored again with each aim of the group, and the best is told.
 */
final class TreeScorer implements Scorer {
    private final int width;
    private final List<Feature> features;
    private final List<FeatureGroup> groups;
    private final int[][] members;
    private final int[] codes;
    private final ReasonBook book = new ReasonBook();
    private final TreeEnsemble trees;
    private final TreeShap shap;
    private final Intake intake;
    private final int limit;
    private final Judgement judgement;
    /** 1 where a higher margin is better, −1 where it is worse. */
    private final int sign;

    TreeScorer(ModelArtefact artefact, Scoring.Trees scoring) {
        this.width = artefact.features().size();
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
        this.intake = new Intake(
                features, Arrays.stream(members).flatMapToInt(Arrays::stream).toArray());
        this.limit = artefact.output().reasons().limit();
        this.judgement = new Judgement(artefact.output());
        this.sign = scoring.target() == Scoring.Target.GOOD ? 1 : -1;
    }

    @Override
    public Outcome score(double[] row) {
        RowForm.requireWidth(row, width);
        return intake.of(row)
                .map(values -> judgement.ofLogOdds(logOdds(values), deficits(values)))
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
        RowForm.requireWidth(row, width);
        return intake.of(row).map(this::improvementsOf).orElse(List.of());
    }

    private List<Improvement> improvementsOf(double[] values) {
        var logOdds = logOdds(values);
        var improvements = new ArrayList<Improvement>();
        for (var group = 0; group < members.length; group++) {
            var best = 0.0;
            for (var aim : groups.get(group).aims()) {
                best = StrictMath.max(best, judgement.gain(logOdds, logOdds(reached(values, members[group], aim))));
            }
            if (best > 0) {
                improvements.add(new Improvement(groups.get(group).id(), book.code(codes[group]), best));
            }
        }
        return Judgement.ranked(improvements);
    }

    private static double[] reached(double[] values, int[] positions, List<Double> aim) {
        var reached = values.clone();
        for (var i = 0; i < positions.length; i++) {
            reached[positions[i]] = aim.get(i);
        }
        return reached;
    }

    /** Log odds of good. */
    private double logOdds(double[] values) {
        return sign * trees.logOdds(values, 0);
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
}
