package org.creditrepair.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.creditrepair.local.client.SuiteClient;
import org.junit.jupiter.api.Test;

/** What goes wrong in a network of services, and what is left of it afterwards: nothing. */
class FaultIT {
    private static final int BURST = 10_000;

    private final RunningSuite suite = RunningSuite.get();

    @Test
    void connect_is_killed_in_a_burst_and_nothing_is_lost_or_done_twice() {
        var prefix = "burst-" + UUID.randomUUID() + "-";
        var customers = IntStream.range(0, BURST).mapToObj(i -> prefix + i).toList();
        var subjects = suite.platform.resolve(customers);
        var month = YearMonth.of(2020, 11);

        var sent = CompletableFuture.supplyAsync(() -> suite.platform.report(out -> {
            out.write("subject_id,obligation,month,band\n".getBytes());
            for (var customer : customers) {
                out.write((subjects.get(customer) + "," + customer + "," + month + ",90-119\n").getBytes());
            }
        }));
        await().atMost(RunningSuite.PATIENCE).until(() -> told(prefix) > BURST / 10);
        suite.suite.killConnect();
        sent.join().expect(200);
        var before = told(prefix);
        assertThat(before).isLessThan(BURST);
        suite.suite.startConnect();

        await().atMost(RunningSuite.PATIENCE)
                .untilAsserted(() -> assertThat(suite.count(
                                "repair",
                                "select count(*) from delinquency_view where obligation like ?",
                                prefix + "%"))
                        .isEqualTo(BURST));
        var records = suite.records("creditrepair.assessment").stream()
                .filter(message -> RunningSuite.payload(message)
                        .path("obligation")
                        .asText()
                        .startsWith(prefix))
                .toList();
        var ids = records.stream()
                .map(message -> RunningSuite.header(message, "ce_id"))
                .distinct()
                .count();
        assertThat(ids).isEqualTo(BURST);
        System.out.printf(
                "burst of %,d events: %,d on the topic when Connect was killed, %,d records for %,d events at the end%n",
                BURST, before, records.size(), ids);
    }

    @Test
    void a_duplicated_and_a_late_event_change_nothing() {
        var subjectId = UUID.randomUUID();
        var newest = UUID.randomUUID().toString();

        suite.sendEvent("creditrepair.privacy", newest, "ConsentWithdrawn", subjectId, consent(subjectId, 2));
        suite.sendEvent("creditrepair.privacy", newest, "ConsentWithdrawn", subjectId, consent(subjectId, 2));
        suite.sendEvent(
                "creditrepair.privacy",
                UUID.randomUUID().toString(),
                "ConsentGranted",
                subjectId,
                consent(subjectId, 1));
        var last = UUID.randomUUID().toString();
        suite.sendEvent("creditrepair.privacy", last, "SubjectRegistered", subjectId, Map.of());

        await().atMost(RunningSuite.PATIENCE)
                .until(() -> suite.count("repair", "select count(*) from inbox where event_id = ?", last) == 1);
        assertThat(consentVersions(subjectId)).containsExactly("2");
        assertThat(suite.count("repair", "select count(*) from inbox where event_id = ?", newest))
                .isEqualTo(1);
    }

    @Test
    void an_event_that_comes_twice_is_acted_upon_once() {
        var subjectId = UUID.randomUUID();
        var opened = Map.<String, Object>of(
                "subjectId", subjectId,
                "version", 1,
                "caseId", UUID.randomUUID(),
                "caseNumber", "CR-2021-000042",
                "platformId", "demo-platform",
                "obligation", "L-1",
                "openedOn", "2021-01-04");
        var twice = UUID.randomUUID().toString();
        var last = UUID.randomUUID().toString();

        suite.sendEvent("creditrepair.repair", twice, "CaseOpened", subjectId, opened);
        suite.sendEvent("creditrepair.repair", twice, "CaseOpened", subjectId, opened);
        suite.sendEvent("creditrepair.repair", last, "CaseVerified", subjectId, Map.of());

        await().atMost(RunningSuite.PATIENCE)
                .until(() -> suite.count("assessment", "select count(*) from inbox where event_id = ?", last) == 1);
        assertThat(suite.count("assessment", "select count(*) from credit_assessment where subject_id = ?", subjectId))
                .isEqualTo(1);
    }

    @Test
    void bytes_that_are_no_event_are_a_dead_letter_and_what_is_behind_them_goes_on() {
        var subjectId = UUID.randomUUID();
        var key = subjectId.toString();
        suite.send("creditrepair.privacy", key, Map.of(), new byte[] {0, 1, 2, (byte) 0xff});
        suite.sendEvent(
                "creditrepair.privacy",
                UUID.randomUUID().toString(),
                "ConsentGranted",
                subjectId,
                consent(subjectId, 1));

        await().atMost(RunningSuite.PATIENCE)
                .untilAsserted(() -> assertThat(consentVersions(subjectId)).containsExactly("1"));
        await().atMost(RunningSuite.PATIENCE)
                .untilAsserted(() -> assertThat(suite.records("creditrepair.dead-letter.repair"))
                        .filteredOn(message -> key.equals(message.key()))
                        .singleElement()
                        .satisfies(letter -> assertThat(RunningSuite.header(letter, "dead-letter-reason"))
                                .contains("ce_id is missing")));
    }

    @Test
    void a_dead_letter_is_replayed_once_its_cause_is_mended() {
        var subjectId = UUID.randomUUID();
        suite.execute("repair", "alter table consent_view rename to consent_view_away");
        try {
            suite.sendEvent(
                    "creditrepair.privacy",
                    UUID.randomUUID().toString(),
                    "ConsentGranted",
                    subjectId,
                    consent(subjectId, 1));
            await().atMost(RunningSuite.PATIENCE)
                    .untilAsserted(() -> assertThat(suite.records("creditrepair.dead-letter.repair"))
                            .filteredOn(message -> subjectId.toString().equals(message.key()))
                            .singleElement()
                            .satisfies(letter -> assertThat(RunningSuite.header(letter, "dead-letter-reason"))
                                    .contains("PSQLException at ConsentView.java")));
        } finally {
            suite.execute("repair", "alter table consent_view_away rename to consent_view");
        }
        assertThat(consentVersions(subjectId)).isEmpty();

        var replay = new SuiteClient(suite.suite.serviceUrl("repair"))
                .post(suite.identities.operatorToken(), "/internal/dead-letters/replay", Map.of())
                .expect(200)
                .body();

        assertThat(replay.get("processed").asInt()).isGreaterThanOrEqualTo(1);
        assertThat(consentVersions(subjectId)).containsExactly("1");
    }

    @Test
    void a_stopped_consumer_catches_up() {
        suite.suite.stopService("repair");
        var subjectId = UUID.randomUUID();
        suite.sendEvent(
                "creditrepair.privacy",
                UUID.randomUUID().toString(),
                "ConsentGranted",
                subjectId,
                consent(subjectId, 1));
        assertThat(suite.office.repairCase(UUID.randomUUID().toString()).status())
                .isEqualTo(502);

        suite.suite.restartService("repair");

        await().atMost(RunningSuite.PATIENCE)
                .untilAsserted(() -> assertThat(consentVersions(subjectId)).containsExactly("1"));
    }

    @Test
    void a_tape_with_bad_rows_is_in_but_for_them() {
        var customer = "bad-" + UUID.randomUUID();
        var subjectId = suite.platform.resolve(List.of(customer)).get(customer);
        var rows = List.of(
                "subject_id,obligation,month,band",
                subjectId + "," + customer + ",2020-10,CURRENT",
                "nobody," + customer + ",2020-11,CURRENT",
                subjectId + "," + customer + ",2020-13,CURRENT",
                subjectId + "," + customer + ",2020-12,VERY-LATE",
                subjectId + "," + customer + ",2020-10,30-59",
                subjectId + "," + customer + ",2020-11");

        var answer = suite.platform
                .report(out -> out.write((String.join("\n", rows) + "\n").getBytes()))
                .expect(200)
                .body();

        assertThat(answer.get("accepted").asInt()).isEqualTo(1);
        assertThat(answer.get("rejected").asInt()).isEqualTo(5);
        assertThat(answer.get("rejections"))
                .extracting(rejection -> rejection.get("line").asInt())
                .containsExactly(3, 4, 5, 6, 7);
    }

    @Test
    void a_consent_withdrawn_in_the_middle_of_a_case_suspends_it_and_says_so() {
        suite.time.moveTo(LocalDate.of(2021, 1, 4), 10);
        var borrower = CaseInProgress.lateBorrower(suite, YearMonth.of(2020, 12))
                .consent()
                .apply();
        suite.borrower.withdraw(borrower.consentId).expect(200);

        borrower.awaitState("Suspended");
        assertThat(suite.platform.verify(borrower.caseId).problem()).isEqualTo("case-suspended");
        borrower.awaitNotice("case-suspended", "email", "sent");

        borrower.consent();
        borrower.awaitState("Opened");
    }

    private List<String> consentVersions(UUID subjectId) {
        return suite.query("repair", "select version::text from consent_view where subject_id = ?", subjectId);
    }

    private long told(String prefix) {
        return suite.count("repair", "select count(*) from delinquency_view where obligation like ?", prefix + "%");
    }

    private static Map<String, Object> consent(UUID subjectId, int version) {
        var at = java.time.Instant.EPOCH.plus(version, ChronoUnit.DAYS).toString();
        return Map.of(
                "subjectId", subjectId,
                "version", version,
                "consentId", UUID.randomUUID(),
                "purpose", "credit-repair",
                "textVersion", 1,
                "grantedAt", at,
                "withdrawnAt", at);
    }
}
