package org.creditrepair.assessment.observation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** The partitions of the observations, one for each month. */
@ApplicationScoped
class ObservationMonths {
    private final DataSource dataSource;
    private final Set<YearMonth> known = ConcurrentHashMap.newKeySet();

    ObservationMonths(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes the partitions that are missing, in a transaction of its own. */
    void ensure(Set<YearMonth> months) {
        var missing = new HashSet<>(months);
        missing.removeAll(known);
        if (!missing.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> create(missing));
            known.addAll(missing);
        }
    }

    private void create(Set<YearMonth> months) {
        try (var connection = dataSource.getConnection();
                var ensure = connection.prepareStatement("select ensure_observation_month(?)")) {
            for (var month : new TreeSet<>(months)) {
                ensure.setObject(1, month.atDay(1));
                ensure.execute();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("partitions could not be made", e);
        }
    }
}
