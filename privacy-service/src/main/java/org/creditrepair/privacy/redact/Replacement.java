package org.creditrepair.privacy.redact;

import org.creditrepair.privacy.finding.Finding;

/** What stands in the place of a finding. */
@FunctionalInterface
public interface Replacement {

    /**
     * What to write.
     *
     * @param finding what was found
     * @param written how the text writes it; personal, not to be kept
     * @return not null; may be empty
     */
    String of(Finding finding, String written);
}
