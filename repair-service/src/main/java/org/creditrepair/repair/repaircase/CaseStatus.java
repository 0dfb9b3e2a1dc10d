package org.creditrepair.repair.repaircase;

import java.util.UUID;

/** The short answer to a command. */
public record CaseStatus(UUID caseId, String caseNumber, String state, int version) {

    public static CaseStatus of(RepairCase repairCase) {
        return new CaseStatus(
                repairCase.id(), repairCase.caseNumber(), repairCase.state().name(), repairCase.version());
    }
}
