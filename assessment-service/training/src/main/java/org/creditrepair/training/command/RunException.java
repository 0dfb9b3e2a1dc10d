package org.creditrepair.training.command;

import java.util.List;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.checked.Defect;

/** A run that cannot go on, with what is to be told about it. */
final class RunException extends RuntimeException {
    RunException(String message) {
        super(message);
    }

    /** The value, or the end of the run with every defect after the name of what has them. */
    static <T> T orEnd(Checked<T> checked, String name) {
        return switch (checked) {
            case Checked.Accepted<T>(var value) -> value;
            case Checked.Refused<T>(var defects) -> throw new RunException(lines(defects, name));
        };
    }

    private static String lines(List<Defect> defects, String name) {
        return String.join(
                "\n", defects.stream().map(defect -> name + ": " + defect).toList());
    }
}
