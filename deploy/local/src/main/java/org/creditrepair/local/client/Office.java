package org.creditrepair.local.client;

import java.util.Map;
import java.util.UUID;

/** What case officers, assessors, regulators and auditors do. */
public final class Office {
    private final SuiteClient suite;
    private final Identities identities;

    public Office(SuiteClient suite, Identities identities) {
        this.suite = suite;
        this.identities = identities;
    }

    public Answer proposePlan(String caseId, int instalments) {
        return suite.post(
                identities.token("case-officer"), Platform.cases(caseId, "plan"), Map.of("instalments", instalments));
    }

    public Answer review(String caseId, String outcome, String reason) {
        return suite.post(
                identities.token("regulator"),
                Platform.cases(caseId, "review"),
                Map.of("outcome", outcome, "reason", reason));
    }

    public Answer publish(String caseId) {
        return suite.post(identities.token("case-officer"), Platform.cases(caseId, "publication"), Map.of());
    }

    public Answer repairCase(String caseId) {
        return suite.get(identities.token("case-officer"), "/api/repair/v1/cases/" + caseId);
    }

    public Answer casesOf(UUID subjectId) {
        return suite.get(identities.token("case-officer"), "/api/repair/v1/cases?subjectId=" + subjectId);
    }

    public Answer transitions(String caseId) {
        return suite.get(identities.token("auditor"), Platform.cases(caseId, "transitions"));
    }

    /** As anybody, without a token. */
    public Answer publicNotice(String caseNumber) {
        return suite.get(null, "/api/repair/v1/public-notices/" + caseNumber);
    }

    public Answer creditFile(UUID subjectId) {
        return suite.get(identities.token("assessor"), "/api/assessment/v1/credit-files/" + subjectId);
    }

    public Answer assessments(UUID subjectId) {
        return suite.get(identities.token("assessor"), "/api/assessment/v1/assessments?subjectId=" + subjectId);
    }

    public Answer notices(UUID subjectId) {
        return suite.get(identities.token("auditor"), "/api/notification/v1/notices?size=200&subjectId=" + subjectId);
    }

    public Answer accessRecords(UUID subjectId) {
        return suite.get(identities.token("auditor"), "/api/privacy/v1/access-records?subjectId=" + subjectId);
    }
}
