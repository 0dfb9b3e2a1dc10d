package org.creditrepair.assessment.creditfile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What has to be read together with a credit file. It adds; it never takes anything away.
 *
 * @param obligation reference of the obligation that it is about, as the platform has it
 * @param date the business date on which it happened
 */
public record Annotation(String kind, UUID caseId, String platformId, String obligation, LocalDate date) {
    private static final String REPAIR_PLAN_COMPLETED = "repair-plan-completed";

    public Annotation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(platformId, "platformId");
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(date, "date");
    }

    public static Annotation repairPlanCompleted(UUID caseId, String platformId, String obligation, LocalDate date) {
        return new Annotation(REPAIR_PLAN_COMPLETED, caseId, platformId, obligation, date);
    }

    boolean isRepairOf(String platform, String reference) {
        return kind.equals(REPAIR_PLAN_COMPLETED) && platformId.equals(platform) && obligation.equals(reference);
    }
}
