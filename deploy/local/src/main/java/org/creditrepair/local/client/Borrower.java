package org.creditrepair.local.client;

import java.util.Map;
import java.util.UUID;

/** What the borrower does, who is the subject that {@link Identities#becomeBorrower} made them. */
public final class Borrower {
    private final SuiteClient suite;
    private final Identities identities;

    public Borrower(SuiteClient suite, Identities identities) {
        this.suite = suite;
        this.identities = identities;
    }

    public Answer consentTexts() {
        return suite.get(token(), "/api/privacy/v1/consent-texts?purpose=credit-repair");
    }

    public Answer consent(UUID subjectId, int textVersion) {
        return suite.post(
                token(),
                "/api/privacy/v1/consents",
                Map.of("subjectId", subjectId, "purpose", "credit-repair", "textVersion", textVersion));
    }

    public Answer withdraw(String consentId) {
        return suite.post(token(), "/api/privacy/v1/consents/" + consentId + "/withdrawal", Map.of());
    }

    public Answer apply(UUID subjectId, String platformId, String obligation) {
        return suite.post(
                token(),
                "/api/repair/v1/cases",
                Map.of("subjectId", subjectId, "platformId", platformId, "obligation", obligation));
    }

    public Answer agree(String caseId, String planId) {
        return suite.post(token(), Platform.cases(caseId, "agreement"), Map.of("planId", planId));
    }

    public Answer repairCase(String caseId) {
        return suite.get(token(), "/api/repair/v1/cases/" + caseId);
    }

    public Answer inbox() {
        return suite.get(token(), "/api/notification/v1/inbox");
    }

    private String token() {
        return identities.token("borrower");
    }
}
