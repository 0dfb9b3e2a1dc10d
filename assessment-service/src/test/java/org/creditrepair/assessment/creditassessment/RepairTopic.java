package org.creditrepair.assessment.creditassessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.creditrepair.chassis.testing.Contract;

/**
 * The events of the repair context, as Debezium would put them on their topic, those of privacy that join subjects, and
 * the dead letters of this context.
 */
public final class RepairTopic implements AutoCloseable {
    static final String NAME = "creditrepair.repair";
    static final String PRIVACY = "creditrepair.privacy";
    static final String DEAD_LETTERS = "creditrepair.dead-letter.assessment";

    private final String bootstrapServers;
    private final KafkaProducer<String, byte[]> producer;

    public RepairTopic(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer());
    }

    public void send(UUID subjectId, UUID eventId, String type, String payload) {
        Contract.assertPublishedBy("repair", type, payload);
        sendUnchecked(subjectId, eventId, type, payload);
    }

    /** Whatever is given, as its schema says or not. */
    void sendUnchecked(UUID subjectId, UUID eventId, String type, String payload) {
        send(record(NAME, subjectId, eventId, type, payload.getBytes(StandardCharsets.UTF_8)));
    }

    /** Tells, as the schema of privacy-service says, that one subject has been joined into another. */
    public void join(UUID joinedSubjectId, UUID survivorId) {
        var payload = """
                {"subjectId":"%s","version":2,"joinedSubjectId":"%s"}
                """.formatted(survivorId, joinedSubjectId);
        assertThat(schema("SubjectsJoined").validate(payload, InputFormat.JSON)).isEmpty();
        var value = payload.getBytes(StandardCharsets.UTF_8);
        send(record(PRIVACY, survivorId, UUID.randomUUID(), "SubjectsJoined", value));
    }

    private static Schema schema(String type) {
        var file = Path.of("..", "privacy-service", "src/main/resources/contract/events", type + ".json");
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(file), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void sendBytes(UUID subjectId, byte[] value) {
        send(record(NAME, subjectId, UUID.randomUUID(), "CaseOpened", value));
    }

    /** Puts an event among the dead letters, as if it had failed before. */
    void bury(UUID subjectId, UUID eventId, String type, String payload) {
        var record = record(DEAD_LETTERS, subjectId, eventId, type, payload.getBytes(StandardCharsets.UTF_8));
        put(record.headers(), "dead-letter-topic", NAME);
        send(record);
    }

    /** All dead letters so far. */
    List<ConsumerRecord<String, byte[]>> deadLetters() {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(DEAD_LETTERS).stream()
                    .map(partition -> new org.apache.kafka.common.TopicPartition(DEAD_LETTERS, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new java.util.ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found;
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    private void send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProducerRecord<String, byte[]> record(
            String topic, UUID subjectId, UUID eventId, String type, byte[] value) {
        var record = new ProducerRecord<>(topic, subjectId.toString(), value);
        put(record.headers(), "ce_id", eventId.toString());
        put(record.headers(), "ce_type", type);
        put(record.headers(), "ce_source", "/creditrepair/repair");
        put(record.headers(), "ce_time", "2021-01-01T00:00:00Z");
        put(record.headers(), "ce_specversion", "1.0");
        put(record.headers(), "content-type", "application/json");
        return record;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
