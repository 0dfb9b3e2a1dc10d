package org.creditrepair.notification.datafile;

import java.util.Objects;

/**
 * Why a data file cannot be used.
 *
 * @param line counted from 1; 0 where the file as a whole is meant
 */
public record Refusal(String file, int line, String reason) {

    public Refusal {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + reason;
    }
}
