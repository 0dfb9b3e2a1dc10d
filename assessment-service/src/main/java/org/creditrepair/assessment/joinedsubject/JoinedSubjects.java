package org.creditrepair.assessment.joinedsubject;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Which party an id stands for. */
@ApplicationScoped
public class JoinedSubjects {
    private static final String JOIN = """
            insert into joined_subject (joined_subject_id, subject_id) values (?, ?)
            on conflict (joined_subject_id) do nothing
            """;
    private static final String SURVIVORS =
            "select joined_subject_id, subject_id from joined_subject where joined_subject_id = any (?)";
    private static final String JOINED_INTO =
            "select joined_subject_id from joined_subject where subject_id = ? order by joined_subject_id";

    private final DataSource dataSource;
    private final List<JoinListener> listeners;

    JoinedSubjects(DataSource dataSource, @All List<JoinListener> listeners) {
        this.dataSource = dataSource;
        this.listeners = listeners;
    }

    /** The survivors of those among the ids that are joined; the others stand for themselves. */
    public static Map<UUID, UUID> survivors(Connection connection, Collection<UUID> subjectIds) throws SQLException {
        try (var select = connection.prepareStatement(SURVIVORS)) {
            select.setArray(1, connection.createArrayOf("uuid", subjectIds.toArray()));
            var survivors = new HashMap<UUID, UUID>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    survivors.put(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class));
                }
            }
            return survivors;
        }
    }

    /** The party that an id stands for, to read what is kept of it. */
    public UUID survivorOf(UUID subjectId) {
        try (var connection = dataSource.getConnection()) {
            return survivorOf(connection, subjectId);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The party that an id stands for, and will until the end of the transaction: to write under it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID heldSurvivorOf(UUID subjectId) {
        try (var connection = dataSource.getConnection()) {
            JoinLock.share(connection);
            return survivorOf(connection, subjectId);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The ids that were joined into the party's own. */
    public List<UUID> joinedInto(UUID survivorId) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(JOINED_INTO)) {
            select.setObject(1, survivorId);
            var joined = new ArrayList<UUID>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    joined.add(rows.getObject(1, UUID.class));
                }
            }
            return joined;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** All ids of the party: its own, and those that were joined into it. */
    public Set<UUID> idsOf(UUID survivorId) {
        var ids = new HashSet<>(joinedInto(survivorId));
        ids.add(survivorId);
        return ids;
    }

    /** Waits for those who write under either id, and moves all that is kept. */
    @Transactional(Transactional.TxType.MANDATORY)
    void join(UUID joinedSubjectId, UUID survivorId) {
        try (var connection = dataSource.getConnection()) {
            JoinLock.takeAlone(connection);
            try (var join = connection.prepareStatement(JOIN)) {
                join.setObject(1, joinedSubjectId);
                join.setObject(2, survivorId);
                join.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("subjects could not be joined", e);
        }
        listeners.forEach(listener -> listener.joined(joinedSubjectId, survivorId));
    }

    private static UUID survivorOf(Connection connection, UUID subjectId) throws SQLException {
        return survivors(connection, Set.of(subjectId)).getOrDefault(subjectId, subjectId);
    }

    private static IllegalStateException unreadable(SQLException cause) {
        return new IllegalStateException("joined subjects could not be read", cause);
    }
}
