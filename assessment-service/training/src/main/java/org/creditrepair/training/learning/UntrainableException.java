package org.creditrepair.training.learning;

/** The rows give no model; the message says why. It ends a run of the command line. */
public final class UntrainableException extends RuntimeException {
    public UntrainableException(String message) {
        super(message);
    }
}
