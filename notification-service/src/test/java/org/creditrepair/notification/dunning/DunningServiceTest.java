package org.creditrepair.notification.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.notification.ServiceTest;

/** What tests of the ladder on the running service ask it. */
abstract class DunningServiceTest extends ServiceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static Map<String, Object> awaitStep(DunnedPlan plan, String step, String channel, String status) {
        return await(step + " by " + channel + " " + status)
                .atMost(PATIENCE)
                .until(
                        () -> ofLadder(plan).stream()
                                .filter(notice -> notice.get("step").toString().endsWith("/" + step))
                                .filter(notice -> notice.get("channel").equals(channel))
                                .filter(notice -> notice.get("status").equals(status))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** Step and channel of each notice that the ladder caused, in their order. */
    static List<String> steps(DunnedPlan plan) {
        return ofLadder(plan).stream()
                .map(notice -> notice.get("step").toString().replaceAll(".*/", "") + " " + notice.get("channel"))
                .toList();
    }

    private static List<Map<String, Object>> ofLadder(DunnedPlan plan) {
        return notices(plan.subjectId).<Map<String, Object>>getList("notices").stream()
                .filter(notice -> notice.containsKey("step"))
                .toList();
    }

    void awaitCheck(DunnedPlan plan, String moment) {
        await("check at " + moment)
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(checks(plan)).containsExactly(Instant.parse(moment)));
    }

    void awaitNoCheck(DunnedPlan plan) {
        await("no check")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(checks(plan)).isEmpty());
    }

    private List<Instant> checks(DunnedPlan plan) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select due_at from deadline where reference = ?")) {
            select.setString(1, plan.planId.toString());
            var found = new ArrayList<Instant>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, OffsetDateTime.class).toInstant());
                }
            }
            return found;
        }
    }
}
