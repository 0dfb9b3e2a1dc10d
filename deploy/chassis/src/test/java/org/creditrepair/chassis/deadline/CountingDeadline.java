package org.creditrepair.chassis.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.creditrepair.chassis.Counter;

/** Counts what is due; a reference that begins with {@code failing} fails once, after it has counted. */
@ApplicationScoped
class CountingDeadline implements DeadlineHandler {
    static final String KIND = "counting";

    private final Counter counter;
    private final AtomicInteger failures = new AtomicInteger();

    CountingDeadline(Counter counter) {
        this.counter = counter;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(String reference) {
        counter.count(reference);
        if (reference.startsWith("failing") && failures.getAndIncrement() == 0) {
            throw new IllegalStateException("not this time");
        }
    }
}
