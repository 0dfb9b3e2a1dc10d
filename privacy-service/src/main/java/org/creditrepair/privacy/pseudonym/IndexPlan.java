package org.creditrepair.privacy.pseudonym;

import java.math.BigDecimal;

/** How many bits a blind index may keep, or why there may be none. */
public sealed interface IndexPlan {

    /**
     * @param field name of the field
     * @param fewestBits with fewer bits, a search finds more rows than the square root of all
     * @param mostBits with more bits, rows of equal index value are known to be of equal value, or nothing is gained
     * @param recommendedBits the middle, rounded down: the table may grow or shrink by about the same factor
     * @param coincidences rows that are expected to share an index value with the recommended bits, all indexes of the
     *     table taken together
     * @param commonestStandsOut whether the most frequent value alone fills more rows than that, so that its rows can
     *     be told by counting; absent knowledge counts as no
     */
    record Planned(
            String field,
            int fewestBits,
            int mostBits,
            int recommendedBits,
            BigDecimal coincidences,
            boolean commonestStandsOut)
            implements IndexPlan {}

    /**
     * @param field name of the field
     * @param value the number that is too small
     */
    record Refused(Reason reason, String field, String value) implements IndexPlan {}

    /** Why no number of bits will do. */
    enum Reason {
        /** So few rows that an index is either useless or proves equality; the value is the number of rows. */
        POPULATION_TOO_SMALL,
        /** So few values that their rows are more than the square root of all; the value is their number. */
        TOO_FEW_VALUES,
        /**
         * The other indexes of the table leave too few coincidences already; the value is the number that they leave.
         */
        OTHERS_LEAVE_TOO_FEW
    }
}
