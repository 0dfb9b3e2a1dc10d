package org.creditrepair.notification.ladder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.infra.Blackhole;

/** Simulates 100,000 ladders of twelve instalments each, with payments, holds and failed contacts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class LadderBenchmark {
    private static final int HISTORIES = 1_000;
    private static final int LADDERS = 100_000;
    private static final int INSTALMENTS = 12;
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final BigDecimal AMOUNT = new BigDecimal("100.00");
    private static final LocalDate START = LocalDate.parse("2026-01-01");

    private final List<History> histories = new ArrayList<>();
    private Ladder ladder;

    @Setup
    public void fill() {
        ladder = Ladder.standard().orElseThrow();
        var random = new Random(7);
        for (var i = 0; i < HISTORIES; i++) {
            histories.add(History.of(CNY, facts(random)).orThrow());
        }
    }

    @Benchmark
    public void simulateAll(Blackhole sink) {
        for (var i = 0; i < LADDERS; i++) {
            sink.consume(ladder.simulate(histories.get(i % HISTORIES)));
        }
    }

    private static List<Fact> facts(Random random) {
        var facts = new ArrayList<Fact>();
        for (var number = 0; number < INSTALMENTS; number++) {
            var due = START.plusMonths(number);
            facts.add(new Fact.Due(START.minusMonths(1), "i-" + number, due, AMOUNT));
            facts.add(new Fact.Paid(due.plusDays(random.nextInt(45)), "i-" + number, AMOUNT));
            facts.add(new Fact.ContactFailed(due.plusDays(random.nextInt(20)), "in-app"));
        }
        var held = START.plusDays(random.nextInt(200));
        facts.add(new Fact.Held(held, Optional.of(held.plusDays(30)), "dispute"));
        return facts;
    }
}
