package org.creditrepair.chassis.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Outbox rows stay 7 days, stored requests 2, inbox rows 45: longer than the topic keeps what they remember. */
@ApplicationScoped
class TechnicalRetention {
    private static final List<String> DELETE_BATCHES = List.of("""
            delete from outbox where id in
                (select id from outbox where created_at < now() - interval '7 days' limit 5000)
            """, """
            delete from idempotent_request where ctid in
                (select ctid from idempotent_request where created_at < now() - interval '2 days' limit 5000)
            """, """
            delete from inbox where ctid in
                (select ctid from inbox where received_at < now() - interval '45 days' limit 5000)
            """);

    private final DataSource dataSource;

    TechnicalRetention(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deleteOld() {
        for (var sql : DELETE_BATCHES) {
            while (QuarkusTransaction.requiringNew().call(() -> delete(sql)) > 0) {
                Thread.yield();
            }
        }
    }

    private int delete(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
