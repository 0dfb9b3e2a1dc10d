package org.creditrepair.training.command;

/** An option that cannot hold, with what is to be told about it. */
final class WrongOptionException extends RuntimeException {
    WrongOptionException(String message) {
        super(message);
    }
}
