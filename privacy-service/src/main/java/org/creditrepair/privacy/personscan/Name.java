package org.creditrepair.privacy.personscan;

import java.util.EnumSet;
import java.util.Set;
import org.creditrepair.privacy.finding.Evidence;

/**
 * A name as it is read.
 *
 * @param end exclusive
 */
record Name(int end, Set<Evidence> evidence) {

    Name with(Evidence more) {
        var all = EnumSet.copyOf(evidence);
        all.add(more);
        return new Name(end, all);
    }
}
