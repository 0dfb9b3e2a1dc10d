package org.creditrepair.assessment.observation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditrepair.assessment.tape.TapeLine;

/** The obligations of one platform. Whoever uses it holds the platform's lock. */
final class ObligationRegister {
    private static final String REGISTER = """
            insert into obligation (platform_id, reference, subject_id)
            select ?, unknown.reference, unknown.subject_id
            from unnest(?::text[], ?::uuid[]) as unknown (reference, subject_id)
            where not exists (
                select 1 from obligation known
                where known.platform_id = ? and known.reference = unknown.reference)
            """;
    private static final String FIND =
            "select reference, id, subject_id from obligation where platform_id = ? and reference = any (?)";

    private ObligationRegister() {}

    record Registered(long id, UUID subjectId) {}

    /** The obligations that the rows name, by reference; a new one gets the subject of its first row. */
    static Map<String, Registered> resolve(Connection connection, String platformId, List<TapeLine.Row> rows)
            throws SQLException {
        var named = new LinkedHashMap<String, UUID>();
        rows.forEach(row -> named.putIfAbsent(row.obligation(), row.subjectId()));
        var references = connection.createArrayOf("text", named.keySet().toArray());
        try (var register = connection.prepareStatement(REGISTER)) {
            register.setString(1, platformId);
            register.setArray(2, references);
            register.setArray(3, connection.createArrayOf("uuid", named.values().toArray()));
            register.setString(4, platformId);
            register.executeUpdate();
        }
        try (var find = connection.prepareStatement(FIND)) {
            find.setString(1, platformId);
            find.setArray(2, references);
            var registered = new HashMap<String, Registered>();
            try (var found = find.executeQuery()) {
                while (found.next()) {
                    registered.put(
                            found.getString(1), new Registered(found.getLong(2), found.getObject(3, UUID.class)));
                }
            }
            return registered;
        }
    }
}
