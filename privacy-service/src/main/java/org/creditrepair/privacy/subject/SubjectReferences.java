package org.creditrepair.privacy.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.creditrepair.chassis.identity.Identifiers;

/** What platforms call their customers, and which subject each of them is. */
@ApplicationScoped
public class SubjectReferences {
    private static final String FIND = """
            select customer_reference, subject_id from subject_reference
            where platform_id = ? and customer_reference = any (?)
            """;
    private static final String LINK = """
            insert into subject_reference (platform_id, customer_reference, subject_id) values (?, ?, ?)
            on conflict (platform_id, customer_reference) do nothing
            """;
    private static final String MINT = """
            insert into subject (id, kind, jurisdiction, language, zones, created_at, version)
            values (?, ?, ?, ?, ?, ?, 0)
            """;
    private static final String MOVE = "update subject_reference set subject_id = ? where subject_id = ?";
    private static final String KNOWS =
            "select 1 from subject_reference where platform_id = ? and subject_id = ? limit 1";

    private final DataSource dataSource;
    private final Identifiers identifiers;
    private final Clock clock;

    SubjectReferences(DataSource dataSource, Identifiers identifiers, Clock clock) {
        this.dataSource = dataSource;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The subjects of these references; those that are new become reference-only subjects. */
    Map<String, UUID> resolve(String platformId, List<String> references) {
        var wanted = new TreeSet<>(references);
        try (var connection = dataSource.getConnection()) {
            var known = find(connection, platformId, wanted);
            wanted.removeAll(known.keySet());
            if (!wanted.isEmpty()) {
                mint(connection, platformId, wanted);
                known.putAll(find(connection, platformId, wanted));
            }
            return known;
        } catch (SQLException e) {
            throw new IllegalStateException("references of " + platformId + " could not be resolved", e);
        }
    }

    /** Gives a subject a reference unless the reference has a subject; returns the subject that the reference has. */
    UUID link(String platformId, String reference, UUID subjectId) {
        try (var connection = dataSource.getConnection();
                var link = connection.prepareStatement(LINK)) {
            link.setString(1, platformId);
            link.setString(2, reference);
            link.setObject(3, subjectId);
            link.executeUpdate();
            return find(connection, platformId, new TreeSet<>(List.of(reference)))
                    .get(reference);
        } catch (SQLException e) {
            throw new IllegalStateException("a reference of " + platformId + " could not be linked", e);
        }
    }

    /** Gives all references of one subject to another. */
    void move(UUID from, UUID to) {
        try (var connection = dataSource.getConnection();
                var move = connection.prepareStatement(MOVE)) {
            move.setObject(1, to);
            move.setObject(2, from);
            move.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("references of " + from + " could not be moved", e);
        }
    }

    Optional<UUID> find(String platformId, String reference) {
        try (var connection = dataSource.getConnection()) {
            return Optional.ofNullable(find(connection, platformId, new TreeSet<>(List.of(reference)))
                    .get(reference));
        } catch (SQLException e) {
            throw new IllegalStateException("a reference of " + platformId + " could not be read", e);
        }
    }

    /** Whether the subject is a customer of the platform. */
    public boolean knows(String platformId, UUID subjectId) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(KNOWS)) {
            select.setString(1, platformId);
            select.setObject(2, subjectId);
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("references of " + platformId + " could not be read", e);
        }
    }

    private static Map<String, UUID> find(Connection connection, String platformId, TreeSet<String> references)
            throws SQLException {
        try (var select = connection.prepareStatement(FIND)) {
            select.setString(1, platformId);
            select.setArray(2, connection.createArrayOf("text", references.toArray()));
            var found = new HashMap<String, UUID>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), rows.getObject(2, UUID.class));
                }
            }
            return found;
        }
    }

    /**
     * In the order of the references, so that two resolutions at once cannot block one another. A reference that
     * another transaction has just linked gets no subject of its own.
     */
    private void mint(Connection connection, String platformId, TreeSet<String> references) throws SQLException {
        var ids = references.stream().map(reference -> identifiers.next()).toList();
        var linked = link(connection, platformId, references, ids);
        try (var mint = connection.prepareStatement(MINT)) {
            for (var i = 0; i < linked.length; i++) {
                if (linked[i] == 1) {
                    bind(connection, mint, ids.get(i));
                    mint.addBatch();
                }
            }
            mint.executeBatch();
        }
    }

    private static int[] link(Connection connection, String platformId, TreeSet<String> references, List<UUID> ids)
            throws SQLException {
        try (var link = connection.prepareStatement(LINK)) {
            var id = ids.iterator();
            for (var reference : references) {
                link.setString(1, platformId);
                link.setString(2, reference);
                link.setObject(3, id.next());
                link.addBatch();
            }
            return link.executeBatch();
        }
    }

    private void bind(Connection connection, PreparedStatement mint, UUID id) throws SQLException {
        var profile = Profile.DEFAULT;
        mint.setObject(1, id);
        mint.setString(2, profile.kind());
        mint.setString(3, profile.jurisdiction());
        mint.setString(4, profile.language());
        mint.setArray(5, connection.createArrayOf("text", profile.zones().toArray()));
        mint.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
    }
}
