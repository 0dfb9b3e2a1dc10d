package org.creditrepair.repair.repaircase;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.creditrepair.chassis.identity.Identifiers;
import org.creditrepair.repair.businessday.BusinessDay;

/** The append-only record of what happened to a case. */
@ApplicationScoped
class TransitionLog {
    private static final String APPEND = """
            insert into case_transition (id, case_id, from_state, to_state, actor, reason, rule_version,
                evidence, evidence_hash, recorded_at, business_date)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String OF_CASE = """
            select from_state, to_state, actor, reason, rule_version, evidence_hash, recorded_at, business_date
            from case_transition where case_id = ? order by id
            """;

    private final DataSource dataSource;
    private final Identifiers identifiers;
    private final Clock clock;
    private final BusinessDay businessDay;

    TransitionLog(DataSource dataSource, Identifiers identifiers, Clock clock, BusinessDay businessDay) {
        this.dataSource = dataSource;
        this.identifiers = identifiers;
        this.clock = clock;
        this.businessDay = businessDay;
    }

    /**
     * @param from null for the first
     * @param evidenceHash SHA-256 of the canonical JSON of what was decided on, hexadecimal
     */
    record Transition(
            String from,
            String to,
            String actor,
            String reason,
            String ruleVersion,
            String evidenceHash,
            Instant recordedAt,
            LocalDate businessDate) {}

    void append(UUID caseId, String from, String to, Decision decision) {
        var evidence = Evidence.of(decision.evidence());
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(APPEND)) {
            insert.setObject(1, identifiers.next());
            insert.setObject(2, caseId);
            insert.setString(3, from);
            insert.setString(4, to);
            insert.setString(5, decision.actor());
            insert.setString(6, decision.reason());
            insert.setString(7, decision.ruleVersion());
            insert.setString(8, evidence.json());
            insert.setString(9, evidence.hash());
            insert.setObject(10, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setObject(11, businessDay.today());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a transition could not be recorded", e);
        }
    }

    List<Transition> of(UUID caseId) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(OF_CASE)) {
            select.setObject(1, caseId);
            var found = new ArrayList<Transition>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Transition(
                            rows.getString("from_state"),
                            rows.getString("to_state"),
                            rows.getString("actor"),
                            rows.getString("reason"),
                            rows.getString("rule_version"),
                            rows.getString("evidence_hash"),
                            rows.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                            rows.getObject("business_date", LocalDate.class)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the transitions of a case could not be read", e);
        }
    }
}
