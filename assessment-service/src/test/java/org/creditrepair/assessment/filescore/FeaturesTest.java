package org.creditrepair.assessment.filescore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.history.ObligationHistory;
import org.creditrepair.assessment.history.Observation;
import org.junit.jupiter.api.Test;

class FeaturesTest {
    private static final YearMonth NOW = YearMonth.of(2020, 12);

    @Test
    void a_party_without_a_file_has_nothing_to_repair_and_no_other_feature() {
        assertThat(Features.of(List.of(), NOW).values()).isEqualTo(Map.of(Feature.REPAIR_DONE, 1));
    }

    @Test
    void every_feature_of_a_late_file() {
        var file = List.of(
                history(Optional.empty(), "30-59", "1-29", "CURRENT", "60-89"),
                history(Optional.empty(), "PAID_OFF", "CURRENT", "90-119"));

        assertThat(Features.of(file, NOW).values())
                .isEqualTo(Map.of(
                        Feature.WORST_LATEST_BAND, 2,
                        Feature.WORST_BAND_IN_12_MONTHS, 4,
                        Feature.MONTHS_SINCE_30_DAYS, 0,
                        Feature.PERCENT_30_DAYS_IN_24_MONTHS, 13,
                        Feature.MONTHS_ON_FILE, 4,
                        Feature.REPAIR_DONE, 0));
    }

    @Test
    void a_clean_file_was_never_30_days_late() {
        var features = Features.of(List.of(history(Optional.empty(), "CURRENT", "1-29")), NOW);

        assertThat(features.values())
                .containsEntry(Feature.MONTHS_SINCE_30_DAYS, Features.NEVER)
                .containsEntry(Feature.PERCENT_30_DAYS_IN_24_MONTHS, 0)
                .containsEntry(Feature.REPAIR_DONE, 1);
    }

    @Test
    void windows_end_with_the_month_of_assessment() {
        var file = List.of(history(Optional.empty(), "CURRENT", "150+"));

        assertThat(Features.of(file, NOW.plusMonths(10)).values()).containsEntry(Feature.WORST_BAND_IN_12_MONTHS, 6);
        assertThat(Features.of(file, NOW.plusMonths(11)).values()).containsEntry(Feature.WORST_BAND_IN_12_MONTHS, 0);
        assertThat(Features.of(file, NOW.plusMonths(12)).values()).containsEntry(Feature.WORST_BAND_IN_12_MONTHS, 0);
        assertThat(Features.of(file, NOW.plusMonths(22)).values())
                .containsEntry(Feature.PERCENT_30_DAYS_IN_24_MONTHS, 5);
        assertThat(Features.of(file, NOW.plusMonths(23)).values())
                .containsEntry(Feature.PERCENT_30_DAYS_IN_24_MONTHS, 0)
                .containsEntry(Feature.MONTHS_SINCE_30_DAYS, 24)
                .containsEntry(Feature.MONTHS_ON_FILE, 25);
    }

    @Test
    void a_file_that_was_last_seen_late_stands_still_until_something_is_told() {
        var late = List.of(history(Optional.empty(), "1-29", "150+"));

        assertThat(Features.of(late, NOW.plusMonths(30))).isEqualTo(Features.of(late, NOW));
    }

    @Test
    void an_obligation_last_seen_late_stays_late_beside_one_that_is_reported() {
        var silent = new ObligationHistory(
                "p", "S", List.of(new Observation(NOW.minusMonths(30), DelinquencyBand.DAYS_60_89)), Optional.empty());

        assertThat(Features.of(List.of(silent, history(Optional.empty(), "CURRENT")), NOW)
                        .values())
                .isEqualTo(Map.of(
                        Feature.WORST_LATEST_BAND, 3,
                        Feature.WORST_BAND_IN_12_MONTHS, 3,
                        Feature.MONTHS_SINCE_30_DAYS, 0,
                        Feature.PERCENT_30_DAYS_IN_24_MONTHS, 100,
                        Feature.MONTHS_ON_FILE, 31,
                        Feature.REPAIR_DONE, 0));
    }

    @Test
    void what_is_observed_later_is_not_read() {
        var file = List.of(history(Optional.empty(), "150+", "CURRENT"));

        assertThat(Features.of(file, NOW.minusMonths(1)).values())
                .isEqualTo(Features.of(
                                List.of(new ObligationHistory(
                                        "p",
                                        "L",
                                        List.of(new Observation(NOW.minusMonths(1), DelinquencyBand.CURRENT)),
                                        Optional.empty())),
                                NOW.minusMonths(1))
                        .values());
    }

    /** A history that ends in {@link #NOW}, newest month first. */
    static ObligationHistory history(Optional<YearMonth> repairedIn, String... bands) {
        var observations = new ArrayList<Observation>();
        for (var i = 0; i < bands.length; i++) {
            observations.add(new Observation(
                    NOW.minusMonths(i), DelinquencyBand.ofCode(bands[i]).orElseThrow()));
        }
        return new ObligationHistory("p", "L", observations, repairedIn);
    }
}
