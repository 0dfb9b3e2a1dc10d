package org.creditrepair.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.creditrepair.chassis.testing.Contract;
import org.eclipse.microprofile.config.ConfigProvider;

/** Puts the events of the other services on the real topics, as the outbox router does. */
public final class Events {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Events() {}

    /** An event as its producer's schema says; fails where it is not. */
    public static String publish(String context, String type, UUID subjectId, Map<String, Object> fields) {
        var id = UUID.randomUUID().toString();
        publish(id, context, type, subjectId, fields);
        return id;
    }

    /** The same under an id that is given. */
    public static void publish(String id, String context, String type, UUID subjectId, Map<String, Object> fields) {
        var data = new LinkedHashMap<>(fields);
        data.put("subjectId", subjectId);
        Contract.assertPublishedBy(context, type, json(data));
        send(id, context, type, subjectId, json(data));
    }

    /** Whatever is given, valid or not. */
    public static String publishUnchecked(String context, String type, UUID subjectId, Map<String, Object> fields) {
        var id = UUID.randomUUID().toString();
        var data = new LinkedHashMap<>(fields);
        data.put("subjectId", subjectId);
        send(id, context, type, subjectId, json(data));
        return id;
    }

    private static void send(String id, String context, String type, UUID subjectId, String json) {
        var message = new ProducerRecord<>(
                "creditrepair." + context, subjectId.toString(), json.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_id",
                        id,
                        "ce_type",
                        type,
                        "ce_source",
                        "/creditrepair/" + context,
                        "ce_time",
                        Instant.now().toString(),
                        "ce_specversion",
                        "1.0",
                        "content-type",
                        "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> config = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message);
            producer.flush();
        }
    }

    private static String json(Map<String, Object> data) {
        try {
            return MAPPER.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
