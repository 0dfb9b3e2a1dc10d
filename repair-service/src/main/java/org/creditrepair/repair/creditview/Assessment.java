package org.creditrepair.repair.creditview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An assessment of a party.
 *
 * @param version version of the credit file; a later assessment has a greater one
 * @param score points of the scorecard
 * @param grade A to E
 * @param band worst delinquency band among the latest observations
 * @param reasons codes of the strongest reasons, strongest first
 * @param cause {@code case-opened}, {@code plan-completed} or {@code request}
 * @param caseId the case that it was made for, null for a request
 */
public record Assessment(
        UUID assessmentId,
        UUID subjectId,
        int version,
        int score,
        String grade,
        String band,
        List<String> reasons,
        LocalDate asOf,
        String cause,
        UUID caseId) {
    public static final String CASE_OPENED = "case-opened";
    public static final String PLAN_COMPLETED = "plan-completed";
}
