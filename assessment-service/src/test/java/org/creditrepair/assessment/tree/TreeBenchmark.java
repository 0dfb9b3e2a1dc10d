package org.creditrepair.assessment.tree;

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

/** One row by 200 trees of depth 4; the rows alternate. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TreeBenchmark {
    private static final int WIDTH = 20;
    private static final int ROWS = 1024;

    private TreeEnsemble trees;
    private double[] rows;
    private int next;

    @Setup
    public void build() {
        var artefact = LargeModels.treeModel(1, 200, 4, WIDTH);
        trees = TreeEnsemble.of(((Scoring.Trees) artefact.scoring()).forest());
        rows = LargeModels.rows(artefact, ROWS, 2);
    }

    @Benchmark
    public double margin() {
        return trees.margin(rows, (next++ & ROWS - 1) * WIDTH);
    }
}
