package org.creditrepair.notification.contactpolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import org.creditrepair.notification.ServiceTest;
import org.junit.jupiter.api.Test;

/** The service with a folder of its operator's rules. */
@QuarkusTest
@TestProfile(OperatorRulesTest.WithOwnRules.class)
class OperatorRulesTest extends ServiceTest {

    public static class WithOwnRules implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("creditrepair.contact-rules.folder", "src/test/resources/operator-rules");
        }
    }

    @Test
    void a_rule_of_the_operator_stops_a_notice_and_is_named_with_its_version() {
        var subjectId = consenting("zh-CN");
        caseOpened(subjectId);

        var notice = awaitNotice(subjectId, "email", "suppressed");

        assertThat(notice).contains(entry("reason", "no-repair-mail-on-mondays"));
        assertThat(notice.get("rules").toString()).contains("operator.no-repair-mail-on-mondays/7");
        assertThat(outcomes(notice)).contains(entry("no-repair-mail-on-mondays", "suppress"));
        awaitNotice(subjectId, "in-app", "sent");
    }

    @Test
    void where_it_says_nothing_the_rules_of_the_service_decide() {
        moveClockTo(NOON.plus(Duration.ofDays(1)));
        var subjectId = consenting("zh-CN");
        discloses(subjectId, "测试", "tuesday@reader.test");

        caseOpened(subjectId);

        assertThat(outcomes(awaitNotice(subjectId, "email", "sent")))
                .contains(entry("no-repair-mail-on-mondays", "send"), entry("quiet-hours", "send"));
    }
}
