package org.creditrepair.privacy.identifier;

import java.time.LocalDate;
import java.util.Optional;
import org.creditrepair.chassis.datatable.Row;

/**
 * Days for which a row of a list holds. {@link LocalDate#MAX} stands for the newest rows: it lies in each period that
 * has no end.
 *
 * @param from first day; absent: since always
 * @param until last day; absent: without end
 */
record Period(Optional<LocalDate> from, Optional<LocalDate> until) {

    static Period of(Row row) {
        return new Period(row.dateIfAny("valid-from"), row.dateIfAny("valid-until"));
    }

    boolean includes(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
