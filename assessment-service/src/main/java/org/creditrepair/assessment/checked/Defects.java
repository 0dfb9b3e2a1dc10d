package org.creditrepair.assessment.checked;

import java.util.ArrayList;
import java.util.List;

/** Collects defects in the order in which they are met; those behind the first hundred are left out. */
public final class Defects {
    /** So that a hostile document cannot make an answer of any length. */
    public static final int LIMIT = 100;

    private final List<Defect> found = new ArrayList<>();

    public void add(String path, String message) {
        if (found.size() < LIMIT) {
            found.add(new Defect(path, message));
        }
    }

    /** Adds a defect where something that is required does not hold. */
    public void require(boolean holds, String path, String message) {
        if (!holds) {
            add(path, message);
        }
    }

    /** Whether something was found at a place. */
    public boolean isAt(String path) {
        return found.stream().anyMatch(defect -> defect.path().equals(path));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Defect> found() {
        return List.copyOf(found);
    }
}
