package org.creditrepair.assessment.tape;

import java.time.YearMonth;
import java.util.UUID;
import org.creditrepair.assessment.history.DelinquencyBand;

/** A line of a tape after its header. */
public sealed interface TapeLine {

    /** Its number in the file; the header is line 1. */
    long line();

    /** A row that can be read. */
    record Row(long line, UUID subjectId, String obligation, YearMonth month, DelinquencyBand band)
            implements TapeLine {

        /** The same under the id that stands for its subject. */
        public Row under(UUID survivorId) {
            return new Row(line, survivorId, obligation, month, band);
        }
    }

    /** A row that cannot be read, or that no tape may hold. */
    record Rejected(long line, RejectionReason reason) implements TapeLine {}
}
