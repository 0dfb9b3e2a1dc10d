package org.creditrepair.notification.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.creditrepair.chassis.outbox.Outbox;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Purpose;

/** What parties have opted out of, by their own word. */
@ApplicationScoped
class OptOuts {
    /** To say the same again changes nothing, and to opt in where one has never opted out. */
    private static final String TELL = """
            insert into contact_opt_out (subject_id, channel, purpose, version, in_force, told_at)
            select ?, ?, ?, 1, ?, ? where ? or exists
                (select 1 from contact_opt_out where subject_id = ? and channel = ? and purpose = ?)
            on conflict (subject_id, channel, purpose) do update
            set version = contact_opt_out.version + 1, in_force = excluded.in_force, told_at = excluded.told_at
            where contact_opt_out.in_force <> excluded.in_force
            returning version
            """;

    private static final String IN_FORCE = """
            select channel, purpose, told_at from contact_opt_out where in_force and subject_id = ?
            order by channel, purpose
            """;

    private final DataSource dataSource;
    private final Outbox outbox;

    OptOuts(DataSource dataSource, Outbox outbox) {
        this.dataSource = dataSource;
        this.outbox = outbox;
    }

    /**
     * An opt-out in force.
     *
     * @param since when the party said so
     */
    record InForce(Channel channel, Purpose purpose, Instant since) {}

    /**
     * The party's word about a channel and a purpose; the suite is told where it is news. In the transaction of the
     * caller.
     */
    void tell(UUID subjectId, Channel channel, Purpose purpose, boolean optedOut, Instant now) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(TELL)) {
            insert.setObject(1, subjectId);
            insert.setString(2, channel.id());
            insert.setString(3, purpose.id());
            insert.setBoolean(4, optedOut);
            insert.setObject(5, now.atOffset(ZoneOffset.UTC));
            insert.setBoolean(6, optedOut);
            insert.setObject(7, subjectId);
            insert.setString(8, channel.id());
            insert.setString(9, purpose.id());
            try (var rows = insert.executeQuery()) {
                if (rows.next()) {
                    outbox.append(
                            new ContactOptedOut(subjectId, rows.getInt(1), channel.id(), purpose.id(), optedOut, now));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("an opt-out could not be kept", e);
        }
    }

    /** The opt-outs of a party that are in force, in the order of channels and purposes. */
    List<InForce> of(UUID subjectId) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(IN_FORCE)) {
            select.setObject(1, subjectId);
            try (var rows = select.executeQuery()) {
                var optOuts = new ArrayList<InForce>();
                while (rows.next()) {
                    optOuts.add(inForce(rows));
                }
                return optOuts;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the opt-outs of a party could not be read", e);
        }
    }

    private static InForce inForce(ResultSet row) throws SQLException {
        return new InForce(
                Channel.of(row.getString("channel")),
                Purpose.of(row.getString("purpose")),
                row.getObject("told_at", OffsetDateTime.class).toInstant());
    }
}
