package org.creditrepair.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.creditrepair.notification.Events;
import org.creditrepair.notification.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JoinedSubjectsTest extends ServiceTest {
    private final UUID minted = UUID.randomUUID();

    @Test
    void an_event_that_still_comes_under_the_joined_id_is_for_the_person() {
        var person = consenting("zh-CN");
        join(person);

        caseOpened(minted);

        awaitNotice(person, "in-app", "sent");
        assertThat(notices(minted).getList("notices")).isEmpty();
    }

    @Test
    void a_plan_that_was_agreed_under_the_joined_id_keeps_reminders_from_the_person() {
        var person = registered("zh-CN");
        var caseId = UUID.randomUUID();
        agree(minted, caseId, 3);
        awaitRow("select count(*) from running_plan where runs and subject_id = ?", minted);
        join(person);

        delinquency(person, person + "-p", 1, "30-59", "2026-08-31");

        assertThat(awaitNotice(person, "email", "suppressed")).contains(entry("reason", "plan-agreed"));
        agree(person, caseId, 4);
        awaitRow("select count(*) from running_plan where runs and subject_id = ?", person);
    }

    private void join(UUID person) {
        Events.publish("privacy", "SubjectsJoined", person, Map.of("version", 2, "joinedSubjectId", minted));
        awaitRow("select count(*) from joined_subject where subject_id = ?", person);
    }

    private static void agree(UUID subjectId, UUID caseId, int version) {
        Events.publish(
                "repair",
                "PlanAgreed",
                subjectId,
                Map.of("version", version, "caseId", caseId, "planId", UUID.randomUUID(), "agreedOn", "2026-09-07"));
    }
}
