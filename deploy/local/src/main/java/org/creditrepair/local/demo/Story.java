package org.creditrepair.local.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.creditrepair.local.client.Answer;

/** Tells what happens and stops where it is not as expected. */
final class Story {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final PrintStream out;
    private int chapter;

    Story(PrintStream out) {
        this.out = out;
    }

    /** Something in the story is not as it should be. */
    static final class Broken extends RuntimeException {
        Broken(String message) {
            super(message);
        }
    }

    void chapter(String title) {
        chapter++;
        out.printf("%n%d. %s%n", chapter, title);
    }

    void tell(String who, String what) {
        out.printf("   %-13s %s%n", who, what);
    }

    void expect(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new Broken(what + " should be " + expected + ", but is " + actual);
        }
    }

    void expect(String what, boolean holds) {
        if (!holds) {
            throw new Broken(what + " does not hold");
        }
    }

    /** Asks again until the answer is as wished; events take their moment. */
    Answer await(String what, Supplier<Answer> question, Predicate<Answer> wished) {
        var begin = System.nanoTime();
        var answer = question.get();
        while (!wished.test(answer)) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new Broken(what + " did not come within " + PATIENCE.toMinutes() + " minutes; last answer: "
                        + answer.status() + " " + answer.body());
            }
            LockSupport.parkNanos(GLANCE.toNanos());
            answer = question.get();
        }
        return answer;
    }
}
