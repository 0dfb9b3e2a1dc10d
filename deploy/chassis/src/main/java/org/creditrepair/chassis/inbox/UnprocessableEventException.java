package org.creditrepair.chassis.inbox;

/** An event that will never be processed as it is: it goes to the dead-letter topic with this message as its cause. */
public class UnprocessableEventException extends RuntimeException {

    public UnprocessableEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
