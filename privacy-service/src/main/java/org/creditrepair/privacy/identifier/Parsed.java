package org.creditrepair.privacy.identifier;

/** A normalised identifier, or the reason why there is none. Neither ever repeats a refused value. */
public sealed interface Parsed {

    /**
     * @param value the one way in which the suite writes this identifier
     */
    record Accepted(String value) implements Parsed {

        @Override
        public String toString() {
            return "Accepted[value=***]";
        }
    }

    /**
     * @param reason what is wrong, without the value
     */
    record Refused(String reason) implements Parsed {}
}
