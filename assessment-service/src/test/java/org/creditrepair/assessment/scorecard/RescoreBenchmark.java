package org.creditrepair.assessment.scorecard;

import java.util.concurrent.TimeUnit;
import org.creditrepair.assessment.model.LargeModels;
import org.creditrepair.assessment.model.Scoring;
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

/** A million rows by a card of 15 characteristics, with their reasons, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RescoreBenchmark {
    private Scorecard card;
    private ScoreSheet sheet;
    private double[] rows;

    @Setup
    public void build() {
        var artefact = LargeModels.regressionCard(1, 15, 8);
        card = Scorecard.of(artefact, (Scoring.Scorecard) artefact.scoring());
        rows = LargeModels.rows(artefact, 1_000_000, 2);
        sheet = card.sheet(1_000_000);
    }

    @Benchmark
    public int million() {
        card.score(rows, sheet);
        return sheet.units(999_999);
    }
}
