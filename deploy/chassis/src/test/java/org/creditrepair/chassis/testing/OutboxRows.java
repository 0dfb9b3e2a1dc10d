package org.creditrepair.chassis.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The events that a service wrote, each checked against the schema that it publishes. */
public final class OutboxRows {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private OutboxRows() {}

    /** Type and payload of one event. */
    public record Row(String type, String key, JsonNode payload) {}

    /** The events with this key, oldest first. Each of them has been found valid. */
    public static List<Row> of(DataSource dataSource, String key) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select type, aggregateid, payload from outbox where aggregateid = ? order by id")) {
            select.setString(1, key);
            var found = new ArrayList<Row>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var row = new Row(rows.getString(1), rows.getString(2), MAPPER.readTree(rows.getString(3)));
                    assertValid(row.type(), row.payload());
                    found.add(row);
                }
            }
            return found;
        } catch (SQLException | com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fails with what is wrong unless the payload is as the schema of its type says. */
    public static void assertValid(String type, JsonNode payload) {
        var errors = schema(type).validate(payload.toString(), InputFormat.JSON);
        if (!errors.isEmpty()) {
            throw new AssertionError(type + " is not as its schema says: " + errors + "\n" + payload);
        }
    }

    private static Schema schema(String type) {
        var resource = "contract/events/" + type + ".json";
        var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new AssertionError("no schema " + resource + " for the event " + type);
        }
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(in, InputFormat.JSON);
    }
}
