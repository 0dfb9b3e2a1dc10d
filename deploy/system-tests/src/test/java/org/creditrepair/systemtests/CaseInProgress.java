package org.creditrepair.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.creditrepair.local.client.Answer;
import org.creditrepair.local.client.Platform;
import org.creditrepair.local.tape.Person;

/** A borrower of a test and their case, driven through the gateway by those who would do it. */
final class CaseInProgress {
    private final RunningSuite suite;
    final String customer;
    final Person person;
    final UUID subjectId;
    final String obligation;
    String consentId;
    String caseId;
    String caseNumber;

    private CaseInProgress(RunningSuite suite, String customer) {
        this.suite = suite;
        this.customer = customer;
        this.person = RunningSuite.newPerson();
        this.obligation = "loan-" + customer;
        this.subjectId = suite.platform.resolve(List.of(customer)).get(customer);
    }

    /** A registered borrower with six good months and then three bad ones, the last of them {@code lastMonth}. */
    static CaseInProgress lateBorrower(RunningSuite suite, YearMonth lastMonth) {
        var started = new CaseInProgress(suite, "c-" + UUID.randomUUID());
        assertThat(suite.platform.register(started.customer, started.person)).isEqualTo(started.subjectId);
        var bands = List.of("CURRENT", "CURRENT", "CURRENT", "CURRENT", "CURRENT", "CURRENT", "1-29", "30-59", "60-89");
        for (var i = 0; i < bands.size(); i++) {
            started.report(lastMonth.minusMonths(bands.size() - 1L - i), bands.get(i));
        }
        suite.identities.becomeBorrower(started.subjectId);
        return started;
    }

    void report(YearMonth month, String band) {
        suite.platform
                .report(Platform.observation(subjectId, obligation, month, band))
                .expect(200);
    }

    CaseInProgress consent() {
        consentId = suite.borrower.consent(subjectId, 1).expect(201).text("/consentId");
        return this;
    }

    CaseInProgress apply() {
        var opened = until(
                () -> suite.borrower.apply(subjectId, Platform.ID, obligation),
                answer -> !answer.problem().equals("consent-unknown"));
        opened.expect(201);
        caseId = opened.text("/caseId");
        caseNumber = opened.text("/caseNumber");
        return this;
    }

    CaseInProgress verifyAndState(Map<String, Object> debt) {
        suite.platform.verify(caseId).expect(200);
        suite.platform.stateDebt(caseId, debt).expect(200);
        return this;
    }

    CaseInProgress propose(int instalments) {
        until(
                        () -> suite.office.proposePlan(caseId, instalments),
                        answer -> !answer.problem().equals("assessment-pending"))
                .expect(201);
        return this;
    }

    CaseInProgress agree() {
        suite.borrower.agree(caseId, view().at("/plan/planId").asText()).expect(200);
        return this;
    }

    /** From agreed to active, over the end of the public notice. */
    CaseInProgress activate() {
        suite.office.review(caseId, "approved", "plan within the rules").expect(200);
        suite.office.publish(caseId).expect(200);
        var ends = suite.office.publicNotice(caseNumber).expect(200).text("/noticeEndsOn");
        suite.time.moveTo(LocalDate.parse(ends), 10);
        awaitState("Active");
        return this;
    }

    void pay(JsonNode row, LocalDate receivedOn) {
        suite.platform
                .pay(
                        caseId,
                        caseNumber + "/" + row.get("number").asInt(),
                        row.at("/total/amount").asText(),
                        receivedOn)
                .expect(201);
    }

    JsonNode view() {
        return suite.office.repairCase(caseId).expect(200).body();
    }

    String state() {
        return view().get("state").asText();
    }

    void awaitState(String state) {
        await("state " + state)
                .atMost(RunningSuite.PATIENCE)
                .untilAsserted(() -> assertThat(state()).isEqualTo(state));
    }

    /** The notices of the borrower by e-mail from this template, with their status. */
    List<JsonNode> notices(String template, String channel) {
        var found = new java.util.ArrayList<JsonNode>();
        suite.office.notices(subjectId).expect(200).body().get("notices").forEach(notice -> {
            if (notice.get("template").asText().equals(template)
                    && notice.get("channel").asText().equals(channel)) {
                found.add(notice);
            }
        });
        return found;
    }

    void awaitNotice(String template, String channel, String... statuses) {
        await(template + " by " + channel)
                .atMost(RunningSuite.PATIENCE)
                .untilAsserted(() -> assertThat(notices(template, channel))
                        .extracting(notice -> notice.get("status").asText())
                        .containsExactly(statuses));
    }

    static Answer until(Supplier<Answer> question, Predicate<Answer> wished) {
        var last = new AtomicReference<Answer>();
        await().atMost(RunningSuite.PATIENCE).until(() -> {
            last.set(question.get());
            return wished.test(last.get());
        });
        return last.get();
    }
}
