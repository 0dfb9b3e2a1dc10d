package org.creditrepair.chassis.inbox;

/** Something that this service needs is away for now: the same event is tried again, and those behind it wait. */
class TransientFailureException extends RuntimeException {

    TransientFailureException(Throwable cause) {
        super(cause);
    }
}
