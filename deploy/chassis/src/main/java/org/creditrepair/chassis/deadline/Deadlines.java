package org.creditrepair.chassis.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** The deadlines of this service. */
@ApplicationScoped
public class Deadlines {
    private static final String SET = """
            insert into deadline (kind, reference, due_at) values (?, ?, ?)
            on conflict (kind, reference) do update
            set due_at = excluded.due_at, failures = 0, retry_at = null
            """;
    private static final String CANCEL = "delete from deadline where kind = ? and reference = ?";
    private static final String CLAIM = """
            select kind, reference from deadline
            where due_at <= ? and (retry_at is null or retry_at <= now())
            order by due_at limit 1 for update skip locked
            """;
    private static final String POSTPONE = """
            update deadline set failures = failures + 1,
                retry_at = now() + least(power(2, failures), 3600) * interval '1 second'
            where kind = ? and reference = ?
            """;

    private final DataSource dataSource;

    Deadlines(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    record Deadline(String kind, String reference) {}

    /** Sets or moves the deadline of this kind for {@code reference}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(String kind, String reference, Instant dueAt) {
        try (var connection = dataSource.getConnection();
                var set = connection.prepareStatement(SET)) {
            set.setString(1, kind);
            set.setString(2, reference);
            set.setObject(3, dueAt.atOffset(ZoneOffset.UTC));
            set.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("deadline " + kind + " could not be set", e);
        }
    }

    /** Removes the deadline of this kind for {@code reference}, if there is one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancel(String kind, String reference) {
        update(CANCEL, kind, reference);
    }

    /** Locks the deadline that has been due longest; the lock ends with the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Deadline> claim(Instant now) {
        try (var connection = dataSource.getConnection();
                var claim = connection.prepareStatement(CLAIM)) {
            claim.setObject(1, now.atOffset(ZoneOffset.UTC));
            try (var rows = claim.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Deadline(rows.getString("kind"), rows.getString("reference")))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("deadlines could not be claimed", e);
        }
    }

    /** Waits longer after each failure, an hour at most. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void postpone(Deadline deadline) {
        update(POSTPONE, deadline.kind(), deadline.reference());
    }

    private void update(String sql, String kind, String reference) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setString(1, kind);
            update.setString(2, reference);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("deadline " + kind + " could not be changed", e);
        }
    }
}
