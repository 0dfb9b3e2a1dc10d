package org.creditrepair.notification.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.creditrepair.notification.gate.PartyFacts;
import org.creditrepair.notification.gate.PartyFacts.Profile;

/** Reads what is known of a party. */
@ApplicationScoped
public class Parties {
    private static final String PROFILE = "select jurisdiction, language, zones from party where subject_id = ?";
    private static final String CONSENTS = "select purpose from party_consent where subject_id = ? and in_force";
    private static final String SURVIVOR = "select subject_id from joined_subject where joined_subject_id = ?";

    /** What was told of a plan may be kept under the id of a subject that has been joined into the party. */
    private static final String PLAN = """
            select 1 from running_plan where runs and (subject_id = ?
                or subject_id in (select joined_subject_id from joined_subject where subject_id = ?)) limit 1
            """;

    private final DataSource dataSource;

    Parties(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The facts as far as they have arrived; a party that nothing is known of has no profile and no consent. */
    public PartyFacts facts(UUID subjectId) {
        try (var connection = dataSource.getConnection()) {
            return new PartyFacts(
                    profile(connection, subjectId), consents(connection, subjectId), hasPlan(connection, subjectId));
        } catch (SQLException e) {
            throw new IllegalStateException("the facts of a party could not be read", e);
        }
    }

    /** The party that an id stands for: itself, unless its subject has been joined into another. */
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

    private static Optional<Profile> profile(Connection connection, UUID subjectId) throws SQLException {
        try (var select = connection.prepareStatement(PROFILE)) {
            select.setObject(1, subjectId);
            try (var rows = select.executeQuery()) {
                return rows.next()
                        ? profile(rows.getString("jurisdiction"), rows.getString("language"), (String[])
                                rows.getArray("zones").getArray())
                        : Optional.empty();
            }
        }
    }

    /** A zone that this service does not know leaves the party's time in doubt. */
    private static Optional<Profile> profile(String jurisdiction, String language, String[] zones) {
        if (zones.length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Profile(
                    jurisdiction, Arrays.stream(zones).map(ZoneId::of).toList(), language));
        } catch (DateTimeException unknownZone) {
            return Optional.empty();
        }
    }

    private static Set<String> consents(Connection connection, UUID subjectId) throws SQLException {
        try (var select = connection.prepareStatement(CONSENTS)) {
            select.setObject(1, subjectId);
            var purposes = new HashSet<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    purposes.add(rows.getString(1));
                }
            }
            return purposes;
        }
    }

    private static boolean hasPlan(Connection connection, UUID subjectId) throws SQLException {
        try (var select = connection.prepareStatement(PLAN)) {
            select.setObject(1, subjectId);
            select.setObject(2, subjectId);
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }
}
