package org.creditrepair.notification.dunning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.creditrepair.chassis.testing.Tokens;
import org.creditrepair.notification.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LadderResourceTest extends ServiceTest {

    @Test
    void an_officer_reads_what_the_ladder_did_and_why() {
        var plan = new DunnedPlan(registered("zh-CN"));
        plan.missed(1, "2026-09-05", "1000.00", 2);
        awaitRow("select count(*) from known_plan where plan_id = ?", plan.planId);

        ladderOf(plan.planId, "case-officer")
                .statusCode(200)
                .body("planId", equalTo(plan.planId.toString()))
                .body("ladder", equalTo("instalments"))
                .body("moves.on", contains("2026-09-07", "2026-09-07", "2026-09-07"))
                .body("moves[0].texts.en", equalTo("The ladder counts from 2026-09-05: 2 days past due"))
                .body(
                        "moves[1].texts.en",
                        equalTo(
                                "Step before-due is passed over: the debt became known when a later step had come, which"
                                        + " stands for it"))
                .body(
                        "moves[2].texts.zh-CN",
                        equalTo("执行步骤“first-reminder”（第 1 版），方式：电子邮件；2026-09-05 到期，已逾期 2 天；满足条件：标签 属于 已逾期未付"))
                .body("waiting", hasSize(0))
                .body("nextCheck", equalTo("2026-09-08"));
    }

    @Test
    void a_step_that_waits_is_shown_with_what_is_in_its_way() {
        var plan = new DunnedPlan(registered("zh-CN"));
        plan.fallsDue(1, "2026-09-05", "1000.00");
        awaitRow("select count(*) from known_plan where plan_id = ?", plan.planId);

        ladderOf(plan.planId, "auditor")
                .statusCode(200)
                .body("waiting.step", contains("before-due", "first-reminder"))
                .body("waiting[1].texts.en", equalTo("asked for is tag in missed, there is no tag"))
                .body("waiting[0].texts.zh-CN", equalTo("该步骤预告的到期日已至"));
    }

    @Test
    void a_plan_that_no_event_has_told_of_is_not_found() {
        ladderOf(UUID.randomUUID(), "auditor")
                .statusCode(404)
                .body("type", equalTo("urn:creditrepair:problem:plan-not-found"));
    }

    @Test
    void others_may_not_read_it() {
        for (var role : List.of("borrower", "platform", "lender", "assessor", "service")) {
            ladderOf(UUID.randomUUID(), role).statusCode(403);
        }
        as("no.valid.token").get(path(UUID.randomUUID())).then().statusCode(401);
    }

    private static ValidatableResponse ladderOf(UUID planId, String role) {
        return as(Tokens.of(role)).get(path(planId)).then();
    }

    private static String path(UUID planId) {
        return "/api/notification/v1/plans/" + planId + "/ladder";
    }
}
