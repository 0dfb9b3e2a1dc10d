package org.creditrepair.repair.loan;

import static org.creditrepair.repair.loan.Given.yuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.creditrepair.repair.accrual.Convention;
import org.creditrepair.repair.accrual.DayCount;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.result.Result;
import org.creditrepair.repair.schedule.Terms;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the replay of a hundred events takes: 72 payments, 16 charges and 12 changes of a loan of 36 rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LoanBenchmark {
    private static final LocalDate START = LocalDate.of(2021, 1, 31);

    private final Terms terms = Terms.of(yuan("120000.00"), new BigDecimal("0.1825"), START, 36)
            .with(Convention.daily(DayCount.ACTUAL_365));

    private final AllocationOrder order = AllocationOrder.civilCode561();
    private final List<LoanEvent> events = events();

    @Benchmark
    public Result<Loan> replayOfAHundredEvents() {
        return Loan.replay(terms, order, events);
    }

    private static List<LoanEvent> events() {
        var events = new ArrayList<LoanEvent>();
        for (var month = 1; month <= 36; month++) {
            var due = START.plusMonths(month);
            events.add(new LoanEvent("part" + month, due, new Movement.Payment(yuan("2000.00"))));
            events.add(new LoanEvent("rest" + month, due.plusDays(5), new Movement.Payment(yuan("2353.00"))));
        }
        for (var i = 1; i <= 16; i++) {
            var on = START.plusMonths(2L * i).plusDays(3);
            events.add(new LoanEvent("late" + i, on, new Movement.Charge(Component.PENALTY, yuan("12.34"), on)));
        }
        for (var i = 1; i <= 4; i++) {
            var pause = START.plusMonths(7L * i).plusDays(10);
            var rate = new BigDecimal("0.1").add(BigDecimal.valueOf(i).movePointLeft(2));
            events.add(new LoanEvent("rate" + i, START.plusMonths(6L * i).plusDays(10), new Change.RateChange(rate)));
            events.add(new LoanEvent("pause" + i, pause, new Change.InterestPause(pause.plusDays(5))));
            events.add(new LoanEvent(
                    "waiver" + i,
                    START.plusMonths(8L * i).plusDays(10),
                    new Change.Waiver(Component.INTEREST, yuan("1.00"))));
        }
        return events;
    }
}
