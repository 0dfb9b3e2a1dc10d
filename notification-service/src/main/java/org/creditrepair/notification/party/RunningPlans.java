package org.creditrepair.notification.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Which repair cases have a plan that is agreed or runs. */
@ApplicationScoped
public class RunningPlans {
    private static final String KEEP = """
            insert into running_plan (case_id, subject_id, version, runs) values (?, ?, ?, ?)
            on conflict (case_id) do update
            set subject_id = excluded.subject_id, version = excluded.version, runs = excluded.runs
            where running_plan.version < excluded.version
            """;

    private final DataSource dataSource;

    RunningPlans(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Keeps whether the plan of the case runs; what is not newer than what is known changes nothing.
     *
     * @param version version of the case
     */
    public void keep(UUID subjectId, UUID caseId, int version, boolean runs) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            insert.setObject(1, caseId);
            insert.setObject(2, subjectId);
            insert.setInt(3, version);
            insert.setBoolean(4, runs);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the plan of case " + caseId + " could not be kept", e);
        }
    }
}
