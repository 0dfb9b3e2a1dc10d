package org.creditrepair.chassis.deadline;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditrepair.chassis.clock.BusinessClock;
import org.creditrepair.chassis.deadline.Deadlines.Deadline;
import org.creditrepair.chassis.problem.Cause;
import org.jboss.logging.Logger;

/** Runs what is due, one transaction per deadline, oldest first. */
@ApplicationScoped
class DeadlineRunner {
    private static final Logger LOG = Logger.getLogger(DeadlineRunner.class);

    private final Deadlines deadlines;
    private final BusinessClock clock;
    private final Map<String, DeadlineHandler> handlers;

    DeadlineRunner(Deadlines deadlines, BusinessClock clock, @All List<DeadlineHandler> handlers) {
        this.deadlines = deadlines;
        this.clock = clock;
        this.handlers = handlers.stream().collect(Collectors.toMap(DeadlineHandler::kind, Function.identity()));
    }

    @Scheduled(every = "{creditrepair.deadlines.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void runDue() {
        var more = true;
        while (more) {
            more = runNext();
        }
    }

    /** Runs one deadline; tells whether there was one. */
    private boolean runNext() {
        var claimed = new Deadline[1];
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var next = deadlines.claim(clock.instant());
                next.ifPresent(deadline -> {
                    claimed[0] = deadline;
                    deadlines.cancel(deadline.kind(), deadline.reference());
                    handler(deadline).due(deadline.reference());
                });
                return next.isPresent();
            });
        } catch (RuntimeException e) {
            if (claimed[0] == null) {
                throw e;
            }
            LOG.errorf(
                    "deadline failed: kind=%s reference=%s cause=%s",
                    claimed[0].kind(), claimed[0].reference(), Cause.of(e));
            deadlines.postpone(claimed[0]);
            return true;
        }
    }

    private DeadlineHandler handler(Deadline deadline) {
        var handler = handlers.get(deadline.kind());
        if (handler == null) {
            throw new IllegalStateException("nothing handles deadlines of kind " + deadline.kind());
        }
        return handler;
    }
}
