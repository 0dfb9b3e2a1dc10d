package org.creditrepair.assessment.scorecard;

import java.util.concurrent.TimeUnit;
import org.creditrepair.assessment.model.LargeModels;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.modelcheck.CheckedModel;
import org.creditrepair.assessment.scoring.Scorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pmml4s.model.Model;

/**
 * One row by a card of 15 characteristics with 8 bins each, with its four reasons; the rows alternate. Beside it,
 * PMML4S on the same card and rows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScorecardBenchmark {
    private static final int ROWS = 1024;

    private Scorecard card;
    private ScoreSheet sheet;
    private Scorer scorer;
    private double[][] rows;
    private Model pmml;
    private Object[][] pmmlRows;
    private int next;

    @Setup
    public void build() {
        var artefact = LargeModels.regressionCard(1, 15, 8);
        card = Scorecard.of(artefact, (Scoring.Scorecard) artefact.scoring());
        sheet = card.sheet(1);
        scorer = Scorer.of(CheckedModel.of(artefact).orThrow());
        pmml = Model.fromString(CardPmml.of(artefact));
        rows = new double[ROWS][];
        pmmlRows = new Object[ROWS][];
        for (var row = 0; row < ROWS; row++) {
            rows[row] = LargeModels.rows(artefact, 1, row);
            pmmlRows[row] = CardPmml.row(artefact, rows[row]);
        }
    }

    @Benchmark
    public int alone() {
        card.score(rows[next++ & ROWS - 1], sheet);
        return sheet.units(0) + sheet.reasons(0);
    }

    /** With what a caller gets: score, grade and reasons as objects. */
    @Benchmark
    public Object judged() {
        return scorer.score(rows[next++ & ROWS - 1]);
    }

    @Benchmark
    public Object pmml4s() {
        return pmml.predict((Object) pmmlRows[next++ & ROWS - 1]);
    }
}
