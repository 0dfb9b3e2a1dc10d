package org.creditrepair.assessment.checked;

import java.util.Objects;

/**
 * Why a document is refused.
 *
 * @param path where, as a JSON path such as {@code $.features[2].id}; in a text file, its line such as {@code line 12}
 * @param message what is wrong there
 */
public record Defect(String path, String message) {
    public Defect {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return path + ": " + message;
    }
}
