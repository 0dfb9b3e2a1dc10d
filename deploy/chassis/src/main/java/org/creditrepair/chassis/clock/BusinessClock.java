package org.creditrepair.chassis.clock;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.creditrepair.chassis.ServiceConfig;

/**
 * The time that the business goes by: real time plus an offset, which is zero unless the clock is adjustable. With it a
 * plan of six months can be watched in a minute.
 */
@ApplicationScoped
public class BusinessClock implements InstantSource {
    private static final String SAVE = """
            insert into business_clock (offset_seconds) values (?)
            on conflict (singleton) do update set offset_seconds = excluded.offset_seconds
            """;

    private final DataSource dataSource;
    private final Clock realClock;
    private final boolean adjustable;
    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    BusinessClock(DataSource dataSource, Clock realClock, ServiceConfig config) {
        this.dataSource = dataSource;
        this.realClock = realClock;
        this.adjustable = config.clock().adjustable();
    }

    void load(@Observes StartupEvent start) throws SQLException {
        if (!adjustable) {
            return;
        }
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select offset_seconds from business_clock");
                var rows = select.executeQuery()) {
            if (rows.next()) {
                offset.set(Duration.ofSeconds(rows.getLong(1)));
            }
        }
    }

    @Override
    public Instant instant() {
        return realClock.instant().plus(offset.get());
    }

    /** The business date in a time zone. */
    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(instant(), zone);
    }

    boolean isAdjustable() {
        return adjustable;
    }

    Duration offset() {
        return offset.get();
    }

    @Transactional
    void moveTo(Duration newOffset) {
        if (!adjustable) {
            throw new IllegalStateException("the business clock of this deployment is real time");
        }
        try (var connection = dataSource.getConnection();
                var save = connection.prepareStatement(SAVE)) {
            save.setLong(1, newOffset.toSeconds());
            save.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the offset of the business clock could not be saved", e);
        }
        offset.set(newOffset);
    }
}
