package org.creditrepair.notification.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.creditrepair.notification.party.PrivacyConsumer.ConsentChange;
import org.creditrepair.notification.party.PrivacyConsumer.Join;
import org.creditrepair.notification.party.PrivacyConsumer.Registration;

/** Writes what events tell of a party. An event that is not newer than what is known changes nothing. */
@ApplicationScoped
class PartyProjection {
    private static final String REGISTER = """
            insert into party (subject_id, version, jurisdiction, language, zones) values (?, ?, ?, ?, ?)
            on conflict (subject_id) do update
            set version = excluded.version, jurisdiction = excluded.jurisdiction, language = excluded.language,
                zones = excluded.zones
            where party.version < excluded.version
            """;
    private static final String CONSENT = """
            insert into party_consent (subject_id, purpose, version, in_force) values (?, ?, ?, ?)
            on conflict (subject_id, purpose) do update
            set version = excluded.version, in_force = excluded.in_force
            where party_consent.version < excluded.version
            """;

    private static final String JOIN = """
            insert into joined_subject (joined_subject_id, subject_id) values (?, ?)
            on conflict (joined_subject_id) do nothing
            """;

    private final DataSource dataSource;

    PartyProjection(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void register(Registration registration) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(REGISTER)) {
            insert.setObject(1, registration.subjectId());
            insert.setInt(2, registration.version());
            insert.setString(3, registration.jurisdiction());
            insert.setString(4, registration.language());
            insert.setArray(
                    5, connection.createArrayOf("text", registration.zones().toArray()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a registration could not be kept", e);
        }
    }

    void join(Join join) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(JOIN)) {
            insert.setObject(1, join.joinedSubjectId());
            insert.setObject(2, join.subjectId());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a join could not be kept", e);
        }
    }

    void consent(ConsentChange change, boolean inForce) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(CONSENT)) {
            insert.setObject(1, change.subjectId());
            insert.setString(2, change.purpose());
            insert.setInt(3, change.version());
            insert.setBoolean(4, inForce);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a consent could not be kept", e);
        }
    }
}
