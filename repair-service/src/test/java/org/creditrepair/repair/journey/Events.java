package org.creditrepair.repair.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.creditrepair.chassis.testing.Contract;
import org.eclipse.microprofile.config.ConfigProvider;

/** Sends the events of the other services to the real topics. */
public final class Events {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private Events() {}

    public static void consentGranted(UUID subjectId, int version) {
        consentGranted(UUID.randomUUID().toString(), subjectId, version);
    }

    public static void consentGranted(String eventId, UUID subjectId, int version) {
        send(
                "privacy",
                "ConsentGranted",
                eventId,
                subjectId,
                Map.of(
                        "subjectId",
                        subjectId,
                        "version",
                        version,
                        "consentId",
                        UUID.randomUUID(),
                        "purpose",
                        "credit-repair",
                        "textVersion",
                        1,
                        "grantedAt",
                        Instant.now().toString()));
    }

    public static void consentWithdrawn(UUID subjectId, int version) {
        consentWithdrawn(subjectId, version, "credit-repair");
    }

    public static void consentWithdrawn(UUID subjectId, int version, String purpose) {
        send(
                "privacy",
                "ConsentWithdrawn",
                UUID.randomUUID().toString(),
                subjectId,
                Map.of(
                        "subjectId", subjectId,
                        "version", version,
                        "consentId", UUID.randomUUID(),
                        "purpose", purpose,
                        "withdrawnAt", Instant.now().toString()));
    }

    public static void subjectsJoined(UUID joinedSubjectId, UUID survivorId) {
        send(
                "privacy",
                "SubjectsJoined",
                UUID.randomUUID().toString(),
                survivorId,
                Map.of("subjectId", survivorId, "version", 2, "joinedSubjectId", joinedSubjectId));
    }

    /**
     * @param score the grade follows from it: E below 500, else C
     */
    public static void creditAssessed(UUID subjectId, UUID caseId, String cause, int version, int score) {
        send(
                "assessment",
                "CreditAssessed",
                UUID.randomUUID().toString(),
                subjectId,
                Map.ofEntries(
                        Map.entry("subjectId", subjectId),
                        Map.entry("version", version),
                        Map.entry("assessmentId", UUID.randomUUID()),
                        Map.entry("model", "points/1"),
                        Map.entry("score", score),
                        Map.entry("grade", score < 500 ? "E" : "C"),
                        Map.entry("band", score < 500 ? "30-59" : "CURRENT"),
                        Map.entry("reasons", List.of(Map.of("code", "DELINQUENT_NOW", "points", 60))),
                        Map.entry("asOf", "2021-01-01"),
                        Map.entry("cause", cause),
                        Map.entry("caseId", caseId)));
    }

    public static void delinquencyChanged(
            UUID subjectId, String platformId, String obligation, int version, String band) {
        send(
                "assessment",
                "DelinquencyChanged",
                UUID.randomUUID().toString(),
                subjectId,
                Map.of(
                        "subjectId", subjectId,
                        "version", version,
                        "platformId", platformId,
                        "obligation", obligation,
                        "band", band,
                        "observedOn", "2020-12-31"));
    }

    private static void send(String context, String type, String eventId, UUID key, Map<String, ?> payload) {
        assertValid(context, type, payload);
        try (var producer = producer()) {
            var data = MAPPER.writeValueAsString(payload);
            Contract.assertPublishedBy(context, type, data);
            var message = new ProducerRecord<>(
                    "creditrepair." + context, key.toString(), data.getBytes(StandardCharsets.UTF_8));
            Map.of(
                            "ce_id",
                            eventId,
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
                    .forEach((name, value) ->
                            message.headers().add(new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8))));
            producer.send(message).get();
        } catch (JsonProcessingException | ExecutionException e) {
            throw new IllegalStateException("the event could not be sent", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static void assertValid(String context, String type, Map<String, ?> payload) {
        var file = Path.of("..", context + "-service", "src/main/resources/contract/events", type + ".json");
        try {
            var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(file), InputFormat.JSON)
                    .validate(MAPPER.writeValueAsString(payload), InputFormat.JSON);
            if (!errors.isEmpty()) {
                throw new AssertionError(type + " is not as its producer's schema says: " + errors);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KafkaProducer<String, byte[]> producer() {
        var bootstrap = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        return new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
