package org.creditrepair.assessment.observation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.creditrepair.assessment.observation.StagedRows.Differing;

/** Keeps what was on file before a correction, and makes the events that tell of it. */
final class Corrections {
    private static final String KEEP = """
            insert into observation_correction
                (obligation_id, month, old_band, new_band, import_number, corrected_at)
            values (?, ?, ?, ?, ?, ?)
            """;
    private static final String RAISE_VERSIONS = """
            update obligation set version = version + raised.by
            from unnest(?::bigint[], ?::integer[]) as raised (obligation_id, by)
            where obligation.id = raised.obligation_id
            returning obligation.id, obligation.subject_id, obligation.reference, obligation.version - raised.by
            """;

    private Corrections() {}

    private record Told(UUID subjectId, String reference, int version) {}

    static List<CreditFileCorrected> keep(
            Connection connection, ImportRun run, List<Differing> corrections, Instant now) throws SQLException {
        if (corrections.isEmpty()) {
            return List.of();
        }
        try (var keep = connection.prepareStatement(KEEP)) {
            for (var correction : corrections) {
                keep.setLong(1, correction.obligationId());
                keep.setObject(2, correction.month().atDay(1));
                keep.setInt(3, correction.onFile().number());
                keep.setInt(4, correction.reported().number());
                keep.setLong(5, run.number());
                keep.setObject(6, now.atOffset(ZoneOffset.UTC));
                keep.addBatch();
            }
            keep.executeBatch();
        }
        return events(run, corrections, raiseVersions(connection, corrections));
    }

    private static List<CreditFileCorrected> events(
            ImportRun run, List<Differing> corrections, Map<Long, Told> obligations) {
        var events = new ArrayList<CreditFileCorrected>();
        for (var correction : corrections) {
            var told = obligations.computeIfPresent(
                    correction.obligationId(),
                    (id, last) -> new Told(last.subjectId(), last.reference(), last.version() + 1));
            events.add(new CreditFileCorrected(
                    told.subjectId(),
                    told.version(),
                    run.platformId(),
                    told.reference(),
                    correction.month(),
                    correction.onFile().code(),
                    correction.reported().code()));
        }
        return events;
    }

    /** The obligations as they were before, their versions raised by one for every correction. */
    private static Map<Long, Told> raiseVersions(Connection connection, List<Differing> corrections)
            throws SQLException {
        var counts = new TreeMap<Long, Integer>();
        corrections.forEach(correction -> counts.merge(correction.obligationId(), 1, Integer::sum));
        try (var raise = connection.prepareStatement(RAISE_VERSIONS)) {
            raise.setArray(1, connection.createArrayOf("bigint", counts.keySet().toArray()));
            raise.setArray(
                    2, connection.createArrayOf("integer", counts.values().toArray()));
            var obligations = new HashMap<Long, Told>();
            try (var rows = raise.executeQuery()) {
                while (rows.next()) {
                    obligations.put(
                            rows.getLong(1),
                            new Told(rows.getObject(2, UUID.class), rows.getString(3), rows.getInt(4)));
                }
            }
            return obligations;
        }
    }
}
