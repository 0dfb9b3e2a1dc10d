package org.creditrepair.assessment.creditfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.history.ObligationHistory;
import org.creditrepair.assessment.history.Observation;
import org.creditrepair.assessment.joinedsubject.JoinListener;

/** Reads credit files and annotates them; those of joined subjects are one file. */
@ApplicationScoped
public class CreditFiles implements JoinListener {
    private static final String OBLIGATIONS = """
            select id, platform_id, reference from obligation
            where subject_id = ? and (?::text is null or platform_id = ?)
            order by platform_id, reference
            """;

    /** Not a join: by ids every partition is read through its key, whatever the planner knows of the tables. */
    private static final String OBSERVATIONS =
            "select obligation_id, month, band from observation where obligation_id = any (?)";

    private static final String ANNOTATIONS = """
            select kind, case_id, platform_id, obligation, happened_on from credit_file_annotation
            where subject_id = ? and (?::text is null or platform_id = ?)
            order by id
            """;
    private static final String ANNOTATE = """
            insert into credit_file_annotation
                (subject_id, kind, case_id, platform_id, obligation, happened_on, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (subject_id, kind, case_id, platform_id, obligation) do nothing
            """;

    private static final String MOVE_ANNOTATIONS = """
            update credit_file_annotation moved set subject_id = ? where subject_id = ?
            and not exists (
                select 1 from credit_file_annotation kept
                where kept.subject_id = ? and kept.kind = moved.kind and kept.case_id = moved.case_id
                and kept.platform_id = moved.platform_id and kept.obligation = moved.obligation)
            """;

    private final DataSource dataSource;
    private final Clock clock;

    CreditFiles(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Override
    public void joined(UUID joinedSubjectId, UUID survivorId) {
        try (var connection = dataSource.getConnection();
                var move = connection.prepareStatement(MOVE_ANNOTATIONS)) {
            move.setObject(1, survivorId);
            move.setObject(2, joinedSubjectId);
            move.setObject(3, survivorId);
            move.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the annotations of a joined subject could not be moved", e);
        }
    }

    private record Key(String platformId, String reference) {}

    /** The whole file; an empty one where nothing is known of the party. */
    public CreditFile of(UUID subjectId) {
        return read(subjectId, null);
    }

    /** That part of the file which the platform reported or is named in. */
    CreditFile ofPlatform(UUID subjectId, String platformId) {
        return read(subjectId, platformId);
    }

    /** Annotates the file of a party, once; nothing that is in it changes. The id must be held against a join. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void annotate(UUID subjectId, Annotation annotation) {
        try (var connection = dataSource.getConnection();
                var annotate = connection.prepareStatement(ANNOTATE)) {
            annotate.setObject(1, subjectId);
            annotate.setString(2, annotation.kind());
            annotate.setObject(3, annotation.caseId());
            annotate.setString(4, annotation.platformId());
            annotate.setString(5, annotation.obligation());
            annotate.setObject(6, annotation.date());
            annotate.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
            annotate.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("credit file of " + subjectId + " could not be annotated", e);
        }
    }

    private CreditFile read(UUID subjectId, String platformId) {
        try (var connection = dataSource.getConnection()) {
            var annotations = annotations(connection, subjectId, platformId);
            return new CreditFile(subjectId, obligations(connection, subjectId, platformId, annotations), annotations);
        } catch (SQLException e) {
            throw new IllegalStateException("credit file of " + subjectId + " could not be read", e);
        }
    }

    private static List<Annotation> annotations(Connection connection, UUID subjectId, String platformId)
            throws SQLException {
        try (var select = connection.prepareStatement(ANNOTATIONS)) {
            bind(select, subjectId, platformId);
            var found = new ArrayList<Annotation>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Annotation(
                            rows.getString("kind"),
                            rows.getObject("case_id", UUID.class),
                            rows.getString("platform_id"),
                            rows.getString("obligation"),
                            rows.getObject("happened_on", LocalDate.class)));
                }
            }
            return found;
        }
    }

    private static List<ObligationHistory> obligations(
            Connection connection, UUID subjectId, String platformId, List<Annotation> annotations)
            throws SQLException {
        var keys = new LinkedHashMap<Long, Key>();
        try (var select = connection.prepareStatement(OBLIGATIONS)) {
            bind(select, subjectId, platformId);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    keys.put(rows.getLong("id"), new Key(rows.getString("platform_id"), rows.getString("reference")));
                }
            }
        }
        var observations = observations(connection, keys.keySet());
        return keys.entrySet().stream()
                .map(entry -> new ObligationHistory(
                        entry.getValue().platformId(),
                        entry.getValue().reference(),
                        observations.getOrDefault(entry.getKey(), List.of()),
                        repairs(entry.getValue(), annotations)))
                .toList();
    }

    private static Map<Long, List<Observation>> observations(Connection connection, Set<Long> obligationIds)
            throws SQLException {
        var observations = new HashMap<Long, List<Observation>>();
        if (obligationIds.isEmpty()) {
            return observations;
        }
        try (var select = connection.prepareStatement(OBSERVATIONS)) {
            select.setArray(1, connection.createArrayOf("bigint", obligationIds.toArray()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    observations
                            .computeIfAbsent(rows.getLong("obligation_id"), first -> new ArrayList<>())
                            .add(new Observation(
                                    YearMonth.from(rows.getObject("month", LocalDate.class)),
                                    DelinquencyBand.ofNumber(rows.getInt("band"))));
                }
            }
        }
        return observations;
    }

    private static List<YearMonth> repairs(Key obligation, List<Annotation> annotations) {
        return annotations.stream()
                .filter(annotation -> annotation.isRepairOf(obligation.platformId(), obligation.reference()))
                .map(annotation -> YearMonth.from(annotation.date()))
                .toList();
    }

    private static void bind(PreparedStatement select, UUID subjectId, String platformId) throws SQLException {
        select.setObject(1, subjectId);
        select.setString(2, platformId);
        select.setString(3, platformId);
    }
}
