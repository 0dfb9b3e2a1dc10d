package org.creditrepair.repair.joinedsubject;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
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
    private static final String SURVIVOR = "select subject_id from joined_subject where joined_subject_id = ?";
    private static final String JOINED_INTO = "select joined_subject_id from joined_subject where subject_id = ?";

    private final DataSource dataSource;

    JoinedSubjects(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public boolean isJoined(UUID subjectId) {
        return !survivorOf(subjectId).equals(subjectId);
    }

    /** The party that an id stands for. */
    public UUID survivorOf(UUID subjectId) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(SURVIVOR)) {
            select.setObject(1, subjectId);
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getObject(1, UUID.class) : subjectId;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a joined subject could not be read", e);
        }
    }

    /** All ids of a party: its own, and those that were joined into it. The id of a joined subject is one by itself. */
    public Set<UUID> idsOf(UUID subjectId) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(JOINED_INTO)) {
            select.setObject(1, subjectId);
            var ids = new HashSet<>(Set.of(subjectId));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("joined subjects could not be read", e);
        }
    }

    public void join(UUID joinedSubjectId, UUID survivorId) {
        try (var connection = dataSource.getConnection();
                var join = connection.prepareStatement(JOIN)) {
            join.setObject(1, joinedSubjectId);
            join.setObject(2, survivorId);
            join.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("subjects could not be joined", e);
        }
    }
}
