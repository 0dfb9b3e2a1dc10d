package org.creditrepair.training.served;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.creditrepair.assessment.artefact.StoredModel;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.checked.Defects;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.scorecard.Logistic;
import org.creditrepair.assessment.scorecard.Scorecard;
import org.creditrepair.assessment.scoring.Outcome;
import org.creditrepair.assessment.scoring.RowForm;
import org.creditrepair.assessment.scoring.Scorer;
import org.creditrepair.assessment.tree.TreeEnsemble;
import org.creditrepair.training.boosting.BoostingModel;
import org.creditrepair.training.card.CardModel;
import org.creditrepair.training.table.Table;
import org.creditrepair.training.table.Variable;

/**
 * Scores every row twice: as it was trained, and by the service's evaluators on the document that was written and read
 * again, alone and in one batch. Points have to be the same integers, log odds and margins the same bits, and so have
 * score, probability, grade and reasons; the distribution of the scores that the artefact tells has to be that of the
 * scores that were served.
 */
public final class ServedCheck {
    private final StoredModel stored;
    private final ModelArtefact artefact;
    private final Table table;
    private final Variable[] variables;
    private final int[] rows;
    private final Scorer scorer;
    private final double[] served;
    private final Defects defects = new Defects();

    private ServedCheck(StoredModel stored, Table table, List<Variable> variables) {
        this.stored = stored;
        this.artefact = stored.model().artefact();
        this.table = table;
        this.variables = variables.toArray(Variable[]::new);
        this.rows = IntStream.range(0, table.bads().length).toArray();
        this.scorer = Scorer.of(stored.model());
        this.served = new double[rows.length];
    }

    /** How many rows have the same score, or which have not. */
    public static Checked<Integer> card(StoredModel stored, CardModel model, Table table) {
        return new ServedCheck(stored, table, variables(model, table)).card(model);
    }

    /** The same for the regression behind a card. */
    public static Checked<Integer> logistic(StoredModel stored, CardModel model, Table table) {
        return new ServedCheck(stored, table, variables(model, table)).logistic(model);
    }

    /** The same for trees. */
    public static Checked<Integer> trees(StoredModel stored, BoostingModel model, Table table) {
        return new ServedCheck(stored, table, table.candidates()).trees(model);
    }

    private static List<Variable> variables(CardModel model, Table table) {
        return model.terms().stream()
                .map(term -> table.candidates().get(term.position()))
                .toList();
    }

    private Checked<Integer> card(CardModel model) {
        var units = model.units(table, rows);
        var trained = new TrainedCard(model, table);
        var card = Scorecard.of(artefact, (Scoring.Scorecard) artefact.scoring());
        var sheet = card.sheet(rows.length);
        card.score(batch(), sheet);
        for (var row : rows) {
            defects.require(
                    sheet.isScored(row) && sheet.units(row) == units[row],
                    place(row),
                    "has " + sheet.units(row) + " units in a batch and " + units[row] + " in training");
            alone(row, trained.card(row, units[row], artefact.output()));
        }
        return result();
    }

    private Checked<Integer> logistic(CardModel model) {
        var trained = new TrainedCard(model, table);
        var logOdds = trained.logOdds(rows);
        var logistic = Logistic.of(artefact, (Scoring.Logistic) artefact.scoring());
        var batch = batch();
        for (var row : rows) {
            var told = logistic.logOdds(batch, row * variables.length);
            same(row, "log odds", told, logOdds[row]);
            alone(row, trained.logistic(row, logOdds[row], artefact.output()));
        }
        return result();
    }

    private Checked<Integer> trees(BoostingModel model) {
        var margins = model.margins(rows);
        var trained = new TrainedTrees(model, table);
        var trees = TreeEnsemble.of(((Scoring.Trees) artefact.scoring()).forest());
        var batch = batch();
        for (var row : rows) {
            same(row, "margin", trees.margin(batch, row * variables.length), margins[row]);
            defects.require(same(trees.margin(form(row)), margins[row]), place(row), "has another margin alone");
            alone(row, trained.row(row, margins[row], artefact.output()));
        }
        return result();
    }

    private void same(int row, String name, double told, double trained) {
        defects.require(
                same(told, trained),
                place(row),
                "has the " + name + " " + told + " in a batch and " + trained + " in training");
    }

    private static boolean same(double served, double trained) {
        return Double.doubleToLongBits(served) == Double.doubleToLongBits(trained);
    }

    private void alone(int row, Outcome.Scored trained) {
        switch (scorer.score(form(row))) {
            case Outcome.NotScored none -> defects.add(place(row), "has no score alone");
            case Outcome.Scored told -> {
                served[row] = told.score();
                alone(row, "score", told.score(), trained.score());
                alone(row, "probability", told.probability(), trained.probability());
                alone(row, "grade", told.grade(), trained.grade());
                alone(row, "reasons", told.reasons(), trained.reasons());
            }
        }
    }

    private void alone(int row, String name, Object told, Object trained) {
        defects.require(
                told.equals(trained),
                place(row),
                "has the " + name + " " + told + " alone and " + trained + " in training");
    }

    private Checked<Integer> result() {
        var inTime =
                IntStream.of(table.inTime()).mapToDouble(row -> served[row]).toArray();
        defects.require(
                ReferenceShares.scores(inTime).equals(artefact.evidence().scores()),
                "$.evidence.scores",
                "are not those of the scores that are served in " + stored.sha256());
        return defects.isEmpty() ? Checked.of(rows.length) : new Checked.Refused<>(defects.found());
    }

    private static String place(int row) {
        return "row " + (row + 1);
    }

    private double[] batch() {
        return Arrays.stream(rows)
                .mapToObj((IntFunction<double[]>) this::form)
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    /** The row by the names and texts of its values, as a caller of the service would send it. */
    private double[] form(int row) {
        var draft = RowForm.of(artefact).draft();
        for (var i = 0; i < variables.length; i++) {
            var value = variables[i].values()[row];
            var feature = artefact.features().get(i);
            if (!Double.isNaN(value)) {
                if (feature.values() instanceof Feature.Values.Categorical) {
                    draft.level(feature.id(), variables[i].levels().get((int) value));
                } else {
                    draft.number(feature.id(), value);
                }
            }
        }
        return draft.row().orThrow();
    }
}
