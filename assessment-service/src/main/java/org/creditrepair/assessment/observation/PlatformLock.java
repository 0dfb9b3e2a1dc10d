package org.creditrepair.assessment.observation;

import java.sql.Connection;
import java.sql.SQLException;
import org.creditrepair.assessment.joinedsubject.JoinLock;

/**
 * One writer at a time on the obligations of a platform; those of different platforms do not wait for one another. A
 * join waits for all of them, and they for it.
 */
final class PlatformLock {
    private static final String TAKE = "select pg_advisory_xact_lock(hashtextextended('obligations of ' || ?, 0))";

    private PlatformLock() {}

    /** Waits for the lock and holds it to the end of the transaction. */
    static void take(Connection connection, String platformId) throws SQLException {
        JoinLock.share(connection);
        try (var take = connection.prepareStatement(TAKE)) {
            take.setString(1, platformId);
            take.execute();
        }
    }
}
