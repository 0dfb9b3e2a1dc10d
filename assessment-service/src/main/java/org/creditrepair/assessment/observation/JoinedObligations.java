package org.creditrepair.assessment.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.creditrepair.assessment.joinedsubject.JoinListener;

/** Moves obligations to the survivor of a join; their observations go by the obligation and come along. */
@ApplicationScoped
class JoinedObligations implements JoinListener {
    private static final String MOVE = "update obligation set subject_id = ? where subject_id = ?";

    private final DataSource dataSource;

    JoinedObligations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void joined(UUID joinedSubjectId, UUID survivorId) {
        try (var connection = dataSource.getConnection();
                var move = connection.prepareStatement(MOVE)) {
            move.setObject(1, survivorId);
            move.setObject(2, joinedSubjectId);
            move.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the obligations of a joined subject could not be moved", e);
        }
    }
}
