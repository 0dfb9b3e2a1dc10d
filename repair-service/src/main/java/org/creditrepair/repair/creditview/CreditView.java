package org.creditrepair.repair.creditview;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.creditrepair.repair.joinedsubject.JoinedSubjects;

/** Assessments and delinquency, as far as they have been seen here. */
@ApplicationScoped
public class CreditView {
    private static final String COLUMNS =
            "assessment_id, subject_id, version, score, grade, band, reasons, as_of, cause, case_id";
    private static final String KEEP = "insert into credit_assessment (" + COLUMNS + """
            ) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (assessment_id) do nothing
            """;
    private static final String OF_CASE = "select " + COLUMNS
            + " from credit_assessment where case_id = ? and cause = ? order by version desc limit 1";
    private static final String KEEP_BAND = """
            insert into delinquency_view (subject_id, platform_id, obligation, band, observed_on, version)
            values (?, ?, ?, ?, ?, ?)
            on conflict (subject_id, platform_id, obligation) do update
            set band = excluded.band, observed_on = excluded.observed_on, version = excluded.version
            where delinquency_view.version < excluded.version
            """;
    /** What was told under the id of a joined subject and under the survivor's is of one obligation: versions go on. */
    private static final String BAND = """
            select band from delinquency_view
            where subject_id = any (?) and platform_id = ? and obligation = ?
            order by version desc limit 1
            """;

    private final DataSource dataSource;
    private final JoinedSubjects subjects;

    CreditView(DataSource dataSource, JoinedSubjects subjects) {
        this.dataSource = dataSource;
        this.subjects = subjects;
    }

    /** The newest assessment that was made for a case and a cause, under whichever id of the party. */
    public Optional<Assessment> ofCase(UUID caseId, String cause) {
        return find(OF_CASE, caseId, cause);
    }

    /** The delinquency band of one obligation, where it has been told. */
    public Optional<String> band(UUID subjectId, String platformId, String obligation) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(BAND)) {
            var ids = connection.createArrayOf("uuid", subjects.idsOf(subjectId).toArray());
            bind(select, ids, platformId, obligation);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString("band")) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a delinquency band could not be read", e);
        }
    }

    void keep(Assessment seen) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            bind(
                    insert,
                    seen.assessmentId(),
                    seen.subjectId(),
                    seen.version(),
                    seen.score(),
                    seen.grade(),
                    seen.band(),
                    connection.createArrayOf("text", seen.reasons().toArray()),
                    seen.asOf(),
                    seen.cause(),
                    seen.caseId());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("an assessment could not be kept", e);
        }
    }

    void keepBand(AssessmentConsumer.DelinquencyChanged seen) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(KEEP_BAND)) {
            bind(
                    insert,
                    seen.subjectId(),
                    seen.platformId(),
                    seen.obligation(),
                    seen.band(),
                    seen.observedOn(),
                    seen.version());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a delinquency band could not be kept", e);
        }
    }

    private Optional<Assessment> find(String sql, Object... parameters) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            bind(select, parameters);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(assessment(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("an assessment could not be read", e);
        }
    }

    private static Assessment assessment(ResultSet row) throws SQLException {
        return new Assessment(
                row.getObject("assessment_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getInt("version"),
                row.getInt("score"),
                row.getString("grade"),
                row.getString("band"),
                List.of((String[]) row.getArray("reasons").getArray()),
                row.getObject("as_of", LocalDate.class),
                row.getString("cause"),
                row.getObject("case_id", UUID.class));
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (var i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
