package org.creditrepair.assessment.joinedsubject;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Whoever writes under the id of a subject shares this lock to the end of its transaction; a join takes it alone. So
 * nothing is written under an id that is just being joined.
 */
public final class JoinLock {
    private static final String SHARE = "select pg_advisory_xact_lock_shared(hashtextextended('joined subjects', 0))";
    private static final String TAKE_ALONE = "select pg_advisory_xact_lock(hashtextextended('joined subjects', 0))";

    private JoinLock() {}

    public static void share(Connection connection) throws SQLException {
        execute(connection, SHARE);
    }

    static void takeAlone(Connection connection) throws SQLException {
        execute(connection, TAKE_ALONE);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
