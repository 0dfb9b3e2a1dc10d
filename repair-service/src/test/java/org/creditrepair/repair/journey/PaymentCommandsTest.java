package org.creditrepair.repair.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.creditrepair.chassis.testing.OutboxRows;
import org.junit.jupiter.api.Test;

/** Recording payments. */
@QuarkusTest
class PaymentCommandsTest extends CommandsServiceTest {

    @Test
    void a_payment_under_one_key_is_taken_once_and_the_key_takes_no_other_amount() {
        var walk = CaseWalk.active();
        var key = UUID.randomUUID().toString();
        var reference = "once-" + walk.caseId();

        var first = as(OWN_PLATFORM, key)
                .body(CaseWalk.receipt(reference, "100.00", today()))
                .post(walk.path() + "/payments");
        var again = as(OWN_PLATFORM, key)
                .body(CaseWalk.receipt(reference, "100.00", today()))
                .post(walk.path() + "/payments");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body().jsonPath().getMap(""))
                .isEqualTo(first.body().jsonPath().getMap(""));
        as(OWN_PLATFORM, key)
                .body(CaseWalk.receipt(reference, "200.00", today()))
                .post(walk.path() + "/payments")
                .then()
                .statusCode(422)
                .body("type", containsString("idempotency-key-reused"));
        assertThat(events(walk)).extracting(OutboxRows.Row::type).containsOnlyOnce("PaymentReceived");
        assertThat(walk.view().getString("outstanding.amount")).isEqualTo("12861.79");
    }

    @Test
    void a_reference_that_was_told_before_is_the_same_payment() {
        var walk = CaseWalk.active();
        var reference = "ref-" + walk.caseId();
        String paymentId =
                walk.pay(reference, "100.00").statusCode(201).extract().path("paymentId");

        walk.pay(reference, "100.00").statusCode(200).body("paymentId", equalTo(paymentId));
        walk.pay(reference, "100.01").statusCode(409).body("type", containsString("payment-reference-reused"));
        var other = CaseWalk.active();
        other.pay(reference, "100.00").statusCode(409).body("type", containsString("payment-reference-reused"));
    }

    @Test
    void two_payments_at_once_lose_nothing() throws Exception {
        var walk = CaseWalk.active();
        Callable<Integer> one =
                () -> walk.pay("a-" + walk.caseId(), "1000.00").extract().statusCode();
        Callable<Integer> other =
                () -> walk.pay("b-" + walk.caseId(), "2000.00").extract().statusCode();

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(List.of(one, other))) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }

        assertThat(walk.view().getString("outstanding.amount")).isEqualTo("9961.79");
    }

    @Test
    void a_payment_that_cannot_be_is_refused_by_name() {
        var walk = CaseWalk.active();
        var dollars = new HashMap<>(CaseWalk.receipt("usd", "1.00", today()));
        dollars.put("amount", Map.of("amount", "1.00", "currency", "USD"));

        walk.post(OWN_PLATFORM, "payments", dollars).statusCode(422).body("type", containsString("currency-mismatch"));
        walk.pay("zero", "0.00").statusCode(422).body("type", containsString("payment-not-positive"));
        walk.pay("future", "1.00", today().plusDays(1))
                .statusCode(422)
                .body("type", containsString("payment-date-invalid"));
        walk.pay("past", "1.00", today().minusDays(1))
                .statusCode(422)
                .body("type", containsString("payment-date-invalid"));
        walk.pay("cents", "1.001").statusCode(400).body("violations.field", hasItem("amount.amount"));
        walk.pay("too-much", "12961.80")
                .statusCode(422)
                .body("type", containsString("payment-exceeds-outstanding"))
                .body("outstanding.amount", equalTo("12961.79"));
    }
}
