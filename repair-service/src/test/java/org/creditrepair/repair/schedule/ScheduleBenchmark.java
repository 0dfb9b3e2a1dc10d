package org.creditrepair.repair.schedule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.creditrepair.repair.accrual.Convention;
import org.creditrepair.repair.accrual.DayCount;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Result;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a schedule of 36 rows takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScheduleBenchmark {
    private final Terms monthly =
            Terms.of(Money.of("120000.00", "CNY"), new BigDecimal("0.1825"), LocalDate.of(2024, 1, 31), 36);
    private final Terms daily = monthly.with(Convention.daily(DayCount.ACTUAL_365));

    @Benchmark
    public Result<Schedule> thirtySixRowsPerPeriod() {
        return Schedule.of(monthly);
    }

    @Benchmark
    public Result<Schedule> thirtySixRowsPerDay() {
        return Schedule.of(daily);
    }
}
