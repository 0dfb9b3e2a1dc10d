package org.creditrepair.notification.handover;

import java.util.Optional;

/** What privacy-service answered when it was asked for an address. */
sealed interface Disclosure {

    /** Name and address in the clear, for this one hand-over: they are neither kept nor logged. */
    record Known(Optional<String> name, String email) implements Disclosure {

        @Override
        public String toString() {
            return "Known[]";
        }
    }

    /**
     * There will be no address.
     *
     * @param cause {@code no-address}, {@code disclosure-refused} or {@code disclosure-rejected}
     */
    record Never(String cause) implements Disclosure {}

    /** No answer for now. */
    record Unavailable() implements Disclosure {}
}
