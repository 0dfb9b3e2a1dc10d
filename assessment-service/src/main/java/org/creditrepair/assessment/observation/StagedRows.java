package org.creditrepair.assessment.observation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.postgresql.PGConnection;

/**
 * Rows of one chunk in a temporary table of the transaction, from where they go into the observations by set. The table
 * belongs to the session and is emptied by every commit.
 */
final class StagedRows {
    /**
     * A chunk touches a sliver of many partitions: looking each row up by key reads far less than hashing all of them,
     * which is what the planner would choose without statistics on the temporary table.
     */
    private static final String PREPARE = """
            set local client_min_messages = warning;
            set local enable_hashjoin = off;
            set local enable_mergejoin = off;
            set local jit = off;
            create temp table if not exists staged_observation (
                line bigint not null, obligation_id bigint not null, month date not null, band smallint not null
            ) on commit delete rows
            """;

    private static final String COPY = "copy staged_observation (line, obligation_id, month, band) from stdin";
    private static final String INSERT_NEW = """
            insert into observation (obligation_id, import_number, month, band)
            select obligation_id, ?, month, band from staged_observation
            on conflict (obligation_id, month) do nothing
            """;
    private static final String FIND_DIFFERING = """
            select staged.line, staged.obligation_id, staged.month, known.band, staged.band, known.import_number
            from staged_observation staged
            join observation known on known.obligation_id = staged.obligation_id and known.month = staged.month
            where known.band <> staged.band
            order by staged.line
            """;
    private static final String REMOVE = "delete from staged_observation where line = any (?)";
    private static final String REPLACE = """
            update observation known set band = staged.band, import_number = ?
            from staged_observation staged
            where known.obligation_id = staged.obligation_id and known.month = staged.month
            and known.import_number <> ?
            """;
    private static final String MOVE_LATEST = """
            update obligation set latest_month = newest.month, latest_band = newest.band
            from (
                select distinct on (obligation_id) obligation_id, month, band
                from staged_observation order by obligation_id, month desc
            ) newest
            where obligation.id = newest.obligation_id
            and (obligation.latest_month is null or newest.month > obligation.latest_month
                or (newest.month = obligation.latest_month and newest.band <> obligation.latest_band))
            """;

    private final Connection connection;

    private StagedRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * A row that says something else than what is on file.
     *
     * @param importNumber the import that the band on file is from
     */
    record Differing(
            long line,
            long obligationId,
            YearMonth month,
            DelinquencyBand onFile,
            DelinquencyBand reported,
            long importNumber) {}

    static StagedRows copy(Connection connection, List<ResolvedRows.Row> rows) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(PREPARE);
        }
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(text(rows)));
        } catch (IOException e) {
            throw new UncheckedIOException("rows could not be copied", e);
        }
        return new StagedRows(connection);
    }

    /** Inserts the rows of which nothing is on file; returns how many they were. */
    int insertNew(long importNumber) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT_NEW)) {
            insert.setLong(1, importNumber);
            return insert.executeUpdate();
        }
    }

    List<Differing> differing() throws SQLException {
        try (var find = connection.prepareStatement(FIND_DIFFERING);
                var rows = find.executeQuery()) {
            var found = new ArrayList<Differing>();
            while (rows.next()) {
                found.add(new Differing(
                        rows.getLong(1),
                        rows.getLong(2),
                        YearMonth.from(rows.getObject(3, LocalDate.class)),
                        DelinquencyBand.ofNumber(rows.getInt(4)),
                        DelinquencyBand.ofNumber(rows.getInt(5)),
                        rows.getLong(6)));
            }
            return found;
        }
    }

    /** Takes lines out, so that nothing below sees them. */
    void remove(List<Long> lines) throws SQLException {
        if (lines.isEmpty()) {
            return;
        }
        try (var remove = connection.prepareStatement(REMOVE)) {
            remove.setArray(1, connection.createArrayOf("bigint", lines.toArray()));
            remove.executeUpdate();
        }
    }

    /**
     * Puts the staged bands in the place of those on file. What was the same already is marked as said by this import
     * too: a later row of the same file that contradicts it is then a duplicate and no correction.
     */
    void replace(long importNumber) throws SQLException {
        try (var replace = connection.prepareStatement(REPLACE)) {
            replace.setLong(1, importNumber);
            replace.setLong(2, importNumber);
            replace.executeUpdate();
        }
    }

    /** Brings the latest month and band of the obligations up to what is staged. */
    void moveLatest() throws SQLException {
        try (var move = connection.prepareStatement(MOVE_LATEST)) {
            move.executeUpdate();
        }
    }

    private static String text(List<ResolvedRows.Row> rows) {
        var text = new StringBuilder(rows.size() * 40);
        for (var row : rows) {
            text.append(row.line()).append('\t');
            text.append(row.key().obligationId()).append('\t');
            text.append(row.key().month()).append("-01\t");
            text.append(row.band().number()).append('\n');
        }
        return text.toString();
    }
}
