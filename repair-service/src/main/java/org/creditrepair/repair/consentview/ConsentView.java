package org.creditrepair.repair.consentview;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The newest consent to credit repair of each party, as far as it has been seen here. */
@ApplicationScoped
public class ConsentView {
    /** For share: a withdrawal that comes in meanwhile waits, and then finds the case that rests on this consent. */
    private static final String FIND = "select granted from consent_view where subject_id = ? for share";

    private static final String HOLD =
            "select 1 from consent_view where subject_id in (?, ?) order by subject_id for update";

    private static final String TAKE = """
            insert into consent_view (subject_id, granted, version) values (?, ?, ?)
            on conflict (subject_id) do update set granted = excluded.granted, version = excluded.version
            where consent_view.version < excluded.version
            """;

    private final DataSource dataSource;

    ConsentView(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What is known of a party's consent. */
    public enum Status {
        UNKNOWN,
        GRANTED,
        WITHDRAWN
    }

    public Status of(UUID subjectId) {
        try (var connection = dataSource.getConnection();
                var find = connection.prepareStatement(FIND)) {
            find.setObject(1, subjectId);
            try (var rows = find.executeQuery()) {
                if (!rows.next()) {
                    return Status.UNKNOWN;
                }
                return rows.getBoolean("granted") ? Status.GRANTED : Status.WITHDRAWN;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a consent could not be read", e);
        }
    }

    /** Waits for the cases that are being opened on the consents of both; none is opened until the transaction ends. */
    void hold(UUID oneSubjectId, UUID otherSubjectId) {
        try (var connection = dataSource.getConnection();
                var hold = connection.prepareStatement(HOLD)) {
            hold.setObject(1, oneSubjectId);
            hold.setObject(2, otherSubjectId);
            hold.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("consents could not be held", e);
        }
    }

    /** Takes what an event says, unless a later one has been seen; tells whether it did. */
    boolean take(UUID subjectId, boolean granted, int version) {
        try (var connection = dataSource.getConnection();
                var take = connection.prepareStatement(TAKE)) {
            take.setObject(1, subjectId);
            take.setBoolean(2, granted);
            take.setInt(3, version);
            return take.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("a consent could not be kept", e);
        }
    }
}
