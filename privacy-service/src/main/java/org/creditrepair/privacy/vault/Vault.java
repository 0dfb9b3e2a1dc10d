package org.creditrepair.privacy.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Encrypted fields by subject. */
@ApplicationScoped
public class Vault {
    private static final String STORE = """
            insert into subject_field (subject_id, field, version, key_id, ciphertext, recorded_at)
            values (?, ?, ?, ?, ?, ?)
            """;
    private static final String READ = """
            select distinct on (field) field, version, key_id, ciphertext from subject_field
            where subject_id = ? order by field, version desc
            """;
    private static final int FIRST_VERSION = 1;

    private final DataSource dataSource;
    private final FieldCipher cipher;
    private final IdentifierIndex index;
    private final Clock clock;

    Vault(DataSource dataSource, FieldCipher cipher, IdentifierIndex index, Clock clock) {
        this.dataSource = dataSource;
        this.cipher = cipher;
        this.index = index;
        this.clock = clock;
    }

    /**
     * Claims an identifier for a subject, in the transaction of the caller. Waits for another transaction that is
     * claiming the same one.
     *
     * @return the subject that has it: the one given, or the one that had it before
     */
    public UUID claim(FieldKind kind, String identifier, UUID subjectId) {
        return index.claim(kind, identifier, subjectId);
    }

    /** Encrypts and stores the first values of a subject's fields, in the transaction of the caller. */
    public void store(UUID subjectId, Map<FieldKind, String> values) {
        try (var connection = dataSource.getConnection();
                var store = connection.prepareStatement(STORE)) {
            for (var value : values.entrySet()) {
                store.setObject(1, subjectId);
                store.setString(2, value.getKey().id());
                store.setInt(3, FIRST_VERSION);
                store.setInt(4, cipher.keyId());
                store.setBytes(5, cipher.encrypt(value.getKey(), subjectId, FIRST_VERSION, value.getValue()));
                store.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
                store.addBatch();
            }
            store.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("fields of " + subjectId + " could not be stored", e);
        }
    }

    /** The newest value of each field in the clear: for a recorded disclosure or to be masked, never to be kept. */
    public Map<FieldKind, String> read(UUID subjectId) {
        try (var connection = dataSource.getConnection();
                var read = connection.prepareStatement(READ)) {
            read.setObject(1, subjectId);
            var values = new EnumMap<FieldKind, String>(FieldKind.class);
            try (var rows = read.executeQuery()) {
                while (rows.next()) {
                    var field = FieldKind.of(rows.getString("field"));
                    values.put(
                            field,
                            cipher.decrypt(
                                    field,
                                    subjectId,
                                    rows.getInt("version"),
                                    rows.getInt("key_id"),
                                    rows.getBytes("ciphertext")));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException("fields of " + subjectId + " could not be read", e);
        }
    }
}
