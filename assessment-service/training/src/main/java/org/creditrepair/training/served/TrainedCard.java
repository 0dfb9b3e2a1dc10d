package org.creditrepair.training.served;

import java.math.BigDecimal;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.creditrepair.assessment.model.Output;
import org.creditrepair.assessment.scale.Rounding;
import org.creditrepair.assessment.scoring.Outcome;
import org.creditrepair.training.card.CardModel;
import org.creditrepair.training.card.Term;
import org.creditrepair.training.table.Table;

/** What a trained card, or the regression behind it, says of a row, from the bins and the evidence of training. */
final class TrainedCard {
    private final CardModel model;
    private final Table table;

    TrainedCard(CardModel model, Table table) {
        this.model = model;
        this.table = table;
    }

    /** Log odds of good of some rows: the intercept, then term by term. */
    double[] logOdds(int[] rows) {
        var logOdds = new double[rows.length];
        for (var i = 0; i < rows.length; i++) {
            logOdds[i] = model.intercept();
            for (var term : model.terms()) {
                logOdds[i] += added(term, bin(term, rows[i]));
            }
        }
        return logOdds;
    }

    /** By points. */
    Outcome.Scored card(int row, int units, Output output) {
        var trained = new TrainedRow(output);
        for (var term : model.terms()) {
            var held = held(term, output, bin -> model.points(term, bin));
            var lost = BigDecimal.valueOf(
                            Rounding.HALF_UP.round(held, output.scale().decimals()))
                    .subtract(BigDecimal.valueOf(model.points(term, bin(term, row))));
            trained.lose(code(term), lost.doubleValue());
        }
        return trained.ofScore(output.scale().points(units));
    }

    /** By the regression. */
    Outcome.Scored logistic(int row, double logOdds, Output output) {
        var trained = new TrainedRow(output);
        for (var term : model.terms()) {
            var held = held(term, output, bin -> added(term, bin));
            trained.lose(
                    code(term),
                    (held - added(term, bin(term, row)))
                            * output.scale().odds().orElseThrow().factor());
        }
        return trained.ofLogOdds(logOdds);
    }

    private int bin(Term term, int row) {
        return term.binned()
                .binning()
                .position(table.candidates().get(term.position()).values()[row]);
    }

    private static double added(Term term, int bin) {
        return term.coefficient().value() * term.binned().woe().get(bin);
    }

    private String code(Term term) {
        return table.candidates()
                .get(term.position())
                .candidate()
                .orElseThrow()
                .reason()
                .code();
    }

    private static double held(Term term, Output output, IntToDoubleFunction worth) {
        var bins = term.binned().binning().bins();
        return switch (output.reasons().baseline()) {
            case BEST_BIN ->
                IntStream.range(0, bins.size())
                        .filter(bin -> CardArtefact.isAim(bins.get(bin)))
                        .mapToDouble(worth)
                        .max()
                        .orElseThrow();
            case NEUTRAL -> 0;
            case POPULATION_MEAN -> mean(term, worth);
        };
    }

    private static double mean(Term term, IntToDoubleFunction worth) {
        var counts = term.binned().counts();
        var total = counts.stream().mapToLong(bin -> bin.total()).sum();
        var sum = 0.0;
        for (var bin = 0; bin < counts.size(); bin++) {
            sum += (double) counts.get(bin).total() / total * worth.applyAsDouble(bin);
        }
        return sum;
    }
}
