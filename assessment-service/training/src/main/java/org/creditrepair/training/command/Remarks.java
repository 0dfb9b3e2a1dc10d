package org.creditrepair.training.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.training.binning.Trend;
import org.creditrepair.training.boosting.BoostingModel;
import org.creditrepair.training.card.CardModel;
import org.creditrepair.training.table.Table;
import org.creditrepair.training.table.Variable;

/** What a person should look at before a model is used. */
final class Remarks {
    private static final long FEW_BADS = 100;

    private final Table table;
    private final boolean[] bads;
    private final List<String> remarks = new ArrayList<>();

    private Remarks(Table table) {
        this.table = table;
        this.bads = table.bads(table.inTime());
        var count = table.badCount(table.inTime());
        var fewer = StrictMath.min(count, bads.length - count);
        if (fewer < FEW_BADS) {
            remarks.add("There are only " + fewer + " rows of the rarer outcome: every figure is coarse.");
        }
        table.candidates().forEach(this::look);
    }

    static List<String> of(CardModel model, Table table) {
        var remarks = new Remarks(table).remarks;
        if (model.estimate().isSeparated()) {
            remarks.add(
                    "The card tells the outcomes of its training rows apart without error: most often a characteristic"
                            + " knows the outcome. Only the ridge keeps its points finite.");
        }
        return List.copyOf(remarks);
    }

    static List<String> of(BoostingModel model, Table table) {
        var remarks = new Remarks(table).remarks;
        table.candidates().stream()
                .filter(Remarks::isFree)
                .forEach(variable -> remarks.add(variable.name()
                        + " has codes or spikes among its numbers, so trees are not bound to its declared trend."));
        if (model.calibration() instanceof Calibration.None) {
            remarks.add(
                    "No rising line was found between the log odds of the trees and the outcomes, so they are not calibrated.");
        }
        return List.copyOf(remarks);
    }

    /** Whether a trend is declared that trees do not keep. */
    private static boolean isFree(Variable variable) {
        var candidate = variable.candidate().orElseThrow();
        return !candidate.singles().isEmpty() && (candidate.trend() == Trend.UP || candidate.trend() == Trend.DOWN);
    }

    private void look(Variable variable) {
        var values = variable.at(table.inTime());
        var present =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        if (present.length == 0) {
            remarks.add(variable.name() + " has no value in any row to train on.");
        } else if (present.length == values.length && isConstant(present)) {
            remarks.add(variable.name() + " has the same value in every row to train on.");
        } else if (knowsOutcome(variable, values)) {
            remarks.add(variable.name() + " tells the outcomes apart without error: it may be known only after the"
                    + " outcome (use: after-the-fact).");
        }
        if (variable.hasLevels() && 2L * variable.levels().size() > values.length) {
            remarks.add(variable.name() + " has nearly as many levels as there are rows, like a number of the row.");
        }
    }

    private static boolean isConstant(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }

    /** By the order of numbers, or by two outcomes that share no level; the missing value is the lowest of all. */
    private boolean knowsOutcome(Variable variable, double[] values) {
        if (variable.hasLevels()) {
            return isParted(variable.levels().size(), values);
        }
        var ordered = Arrays.stream(values)
                .map(value -> Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value)
                .toArray();
        var lowestBad = Double.POSITIVE_INFINITY;
        var highestBad = Double.NEGATIVE_INFINITY;
        var lowestGood = Double.POSITIVE_INFINITY;
        var highestGood = Double.NEGATIVE_INFINITY;
        for (var row = 0; row < ordered.length; row++) {
            if (bads[row]) {
                lowestBad = StrictMath.min(lowestBad, ordered[row]);
                highestBad = StrictMath.max(highestBad, ordered[row]);
            } else {
                lowestGood = StrictMath.min(lowestGood, ordered[row]);
                highestGood = StrictMath.max(highestGood, ordered[row]);
            }
        }
        return highestBad < lowestGood || highestGood < lowestBad;
    }

    private boolean isParted(int levels, double[] values) {
        var isOfBads = new boolean[levels + 1];
        var isOfGoods = new boolean[levels + 1];
        for (var row = 0; row < values.length; row++) {
            var code = Double.isNaN(values[row]) ? levels : (int) values[row];
            isOfBads[code] |= bads[row];
            isOfGoods[code] |= !bads[row];
        }
        for (var code = 0; code <= levels; code++) {
            if (isOfBads[code] && isOfGoods[code]) {
                return false;
            }
        }
        return true;
    }
}
