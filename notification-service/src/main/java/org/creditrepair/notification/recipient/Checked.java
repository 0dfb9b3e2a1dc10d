package org.creditrepair.notification.recipient;

/** An address, or why it is none. Neither shows what was asked about. */
public sealed interface Checked<T> {

    /** The address may be written to. */
    record Valid<T>(T address) implements Checked<T> {}

    /** The address may not be written to. */
    record Refused<T>(Fault fault) implements Checked<T> {}
}
