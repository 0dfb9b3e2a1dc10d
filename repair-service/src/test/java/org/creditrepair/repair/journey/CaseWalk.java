package org.creditrepair.repair.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.creditrepair.repair.ServiceTest.as;
import static org.creditrepair.repair.ServiceTest.moveClockTo;
import static org.creditrepair.repair.ServiceTest.today;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditrepair.chassis.testing.Tokens;

/**
 * Takes a case from state to state as the roles would: 12,000.00 at 18 %, two instalments overdue with 540.00 of
 * interest, 120.00 of late fees, three instalments, half of the fees waived.
 */
public final class CaseWalk {
    public static final String PLATFORM = "lender-one";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private UUID subjectId = UUID.randomUUID();
    private final String obligation = "loan-" + subjectId;
    private UUID caseId;
    private UUID planId;
    private int assessments;

    private CaseWalk() {}

    /** A party whose consent has arrived and who has applied. */
    public static CaseWalk opened() {
        var walk = new CaseWalk();
        Events.consentGranted(walk.subjectId, 1);
        await().atMost(PATIENCE).untilAsserted(() -> walk.apply().statusCode(201));
        walk.caseId = walk.caseOf();
        return walk;
    }

    public static CaseWalk verified() {
        var walk = opened();
        walk.post(Tokens.of("platform", PLATFORM), "verification", Map.of()).statusCode(200);
        return walk;
    }

    public static CaseWalk withDebt() {
        var walk = verified();
        walk.post(Tokens.of("platform", PLATFORM), "debt", walk.debt("0.18")).statusCode(200);
        return walk;
    }

    public static CaseWalk proposed() {
        var walk = withDebt();
        walk.assess("case-opened", 430);
        walk.propose(3);
        return walk;
    }

    public static CaseWalk approved() {
        var walk = proposed();
        walk.post(walk.borrower(), "agreement", Map.of("planId", walk.planId)).statusCode(200);
        walk.post(Tokens.of("regulator"), "review", Map.of("outcome", "approved", "reason", "in order"))
                .statusCode(200);
        return walk;
    }

    public static CaseWalk published() {
        var walk = approved();
        walk.post(Tokens.of("case-officer"), "publication", Map.of()).statusCode(200);
        return walk;
    }

    /** The public notice is over and instalments run; the business clock has moved to that day. */
    public static CaseWalk active() {
        var walk = published();
        moveClockTo(today().plusDays(5));
        walk.awaitState("Active");
        return walk;
    }

    /** The party turns out to be another one, as which it acts from now on. */
    public void join(UUID survivorId) {
        Events.subjectsJoined(subjectId, survivorId);
        subjectId = survivorId;
    }

    public ValidatableResponse apply() {
        return as(borrower())
                .body(Map.of("subjectId", subjectId, "platformId", PLATFORM, "obligation", obligation))
                .post("/api/repair/v1/cases")
                .then();
    }

    public Map<String, Object> debt(String annualRate) {
        return Map.of(
                "contract", contract("licensed", today().minusYears(1)),
                "principal", yuan("12000.00"),
                "annualRate", annualRate,
                "overdueInstalments",
                        List.of(
                                overdue(today().minusDays(50), "900.00", "280.00"),
                                overdue(today().minusDays(20), "920.00", "260.00")),
                "fees", yuan("120.00"));
    }

    public static Map<String, Object> contract(String lenderClass, LocalDate formedOn) {
        return Map.of(
                "lenderClass", lenderClass,
                "formedOn", formedOn.toString(),
                "endsOn", formedOn.plusYears(2).toString());
    }

    /** Feeds an assessment and asks for the plan until it has arrived. */
    public void propose(int instalments) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> planId =
                        UUID.fromString(post(Tokens.of("case-officer"), "plan", Map.of("instalments", instalments))
                                .statusCode(201)
                                .extract()
                                .path("planId")));
    }

    public void assess(String cause, int score) {
        Events.creditAssessed(subjectId, caseId, cause, ++assessments, score);
    }

    public ValidatableResponse pay(String reference, String amount) {
        return pay(reference, amount, today());
    }

    public ValidatableResponse pay(String reference, String amount, LocalDate receivedOn) {
        return post(Tokens.of("platform", PLATFORM), "payments", receipt(reference, amount, receivedOn));
    }

    public static Map<String, Object> receipt(String reference, String amount, LocalDate receivedOn) {
        return Map.of("reference", reference, "amount", yuan(amount), "receivedOn", receivedOn.toString());
    }

    public ValidatableResponse post(String token, String action, Map<String, ?> body) {
        return as(token).body(body).post(path() + "/" + action).then();
    }

    public JsonPath view() {
        return as(borrower()).get(path()).then().statusCode(200).extract().jsonPath();
    }

    public void awaitState(String state) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(view().getString("state")).isEqualTo(state));
    }

    public String path() {
        return "/api/repair/v1/cases/" + caseId;
    }

    public String borrower() {
        return Tokens.borrower(subjectId);
    }

    public UUID subjectId() {
        return subjectId;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID planId() {
        return planId;
    }

    public String obligation() {
        return obligation;
    }

    public static Map<String, String> yuan(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    private static Map<String, Object> overdue(LocalDate dueOn, String principal, String interest) {
        return Map.of("dueOn", dueOn.toString(), "principal", yuan(principal), "interest", yuan(interest));
    }

    private UUID caseOf() {
        return UUID.fromString(as(borrower())
                .get("/api/repair/v1/cases?subjectId=" + subjectId)
                .then()
                .statusCode(200)
                .extract()
                .path("cases[0].caseId"));
    }
}
