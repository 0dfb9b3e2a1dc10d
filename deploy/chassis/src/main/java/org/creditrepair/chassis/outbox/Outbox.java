package org.creditrepair.chassis.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;
import org.creditrepair.chassis.ServiceConfig;
import org.creditrepair.chassis.identity.Identifiers;

/** Writes events in the transaction of the caller, which must be open. */
@ApplicationScoped
public class Outbox {
    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, ce_id, ce_source, ce_time)
            values (?, ?, ?, ?, ?::jsonb, ?, ?, ?)
            """;

    private final DataSource dataSource;
    private final ObjectMapper mapper;
    private final Identifiers identifiers;
    private final Clock clock;
    private final String context;

    Outbox(DataSource dataSource, ObjectMapper mapper, Identifiers identifiers, Clock clock, ServiceConfig config) {
        this.dataSource = dataSource;
        this.mapper = mapper;
        this.identifiers = identifiers;
        this.clock = clock;
        this.context = config.context();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void append(PublishedEvent event) {
        append(List.of(event));
    }

    /** Appends many events with one batch; their order is kept per key. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<? extends PublishedEvent> events) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var event : events) {
                var id = identifiers.next();
                insert.setObject(1, id);
                insert.setString(2, context);
                insert.setString(3, event.key());
                insert.setString(4, event.type());
                insert.setString(5, mapper.writeValueAsString(event));
                insert.setString(6, id.toString());
                insert.setString(7, "/creditrepair/" + context);
                insert.setString(
                        8, clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("outbox insert failed", e);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("event cannot be written as JSON", e);
        }
    }
}
