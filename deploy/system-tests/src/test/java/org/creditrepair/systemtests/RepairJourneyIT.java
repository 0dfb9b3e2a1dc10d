package org.creditrepair.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.creditrepair.local.Suite;
import org.creditrepair.local.client.LateLoan;
import org.creditrepair.local.client.Platform;
import org.creditrepair.local.tape.Person;
import org.junit.jupiter.api.Test;

/** One overdue borrower goes from tape to restored credit, through the gateway, with tokens of Keycloak. */
class RepairJourneyIT {
    private static final YearMonth MONTH_ZERO = YearMonth.of(2020, 12);
    private static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);

    private final RunningSuite suite = RunningSuite.get();

    @Test
    void an_overdue_borrower_goes_from_tape_to_restored_credit() throws IOException {
        suite.time.moveTo(AS_OF.plusDays(4), 10);
        var borrower = CaseInProgress.lateBorrower(suite, MONTH_ZERO);
        assertOldDelinquencyIsNoReasonToWrite(borrower);
        assertThat(suite.borrower
                        .apply(borrower.subjectId, Platform.ID, borrower.obligation)
                        .problem())
                .isEqualTo("consent-unknown");
        borrower.consent().apply();
        assertThat(borrower.state()).isEqualTo("Opened");
        borrower.verifyAndState(LateLoan.debt(AS_OF)).propose(3);
        assertThat(borrower.state()).isEqualTo("Proposed");
        borrower.agree();
        assertThat(borrower.state()).isEqualTo("Agreed");

        borrower.activate();
        var schedule = schedule(borrower);
        assertThat(schedule)
                .extracting(RepairJourneyIT::described)
                .containsExactly(
                        "1 2021-02-09 8640.00 2837.23 378.00 43.20 3258.43 5802.77",
                        "2 2021-03-09 5802.77 2879.79 87.04 0.00 2966.83 2922.98",
                        "3 2021-04-09 2922.98 2922.98 43.84 0.00 2966.82 0.00");
        assertThat(borrower.view().at("/plan/waived/amount").asText()).isEqualTo("43.20");

        payFirst(borrower, schedule.get(0));
        missAndPaySecond(borrower, schedule.get(1));
        payLastByNight(borrower, schedule.get(2));

        borrower.awaitState("Restored");
        var effect = borrower.view().get("effect");
        assertThat(effect.get("scoreAfter").asInt())
                .isGreaterThan(effect.get("scoreBefore").asInt());
        assertTransitions(borrower);
        assertNotices(borrower);
        assertNobodyElseKnows(borrower.person);
    }

    /** Of three months late, each told on its own, the oldest is too long ago: suppressed, with the outcome of every rule. */
    private void assertOldDelinquencyIsNoReasonToWrite(CaseInProgress borrower) {
        await().atMost(RunningSuite.PATIENCE)
                .untilAsserted(() -> assertThat(borrower.notices("overdue-reminder", "email"))
                        .anySatisfy(notice -> {
                            assertThat(notice.get("status").asText()).isEqualTo("suppressed");
                            assertThat(notice.get("reason").asText()).isEqualTo("freshness");
                            assertThat(notice.get("rules"))
                                    .extracting(rule -> rule.get("rule").asText())
                                    .contains("freshness")
                                    .hasSizeGreaterThan(3)
                                    .doesNotHaveDuplicates();
                        }));
    }

    private void payFirst(CaseInProgress borrower, JsonNode row) {
        suite.time.moveTo(LocalDate.of(2021, 2, 7), 10);
        borrower.awaitNotice("instalment-falling-due", "email", "sent");
        borrower.report(YearMonth.of(2021, 1), "CURRENT");
        borrower.pay(row, LocalDate.of(2021, 2, 7));
    }

    private void missAndPaySecond(CaseInProgress borrower, JsonNode row) {
        suite.time.moveTo(LocalDate.of(2021, 3, 11), 10);
        borrower.awaitNotice("instalment-missed", "email", "sent");
        borrower.report(YearMonth.of(2021, 2), "CURRENT");
        borrower.pay(row, LocalDate.of(2021, 3, 11));
        borrower.awaitNotice("payment-received", "email", "sent", "sent");
    }

    /** At 23:00 the receipt waits for the morning. */
    private void payLastByNight(CaseInProgress borrower, JsonNode row) {
        borrower.report(YearMonth.of(2021, 3), "CURRENT");
        suite.time.moveTo(LocalDate.of(2021, 4, 8), 23);
        borrower.pay(row, LocalDate.of(2021, 4, 8));
        borrower.awaitNotice("plan-completed", "email", "deferred");
        assertThat(borrower.notices("plan-completed", "email")
                        .getFirst()
                        .get("reason")
                        .asText())
                .isEqualTo("quiet-hours");
        suite.time.moveTo(LocalDate.of(2021, 4, 9), 9);
        borrower.awaitNotice("plan-completed", "email", "sent");
    }

    private void assertTransitions(CaseInProgress borrower) {
        var steps = new ArrayList<String>();
        suite.office
                .transitions(borrower.caseId)
                .expect(200)
                .body()
                .get("transitions")
                .forEach(step -> {
                    steps.add(step.get("to").asText() + " " + step.get("reason").asText());
                    assertThat(step.get("evidenceHash").asText()).matches("[0-9a-f]{64}");
                    assertThat(step.get("actor").asText()).isNotBlank();
                });
        assertThat(steps)
                .containsExactly(
                        "Opened applied",
                        "Verified identity-verified",
                        "Verified debt-stated",
                        "Proposed plan-proposed",
                        "Agreed plan-agreed",
                        "Approved review-approved",
                        "Published published",
                        "Active public-notice-over",
                        "Completed plan-paid",
                        "Restored assessed-again");
    }

    private void assertNotices(CaseInProgress borrower) {
        for (var template :
                List.of("case-opened", "plan-proposed", "plan-activated", "plan-completed", "credit-restored")) {
            borrower.awaitNotice(template, "email", "sent");
            borrower.awaitNotice(template, "in-app", "sent");
        }
        borrower.awaitNotice("payment-received", "email", "sent", "sent", "sent");
        borrower.awaitNotice("instalment-missed", "email", "sent");
        for (var notice : borrower.notices("case-opened", "email")) {
            var rules = new HashSet<String>();
            notice.get("rules").forEach(rule -> rules.add(rule.get("rule").asText()));
            assertThat(rules).contains("quiet-hours", "consent", "party-known");
        }
        await().atMost(RunningSuite.PATIENCE)
                .untilAsserted(() -> assertThat(inboxOf(borrower.person)).contains("Message-ID"));
    }

    /** Only privacy-service, and the mail that was asked for, know who the borrower is. */
    private void assertNobodyElseKnows(Person person) throws IOException {
        var identifying =
                List.of(person.name(), person.nationalId(), person.mobile(), person.email(), person.address());
        for (var context : Suite.CONTEXTS) {
            var stored = suite.everythingIn(context);
            assertThat(identifying).noneMatch(stored::contains);
            assertThat(suite.records("creditrepair." + context))
                    .extracting(message -> message.key() + new String(message.value(), StandardCharsets.UTF_8))
                    .noneMatch(text -> identifying.stream().anyMatch(text::contains));
        }
        try (Stream<Path> files = Files.walk(suite.suite.data())) {
            for (var log :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                var text = Files.readString(log, StandardCharsets.ISO_8859_1);
                var bytes = identifying.stream()
                        .map(value -> new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                        .toList();
                assertThat(bytes).as(log.toString()).noneMatch(text::contains);
            }
        }
    }

    private String inboxOf(Person person) {
        try (var in = suite.suite.mail().inbox(person.email()).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<JsonNode> schedule(CaseInProgress borrower) {
        var rows = new ArrayList<JsonNode>();
        borrower.view().at("/plan/schedule").forEach(rows::add);
        return rows;
    }

    /** Number, due date, opening, principal, interest, fee, total, closing. */
    private static String described(JsonNode row) {
        return String.join(
                " ",
                row.get("number").asText(),
                row.get("dueOn").asText(),
                row.at("/opening/amount").asText(),
                row.at("/principal/amount").asText(),
                row.at("/interest/amount").asText(),
                row.at("/fee/amount").asText(),
                row.at("/total/amount").asText(),
                row.at("/closing/amount").asText());
    }
}
