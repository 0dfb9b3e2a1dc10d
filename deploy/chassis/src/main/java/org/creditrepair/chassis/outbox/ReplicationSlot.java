package org.creditrepair.chassis.outbox;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.creditrepair.chassis.ServiceConfig;
import org.jboss.logging.Logger;

/**
 * Makes the replication slot of the outbox before the first request is taken: what is written before the slot exists
 * would never be streamed. The role of the service needs {@code REPLICATION}.
 */
@ApplicationScoped
class ReplicationSlot {
    private static final Logger LOG = Logger.getLogger(ReplicationSlot.class);
    private static final String CREATE = """
            select pg_create_logical_replication_slot(?, 'pgoutput')
            where not exists (select 1 from pg_replication_slots where slot_name = ?)
            """;

    private static final String DUPLICATE_OBJECT = "42710";

    private final DataSource dataSource;
    private final String name;

    ReplicationSlot(DataSource dataSource, ServiceConfig config) {
        this.dataSource = dataSource;
        this.name = "outbox_" + config.context();
    }

    void createIfAbsent(@Observes StartupEvent start) throws SQLException {
        try (var connection = dataSource.getConnection();
                var create = connection.prepareStatement(CREATE)) {
            create.setString(1, name);
            create.setString(2, name);
            if (create.executeQuery().next()) {
                LOG.infof("replication slot %s created", name);
            }
        } catch (SQLException e) {
            if (!DUPLICATE_OBJECT.equals(e.getSQLState())) {
                throw e;
            }
            LOG.infof("replication slot %s was created by another replica", name);
        }
    }
}
