package org.creditrepair.privacy.mask;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.creditrepair.chassis.datatable.Confidence;
import org.creditrepair.chassis.datatable.Row;

/**
 * Since when a row holds and where its width comes from.
 *
 * @param validFrom first day on which it holds
 * @param validUntil last day on which it holds; absent: without end
 * @param source law, standard or practice, in English
 * @param sourceInChinese the same in Chinese
 * @param confidence how sure the width is
 */
record Origin(
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        String source,
        String sourceInChinese,
        Confidence confidence) {

    Origin {
        Objects.requireNonNull(confidence, "confidence is missing");
        if (validUntil.filter(validFrom::isAfter).isPresent()) {
            throw new IllegalArgumentException("valid-until lies before valid-from: " + validFrom);
        }
    }

    static Origin of(Row row) {
        return new Origin(
                row.date("valid-from"),
                row.dateIfAny("valid-until"),
                row.text("source"),
                row.text("source-zh"),
                row.constant("confidence", Confidence.class));
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(validFrom) && validUntil.filter(day::isAfter).isEmpty();
    }

    boolean overlaps(Origin other) {
        return validUntil.filter(other.validFrom::isAfter).isEmpty()
                && other.validUntil.filter(validFrom::isAfter).isEmpty();
    }

    boolean isSure() {
        return confidence == Confidence.HIGH;
    }
}
