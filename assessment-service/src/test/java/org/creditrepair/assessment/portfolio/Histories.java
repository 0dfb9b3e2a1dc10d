package org.creditrepair.assessment.portfolio;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.history.ObligationHistory;
import org.creditrepair.assessment.history.Observation;

/**
 * Histories as one letter a month: {@code N} no loan, {@code P} paid off, {@code C} current, {@code 0} to {@code 5} the
 * bands from 1-29 to 150+, and {@code .} for a month that was not observed.
 */
final class Histories {
    static final YearMonth FIRST = YearMonth.of(2023, 11);

    private static final Map<Character, DelinquencyBand> BANDS = Map.of(
            'N', DelinquencyBand.NO_LOAN,
            'P', DelinquencyBand.PAID_OFF,
            'C', DelinquencyBand.CURRENT,
            '0', DelinquencyBand.DAYS_1_29,
            '1', DelinquencyBand.DAYS_30_59,
            '2', DelinquencyBand.DAYS_60_89,
            '3', DelinquencyBand.DAYS_90_119,
            '4', DelinquencyBand.DAYS_120_149,
            '5', DelinquencyBand.DAYS_150_OR_MORE);

    private Histories() {}

    static List<ObligationHistory> of(String... months) {
        return Arrays.stream(months).map(letters -> from(FIRST, letters)).toList();
    }

    /** So many months after the first. */
    static YearMonth month(int after) {
        return FIRST.plusMonths(after);
    }

    static ObligationHistory from(YearMonth first, String letters) {
        var observations = new ArrayList<Observation>();
        for (var i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) != '.') {
                observations.add(new Observation(first.plusMonths(i), BANDS.get(letters.charAt(i))));
            }
        }
        return new ObligationHistory("platform", "obligation", observations, Optional.empty());
    }
}
