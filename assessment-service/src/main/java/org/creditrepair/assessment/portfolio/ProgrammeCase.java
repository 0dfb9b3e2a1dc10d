package org.creditrepair.assessment.portfolio;

import java.util.List;

/**
 * A late party with or without the programme, and what came of it.
 *
 * @param stratum what has to be equal for two cases to be compared, such as band, months late and product; the same
 *     number of values in the same order for every case
 * @param inProgramme whether it took part
 * @param cured whether it was cured within the horizon, for which every case has been observed
 */
public record ProgrammeCase(List<String> stratum, boolean inProgramme, boolean cured) {

    public ProgrammeCase {
        stratum = List.copyOf(stratum);
    }
}
