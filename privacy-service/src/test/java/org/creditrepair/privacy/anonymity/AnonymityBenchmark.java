package org.creditrepair.privacy.anonymity;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The best generalisation of 30,000 rows with nine quasi-identifiers, from the table to the release. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 0)
@Measurement(iterations = 3)
public class AnonymityBenchmark {
    private static final int ROWS = 30_000;
    private static final long SEED = 20_260_101;

    /** k, l, t and the limit of suppression. */
    @Param({"5 1 1 0", "5 1 1 0.02", "5 1 1 1", "5 3 0.3 0.05"})
    private String criteria;

    private Generaliser generaliser;
    private Criteria asked;

    @Setup
    public void generate() {
        var made = CensusLikeTable.of(ROWS, SEED);
        var values = criteria.split(" ");
        generaliser = new Generaliser(made.table(), made.roles(), made.hierarchies());
        asked = Criteria.of(
                        Integer.parseInt(values[0]),
                        Integer.parseInt(values[1]),
                        new BigDecimal(values[2]),
                        new BigDecimal(values[3]))
                .orThrow();
    }

    @Benchmark
    public Result<Release> release() {
        return generaliser.release(asked);
    }
}
