package org.creditrepair.repair.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Result;
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

/** One payment over 36 instalments of interest and principal, a third of them past due. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AllocationBenchmark {
    private static final LocalDate FIRST_DUE = LocalDate.of(2024, 1, 31);
    private static final int ROWS = 36;

    /** Enough for one instalment, and for all of them. */
    @Param({"110.00", "4000.00"})
    private String amount;

    private Payment payment;
    private List<OpenInstalment> instalments;

    @Setup
    public void open() {
        payment = Payment.byBorrower("p-1", Money.of(amount, "CNY"), FIRST_DUE.plusMonths(ROWS / 3));
        instalments = IntStream.range(0, ROWS)
                .mapToObj(i -> new OpenInstalment(
                        i + 1,
                        FIRST_DUE.plusMonths(i),
                        Breakdown.only(Component.PRINCIPAL, Money.of("100.00", "CNY"))
                                .with(Component.INTEREST, new Money(BigDecimal.valueOf(1_000 - 20L * i, 2), "CNY"))))
                .toList();
    }

    @Benchmark
    public Result<Allocation> horizontal() {
        return AllocationOrder.civilCode561().allocate(payment, instalments);
    }
}
