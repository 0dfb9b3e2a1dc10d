package org.creditrepair.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditrepair.local.client.Platform;
import org.junit.jupiter.api.Test;

/** Who does not get in, and what is told to them. */
class SecurityIT {
    private final RunningSuite suite = RunningSuite.get();

    @Test
    void without_a_token_with_a_wrong_one_and_with_a_forged_one_nobody_gets_in() {
        var token = suite.identities.token("case-officer");
        var forged = token.substring(0, token.lastIndexOf('.') + 1) + "AAAA";
        for (var path : List.of(
                "/api/privacy/v1/subjects/" + UUID.randomUUID(),
                "/api/assessment/v1/credit-files/" + UUID.randomUUID(),
                "/api/repair/v1/cases/" + UUID.randomUUID(),
                "/api/notification/v1/notices?subjectId=" + UUID.randomUUID())) {
            for (var bad : new String[] {null, "no.token.atall", forged}) {
                var answer = suite.client.get(bad, path);

                assertThat(answer.status()).as(path).isEqualTo(401);
            }
        }
    }

    @Test
    void a_role_does_only_its_own() {
        var body = Map.<String, Object>of("outcome", "approved", "reason", "because");
        var path = "/api/repair/v1/cases/" + UUID.randomUUID() + "/review";

        assertThat(suite.client
                        .post(suite.identities.token("borrower"), path, body)
                        .status())
                .isEqualTo(403);
        assertThat(suite.client
                        .post(suite.identities.token("regulator"), path, body)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void another_borrowers_case_is_not_found() {
        suite.time.moveTo(LocalDate.of(2021, 1, 4), 10);
        var first = CaseInProgress.lateBorrower(suite, YearMonth.of(2020, 12))
                .consent()
                .apply();
        assertThat(suite.borrower.repairCase(first.caseId).status()).isEqualTo(200);

        CaseInProgress.lateBorrower(suite, YearMonth.of(2020, 12));

        assertThat(suite.borrower.repairCase(first.caseId).status()).isEqualTo(404);
        assertThat(suite.borrower
                        .apply(first.subjectId, Platform.ID, first.obligation)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_body_that_is_too_large_is_refused_by_the_gateway() {
        var answer = suite.client.post(
                suite.identities.token("platform"),
                "/api/privacy/v1/subjects:resolve",
                Map.of("customerRefs", List.of("x".repeat(1_100_000))));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("body-too-large");
    }

    @Test
    void what_is_inside_stays_inside() {
        var operator = suite.identities.operatorToken();
        for (var path : List.of(
                "/internal/clock",
                "/internal/dead-letters/replay",
                "/api/repair/internal/clock",
                "/auth/admin/realms/credit-repair",
                "/auth/realms/master")) {
            assertThat(suite.client.get(operator, path).status()).as(path).isEqualTo(404);
        }
    }
}
