package org.creditrepair.chassis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The events that were acted on. */
@ApplicationScoped
class Inbox {
    private static final String INSERT =
            "insert into inbox (consumer, event_id) values (?, ?) on conflict (consumer, event_id) do nothing";

    private final DataSource dataSource;

    Inbox(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Lets the consumer act on the event unless it has done so before. */
    @Transactional
    void accept(EventConsumer consumer, ReceivedEvent event) throws SQLException {
        if (isNew(consumer.name(), event.id())) {
            consumer.on(event);
        }
    }

    private boolean isNew(String consumer, String eventId) throws SQLException {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, consumer);
            insert.setString(2, eventId);
            return insert.executeUpdate() == 1;
        }
    }
}
