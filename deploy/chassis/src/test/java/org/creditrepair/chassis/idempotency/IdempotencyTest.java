package org.creditrepair.chassis.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.creditrepair.chassis.ChassisTest;
import org.creditrepair.chassis.Counter;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest extends ChassisTest {
    @Inject
    Counter counter;

    @Test
    void the_same_request_again_has_its_effect_once_and_the_same_answer() {
        var key = UUID.randomUUID().toString();

        assertThat(count(key, "once").body().asString()).isEqualTo("{\"count\":1}");
        var again = count(key, "once");

        assertThat(again.body().asString()).isEqualTo("{\"count\":1}");
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(counter.counted("once")).isEqualTo(1);
    }

    @Test
    void two_at_once_have_their_effect_once() throws Exception {
        var key = UUID.randomUUID().toString();
        Callable<Integer> one = () -> count(key, "at-once").path("count");

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var answer : threads.invokeAll(List.of(one, one, one, one))) {
                assertThat(answer.get()).isEqualTo(1);
            }
        }
        assertThat(counter.counted("at-once")).isEqualTo(1);
    }

    @Test
    void a_key_belongs_to_one_request() {
        var key = UUID.randomUUID().toString();
        count(key, "first").then().statusCode(200);

        count(key, "other")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:creditrepair:problem:idempotency-key-reused"));
        assertThat(counter.counted("other")).isZero();
    }

    @Test
    void a_refused_request_leaves_nothing_and_its_key_free() {
        var key = UUID.randomUUID().toString();

        count(key, "refused").then().statusCode(409);

        assertThat(counter.counted("refused")).isZero();
        count(key, "accepted").then().statusCode(200);
    }

    @Test
    void a_request_without_a_key_is_refused() {
        asService()
                .body(Map.of("name", "keyless"))
                .post("/counters")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:creditrepair:problem:idempotency-key-required"));
    }

    private static Response count(String key, String name) {
        return asService()
                .header("Idempotency-Key", key)
                .body(Map.of("name", name))
                .post("/counters");
    }
}
