package org.creditrepair.repair.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.creditrepair.chassis.testing.OutboxRows;
import org.creditrepair.repair.ServiceTest;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the way of a case ask the running service. The clock begins early in 2021. */
abstract class JourneyServiceTest extends ServiceTest {
    static final LocalDate START = LocalDate.of(2021, 1, 10);
    static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    DataSource dataSource;

    @BeforeEach
    void begin_early_in_2021() {
        moveClockTo(START);
    }

    List<OutboxRows.Row> events(CaseWalk walk) {
        return OutboxRows.of(dataSource, walk.subjectId().toString()).stream()
                .filter(row -> row.payload()
                        .get("caseId")
                        .asText()
                        .equals(walk.caseId().toString()))
                .toList();
    }

    List<OutboxRows.Row> missed(CaseWalk walk) {
        return events(walk).stream()
                .filter(row -> row.type().equals("InstalmentMissed"))
                .toList();
    }

    void awaitEvents(CaseWalk walk, String type, int count) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(events(walk))
                        .extracting(OutboxRows.Row::type)
                        .filteredOn(type::equals)
                        .hasSize(count));
    }
}
