package org.creditrepair.chassis.problem;

import java.time.Duration;
import java.util.Optional;

/** Carries a problem document from where it is known to the mapper. It is thrown at the edge only. */
public class ProblemException extends RuntimeException {
    private final transient Problem problem;
    private final transient Duration retryAfter;

    ProblemException(Problem problem) {
        this(problem, null);
    }

    private ProblemException(Problem problem, Duration retryAfter) {
        super(problem.type() + ": " + problem.detail());
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    /** The same, with a {@code Retry-After} for a state that will pass. */
    public ProblemException retryAfter(Duration wait) {
        return new ProblemException(problem, wait);
    }

    public Problem problem() {
        return problem;
    }

    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
