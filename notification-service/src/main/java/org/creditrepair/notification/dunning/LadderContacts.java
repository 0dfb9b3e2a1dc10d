package org.creditrepair.notification.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The contacts that have been made, or that a later one stands for. */
@ApplicationScoped
class LadderContacts {
    private static final String KEEP = """
            insert into ladder_contact (plan_id, anchor, step, channel, ladder, ladder_version, taken_on)
            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private final DataSource dataSource;
    private final InstalmentLadder ladder;

    LadderContacts(DataSource dataSource, InstalmentLadder ladder) {
        this.dataSource = dataSource;
        this.ladder = ladder;
    }

    /** Keeps the contact; tells whether it is new. */
    boolean keep(UUID planId, StepContact contact) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            insert.setObject(1, planId);
            insert.setObject(2, contact.anchor());
            insert.setString(3, contact.step().id());
            insert.setString(4, contact.channel());
            insert.setString(5, ladder.ladder().name());
            insert.setInt(6, contact.version());
            insert.setObject(7, contact.on());
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("a contact of plan " + planId + " could not be kept", e);
        }
    }
}
