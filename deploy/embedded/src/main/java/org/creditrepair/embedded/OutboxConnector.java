package org.creditrepair.embedded;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One Debezium connector that carries a service's {@code outbox} table to the topic of its context.
 *
 * @param context the bounded context: names the connector, the database, its role, its replication slot and the topic
 * @param postgresPort port of the server on loopback
 */
public record OutboxConnector(String context, int postgresPort) {

    /** The topic on which the connector shows that it lives; it must exist before the connector starts. */
    public static String heartbeatTopic(String context) {
        return "__debezium-heartbeat." + context;
    }

    /** The connector's configuration, for a standalone worker's file or the REST interface of a distributed one. */
    Map<String, String> properties() {
        var properties = new LinkedHashMap<String, String>();
        properties.put("name", context + "-outbox");
        properties.put("connector.class", "io.debezium.connector.postgresql.PostgresConnector");
        properties.put("tasks.max", "1");
        properties.put("database.hostname", "localhost");
        properties.put("database.port", String.valueOf(postgresPort));
        properties.put("database.dbname", context);
        properties.put("database.user", context);
        properties.put("database.password", context);
        properties.put("plugin.name", "pgoutput");
        properties.put("publication.name", "outbox_publication");
        properties.put("publication.autocreate.mode", "disabled");
        properties.put("slot.name", "outbox_" + context);
        properties.put("snapshot.mode", "when_needed");
        properties.put("lsn.flush.mode", "connector_and_driver");
        properties.put("heartbeat.interval.ms", "5000");
        properties.put("table.include.list", "public.outbox");
        properties.put("topic.prefix", context);
        properties.put("poll.interval.ms", "20");
        properties.put("tombstones.on.delete", "false");
        properties.put("errors.max.retries", "-1");
        putRouter(properties);
        return properties;
    }

    private void putRouter(Map<String, String> properties) {
        var string = "org.apache.kafka.connect.storage.StringConverter";
        properties.put("key.converter", string);
        properties.put("value.converter", string);
        properties.put("header.converter", string);
        properties.put("transforms", "outbox");
        properties.put("transforms.outbox.type", "io.debezium.transforms.outbox.EventRouter");
        properties.put("transforms.outbox.route.topic.replacement", "creditrepair.${routedByValue}");
        properties.put("transforms.outbox.table.expand.json.payload", "false");
        properties.put(
                "transforms.outbox.table.fields.additional.placement",
                "ce_id:header:ce_id,type:header:ce_type,ce_specversion:header:ce_specversion,"
                        + "ce_source:header:ce_source,ce_time:header:ce_time,"
                        + "ce_datacontenttype:header:content-type");
        properties.put("predicates", "isOutbox");
        properties.put("predicates.isOutbox.type", "org.apache.kafka.connect.transforms.predicates.TopicNameMatches");
        properties.put("predicates.isOutbox.pattern", context + "\\.public\\.outbox");
        properties.put("transforms.outbox.predicate", "isOutbox");
    }
}
