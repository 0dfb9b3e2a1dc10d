package org.creditrepair.local;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** A line for each step, with its time. */
final class StepLog {
    private final Consumer<String> out;
    private final long begin = System.nanoTime();

    StepLog(Consumer<String> out) {
        this.out = out;
    }

    <T> T timed(String step, Supplier<T> action) {
        var start = System.nanoTime();
        var result = action.get();
        out.accept("  %-22s ready after %4.1f s".formatted(step, seconds(start)));
        return result;
    }

    double sinceBegin() {
        return seconds(begin);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
