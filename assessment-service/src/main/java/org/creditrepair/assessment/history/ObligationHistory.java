package org.creditrepair.assessment.history;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of one obligation.
 *
 * @param platformId platform or lender that reported it
 * @param reference the platform's own reference of the loan or credit line
 * @param observations one for each month at most, newest first
 * @param repairs the months in which a repair plan for it was completed, each once, newest first
 */
public record ObligationHistory(
        String platformId, String reference, List<Observation> observations, List<YearMonth> repairs) {
    private static final Comparator<Observation> NEWEST_FIRST =
            Comparator.comparing(Observation::month).reversed();

    public ObligationHistory {
        Objects.requireNonNull(platformId, "platformId");
        Objects.requireNonNull(reference, "reference");
        observations = observations.stream().sorted(NEWEST_FIRST).toList();
        repairs = repairs.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        if (observations.stream().map(Observation::month).distinct().count() != observations.size()) {
            throw new IllegalArgumentException("obligation " + reference + " has two observations of one month");
        }
    }

    /** Of an obligation that was repaired once at most. */
    public ObligationHistory(
            String platformId, String reference, List<Observation> observations, Optional<YearMonth> repairedIn) {
        this(platformId, reference, observations, repairedIn.stream().toList());
    }

    /** The month in which the latest repair was completed. */
    public Optional<YearMonth> repairedIn() {
        return repairs.stream().findFirst();
    }

    /** The same, as it was known in a month: without what was observed or repaired later. */
    public ObligationHistory asOf(YearMonth month) {
        return new ObligationHistory(
                platformId,
                reference,
                observations.stream()
                        .filter(observation -> !observation.month().isAfter(month))
                        .toList(),
                repairs.stream().filter(repaired -> !repaired.isAfter(month)).toList());
    }

    public Optional<Observation> latest() {
        return observations.stream().findFirst();
    }

    /** Whether it was 30 or more days past due in any month after its repair, or ever where it was not repaired. */
    public boolean needsRepair() {
        return observations.stream()
                .filter(observation -> observation.band().isSeriouslyPastDue())
                .anyMatch(observation -> repairedIn()
                        .map(repaired -> observation.month().isAfter(repaired))
                        .orElse(true));
    }
}
