package org.creditrepair.privacy.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Base64;
import java.util.UUID;
import javax.sql.DataSource;
import org.creditrepair.privacy.pseudonym.PseudonymKey;
import org.creditrepair.privacy.pseudonym.UniqueIndex;

/** Finds a party by an identifier through a full keyed HMAC; the identifier itself is in no index. */
@ApplicationScoped
class IdentifierIndex {
    private static final String KEY_ID = "identifiers";
    private static final String TABLE = "subject_identifier";
    private static final String CLAIM = """
            insert into subject_identifier (kind, mac, subject_id) values (?, ?, ?)
            on conflict (kind, mac) do nothing
            """;
    private static final String FIND = "select subject_id from subject_identifier where kind = ? and mac = ?";

    private final DataSource dataSource;
    private final PseudonymKey key;

    IdentifierIndex(DataSource dataSource, VaultConfig config) {
        this.dataSource = dataSource;
        this.key = new PseudonymKey(KEY_ID, Base64.getDecoder().decode(config.indexKey()));
    }

    /**
     * Claims the identifier for a subject. Waits for another transaction that is claiming the same one.
     *
     * @return the subject that has it: the one given, or the one that had it before
     */
    UUID claim(FieldKind kind, String identifier, UUID subjectId) {
        var mac = mac(kind, identifier);
        try (var connection = dataSource.getConnection();
                var claim = connection.prepareStatement(CLAIM);
                var find = connection.prepareStatement(FIND)) {
            claim.setString(1, kind.id());
            claim.setBytes(2, mac);
            claim.setObject(3, subjectId);
            if (claim.executeUpdate() == 1) {
                return subjectId;
            }
            find.setString(1, kind.id());
            find.setBytes(2, mac);
            try (var rows = find.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("an identifier vanished while it was claimed");
                }
                return rows.getObject(1, UUID.class);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("identifier index could not be used", e);
        }
    }

    private byte[] mac(FieldKind kind, String identifier) {
        return new UniqueIndex(TABLE, kind.id()).of(key, identifier);
    }
}
