package org.creditrepair.training.served;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.creditrepair.assessment.artefact.StoredModel;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.checked.Defects;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.scale.OddsScale;
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
 * again, alone and in one batch. The scores have to be the same: points as integers, margins bit for bit.
 */
public final class ServedCheck {
    private final StoredModel stored;
    private final Table table;
    private final Defects defects = new Defects();

    private ServedCheck(StoredModel stored, Table table) {
        this.stored = stored;
        this.table = table;
    }

    /** How many rows have the same score, or which have not. */
    public static Checked<Integer> card(StoredModel stored, CardModel model, Table table) {
        return new ServedCheck(stored, table).card(model);
    }

    /** How many rows have the same score, or which have not. */
    public static Checked<Integer> trees(StoredModel stored, BoostingModel model, Table table) {
        return new ServedCheck(stored, table).trees(model);
    }

    private Checked<Integer> card(CardModel model) {
        var rows = all();
        var trained = model.units(table, rows);
        var artefact = stored.model().artefact();
        var card = Scorecard.of(artefact, (Scoring.Scorecard) artefact.scoring());
        var variables = model.terms().stream()
                .map(term -> table.candidates().get(term.position()))
                .toArray(Variable[]::new);
        var batch = batch(row -> form(artefact, variables, row), rows);
        var scorer = Scorer.of(stored.model());
        var sheet = card.sheet(rows.length);
        card.score(batch, sheet);
        for (var row : rows) {
            defects.require(
                    sheet.isScored(row) && sheet.units(row) == trained[row],
                    place(row),
                    "has " + sheet.units(row) + " units in a batch and " + trained[row] + " in training");
            alone(
                    scorer,
                    form(artefact, variables, row),
                    row,
                    artefact.output().scale().points(trained[row]));
        }
        return result(rows.length);
    }

    private void alone(Scorer scorer, double[] row, int number, double score) {
        var served = scorer.score(row) instanceof Outcome.Scored scored ? scored.score() : Double.NaN;
        defects.require(
                served == score, place(number), "has the score " + served + " alone and " + score + " in training");
    }

    private Checked<Integer> trees(BoostingModel model) {
        var rows = all();
        var trained = model.margins(rows);
        var artefact = stored.model().artefact();
        var trees = TreeEnsemble.of(((Scoring.Trees) artefact.scoring()).forest());
        var variables = table.candidates().toArray(Variable[]::new);
        var batch = batch(row -> form(artefact, variables, row), rows);
        var scorer = Scorer.of(stored.model());
        for (var row : rows) {
            var served = trees.margin(batch, row * artefact.features().size());
            defects.require(
                    same(served, trained[row]),
                    place(row),
                    "has the margin " + served + " in a batch and " + trained[row] + " in training");
            var alone = form(artefact, variables, row);
            defects.require(same(trees.margin(alone), trained[row]), place(row), "has another margin alone");
            var expected = OddsScale.probability(artefact.output().calibration().logOdds(-(double) trained[row]));
            var told = scorer.score(alone) instanceof Outcome.Scored scored
                    ? scored.probability().orElse(Double.NaN)
                    : Double.NaN;
            defects.require(
                    told == expected,
                    place(row),
                    "has the probability " + told + " alone and " + expected + " in training");
        }
        return result(rows.length);
    }

    private static boolean same(double served, float trained) {
        return Double.doubleToLongBits(served) == Double.doubleToLongBits(trained);
    }

    private Checked<Integer> result(int rows) {
        return defects.isEmpty() ? Checked.of(rows) : new Checked.Refused<>(defects.found());
    }

    private int[] all() {
        return IntStream.range(0, table.bads().length).toArray();
    }

    private static String place(int row) {
        return "row " + (row + 1);
    }

    private static double[] batch(IntFunction<double[]> form, int[] rows) {
        return Arrays.stream(rows)
                .mapToObj(form)
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    /** The row by the names and texts of its values, as a caller of the service would send it. */
    private static double[] form(ModelArtefact artefact, Variable[] variables, int row) {
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
