package org.creditrepair.privacy.identifier;

import java.util.List;
import java.util.Objects;

/** A normalised identifier, or the reason why there is none. Neither ever shows a value in its text. */
public sealed interface Parsed {

    /**
     * @param value the one way in which the suite writes this identifier
     * @param warnings what is odd about it and yet no ground to reject it; in the order in which it was seen
     */
    record Accepted(String value, List<Warning> warnings) implements Parsed {

        public Accepted {
            Objects.requireNonNull(value, "value is missing");
            warnings = List.copyOf(warnings);
        }

        @Override
        public String toString() {
            return "Accepted[value=***, warnings=" + warnings + "]";
        }
    }

    /**
     * @param reason what is wrong, without the value
     */
    record Refused(Refusal reason) implements Parsed {

        public Refused {
            Objects.requireNonNull(reason, "reason is missing");
        }
    }

    static Parsed accepted(String value, List<Warning> warnings) {
        return new Accepted(value, warnings);
    }

    static Parsed refused(Refusal reason) {
        return new Refused(reason);
    }
}
