package org.creditrepair.assessment.observation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.creditrepair.assessment.tape.RejectionReason;
import org.creditrepair.assessment.tape.TapeLine;
import org.creditrepair.chassis.identity.Identifiers;

/** What every import did, and each row that it did not take. */
@ApplicationScoped
class ImportLedger {
    private static final String START = """
            insert into observation_import (id, platform_id, correction, started_at) values (?, ?, ?, ?)
            returning number
            """;
    private static final String ADD = """
            update observation_import set rows = rows + ?, accepted = accepted + ?, unchanged = unchanged + ?,
                corrected = corrected + ?, rejected = rejected + ?
            where number = ?
            """;
    private static final String REJECT = """
            insert into import_rejection (import_number, line, code)
            select ?, line, code from unnest(?::bigint[], ?::text[]) as refused (line, code)
            """;
    private static final String FINISH = "update observation_import set finished_at = ? where number = ?";
    private static final String FIND = """
            select number, id, correction, started_at, finished_at, rows, accepted, unchanged, corrected, rejected
            from observation_import where id = ? and platform_id = ?
            """;
    private static final String REJECTIONS = """
            select line, code from import_rejection where import_number = ? and line > ? order by line limit ?
            """;

    private final DataSource dataSource;
    private final Identifiers identifiers;
    private final Clock clock;

    ImportLedger(DataSource dataSource, Identifiers identifiers, Clock clock) {
        this.dataSource = dataSource;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * An import as it stands in the ledger.
     *
     * @param finishedAt empty while it runs, and for ever where it was interrupted
     */
    record Entry(
            long number,
            UUID id,
            boolean correction,
            Instant startedAt,
            Optional<Instant> finishedAt,
            ImportCounts counts) {}

    ImportRun start(String platformId, boolean correction) {
        var id = identifiers.next();
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = dataSource.getConnection();
                    var start = connection.prepareStatement(START)) {
                start.setObject(1, id);
                start.setString(2, platformId);
                start.setBoolean(3, correction);
                start.setObject(4, now());
                try (var rows = start.executeQuery()) {
                    rows.next();
                    return new ImportRun(rows.getLong(1), id, platformId, correction);
                }
            }
        });
    }

    /** Adds what became of one chunk, in the transaction that stores it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(ImportRun run, ImportCounts counts, List<TapeLine.Rejected> rejected) throws SQLException {
        try (var connection = dataSource.getConnection();
                var add = connection.prepareStatement(ADD)) {
            add.setLong(1, counts.rows());
            add.setLong(2, counts.accepted());
            add.setLong(3, counts.unchanged());
            add.setLong(4, counts.corrected());
            add.setLong(5, counts.rejected());
            add.setLong(6, run.number());
            add.executeUpdate();
            reject(connection, run, rejected);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void finish(ImportRun run) {
        try (var connection = dataSource.getConnection();
                var finish = connection.prepareStatement(FINISH)) {
            finish.setObject(1, now());
            finish.setLong(2, run.number());
            finish.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("import " + run.id() + " could not be finished", e);
        }
    }

    /** An import of the platform. */
    Optional<Entry> find(UUID importId, String platformId) {
        try (var connection = dataSource.getConnection();
                var find = connection.prepareStatement(FIND)) {
            find.setObject(1, importId);
            find.setString(2, platformId);
            try (var rows = find.executeQuery()) {
                return rows.next() ? Optional.of(entry(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("import " + importId + " could not be read", e);
        }
    }

    /** The first rejections after a line, in the order of their lines. */
    List<TapeLine.Rejected> rejections(long importNumber, long afterLine, int limit) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(REJECTIONS)) {
            select.setLong(1, importNumber);
            select.setLong(2, afterLine);
            select.setInt(3, limit);
            var found = new ArrayList<TapeLine.Rejected>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new TapeLine.Rejected(rows.getLong(1), RejectionReason.ofCode(rows.getString(2))));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("rejections could not be read", e);
        }
    }

    private static void reject(Connection connection, ImportRun run, List<TapeLine.Rejected> rejected)
            throws SQLException {
        if (rejected.isEmpty()) {
            return;
        }
        var lines = rejected.stream().map(TapeLine.Rejected::line).toArray();
        var codes = rejected.stream().map(row -> row.reason().code()).toArray();
        try (var reject = connection.prepareStatement(REJECT)) {
            reject.setLong(1, run.number());
            reject.setArray(2, connection.createArrayOf("bigint", lines));
            reject.setArray(3, connection.createArrayOf("text", codes));
            reject.executeUpdate();
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var finishedAt = Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class));
        return new Entry(
                row.getLong("number"),
                row.getObject("id", UUID.class),
                row.getBoolean("correction"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finishedAt.map(OffsetDateTime::toInstant),
                new ImportCounts(
                        row.getLong("rows"),
                        row.getLong("accepted"),
                        row.getLong("unchanged"),
                        row.getLong("corrected"),
                        row.getLong("rejected")));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
