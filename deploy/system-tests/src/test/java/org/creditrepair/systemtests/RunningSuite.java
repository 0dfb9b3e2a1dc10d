package org.creditrepair.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.creditrepair.embedded.KeycloakServer;
import org.creditrepair.local.Suite;
import org.creditrepair.local.SuitePorts;
import org.creditrepair.local.client.Borrower;
import org.creditrepair.local.client.Identities;
import org.creditrepair.local.client.Office;
import org.creditrepair.local.client.Platform;
import org.creditrepair.local.client.SuiteClient;
import org.creditrepair.local.client.SuiteTime;
import org.creditrepair.local.tape.Person;

/** The one suite that all tests of this module share, started by the first of them. */
final class RunningSuite {
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final RunningSuite INSTANCE = new RunningSuite();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final AtomicInteger PERSONS = new AtomicInteger(1);

    final Suite suite;
    final SuiteClient client;
    final Identities identities;
    final Platform platform;
    final Borrower borrower;
    final Office office;
    final SuiteTime time;

    private RunningSuite() {
        var project = Path.of(System.getProperty("suite.project")).normalize();
        try {
            suite = new Suite(project, freshFolder(), SuitePorts.free(), System.out::println);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close));
        suite.start();
        client = new SuiteClient(suite.gatewayUrl());
        identities = new Identities(suite.gatewayUrl(), suite.keycloakUrl(), KeycloakServer.DEMO_PASSWORD);
        platform = new Platform(client, identities);
        borrower = new Borrower(client, identities);
        office = new Office(client, identities);
        time = new SuiteTime(client, identities);
    }

    static RunningSuite get() {
        return INSTANCE;
    }

    /** A person whom no other test has. */
    static Person newPerson() {
        var number = PERSONS.getAndIncrement();
        return Person.numbered(number, new java.util.SplittableRandom(number));
    }

    /** One column of a query, as text. */
    List<String> query(String context, String sql, Object... parameters) {
        try (var connection = connect(context);
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var values = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    void execute(String context, String sql) {
        try (var connection = connect(context);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long count(String context, String sql, Object... parameters) {
        return Long.parseLong(query(context, sql, parameters).getFirst());
    }

    /** Every row of every table of a context's database as text. */
    String everythingIn(String context) {
        var tables = query(context, "select quote_ident(relname) from pg_stat_user_tables where schemaname = 'public'");
        var all = new StringBuilder();
        for (var table : tables) {
            query(context, "select t::text from " + table + " t").forEach(all::append);
        }
        return all.toString();
    }

    /** All records that a topic holds now. */
    List<ConsumerRecord<String, byte[]>> records(String topic) {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", suite.kafka().bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    /** Sends a record past the outbox, as a fault would. */
    void send(String topic, String key, Map<String, String> headers, byte[] value) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", suite.kafka().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            var message = new ProducerRecord<>(topic, key, value);
            headers.forEach((name, text) -> message.headers().add(name, text.getBytes()));
            producer.send(message);
            producer.flush();
        }
    }

    /** Sends an event past the outbox. */
    void sendEvent(String topic, String id, String type, UUID subjectId, Map<String, Object> payload) {
        var headers = Map.of(
                "ce_id",
                id,
                "ce_type",
                type,
                "ce_source",
                "/test",
                "ce_specversion",
                "1.0",
                "ce_time",
                Instant.EPOCH.toString(),
                "content-type",
                "application/json");
        try {
            send(topic, subjectId.toString(), headers, MAPPER.writeValueAsBytes(payload));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value());
    }

    static JsonNode payload(ConsumerRecord<String, byte[]> message) {
        try {
            return MAPPER.readTree(message.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Connection connect(String context) throws SQLException {
        return DriverManager.getConnection(suite.postgres().jdbcUrl(context), context, context);
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "suite")), "data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
