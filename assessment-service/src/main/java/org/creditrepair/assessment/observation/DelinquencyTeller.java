package org.creditrepair.assessment.observation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.chassis.outbox.Outbox;

/**
 * Tells the suite in which band the obligations of a platform are now, once for each whose latest band differs from the
 * one told last. It looks at the state and not at an import, so it also catches up on imports that were interrupted.
 */
@ApplicationScoped
class DelinquencyTeller {
    private static final int BATCH = 2_000;
    private static final String TAKE_GOOD_STANDING_AS_TOLD = """
            update obligation set told_band = latest_band
            where platform_id = ? and latest_band is distinct from told_band
            and told_band is null and latest_band < ?
            """;
    private static final String TELL = """
            update obligation set told_band = latest_band, version = version + 1
            from (
                select id as due_id from obligation
                where platform_id = ? and latest_band is distinct from told_band
                order by id limit ?
            ) due
            where id = due_id
            returning subject_id, version, platform_id, reference, latest_band, latest_month
            """;

    private final DataSource dataSource;
    private final Outbox outbox;

    DelinquencyTeller(DataSource dataSource, Outbox outbox) {
        this.dataSource = dataSource;
        this.outbox = outbox;
    }

    /** Returns how many obligations there was something to tell of. */
    long tell(String platformId) {
        var total = 0L;
        int told;
        do {
            told = QuarkusTransaction.requiringNew().call(() -> tellBatch(platformId));
            total += told;
        } while (told == BATCH);
        return total;
    }

    private int tellBatch(String platformId) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            PlatformLock.take(connection, platformId);
            takeGoodStandingAsTold(connection, platformId);
            var changes = changes(connection, platformId);
            outbox.append(changes);
            return changes.size();
        }
    }

    /** An obligation that was never past due is no news. */
    private static void takeGoodStandingAsTold(Connection connection, String platformId) throws SQLException {
        try (var take = connection.prepareStatement(TAKE_GOOD_STANDING_AS_TOLD)) {
            take.setString(1, platformId);
            take.setInt(2, DelinquencyBand.DAYS_1_29.number());
            take.executeUpdate();
        }
    }

    private static List<DelinquencyChanged> changes(Connection connection, String platformId) throws SQLException {
        try (var tell = connection.prepareStatement(TELL)) {
            tell.setString(1, platformId);
            tell.setInt(2, BATCH);
            var changes = new ArrayList<DelinquencyChanged>();
            try (var rows = tell.executeQuery()) {
                while (rows.next()) {
                    changes.add(change(rows));
                }
            }
            return changes;
        }
    }

    private static DelinquencyChanged change(ResultSet row) throws SQLException {
        var month = YearMonth.from(row.getObject("latest_month", LocalDate.class));
        return new DelinquencyChanged(
                row.getObject("subject_id", UUID.class),
                row.getInt("version"),
                row.getString("platform_id"),
                row.getString("reference"),
                DelinquencyBand.ofNumber(row.getInt("latest_band")).code(),
                month.atEndOfMonth());
    }
}
