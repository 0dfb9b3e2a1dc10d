package org.creditrepair.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.creditrepair.chassis.ChassisTest;
import org.creditrepair.chassis.Counter;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InboxTest extends ChassisTest {
    private static final String KEY = "one-party";

    @Inject
    Counter counter;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Test
    void an_event_that_comes_twice_is_acted_on_once() {
        var id = UUID.randomUUID().toString();
        send(id, "twice");
        send(id, "twice");
        send(UUID.randomUUID().toString(), "behind-twice");

        awaitCount("behind-twice", 1);
        assertThat(counter.counted("twice")).isEqualTo(1);
    }

    @Test
    void while_the_database_is_away_the_event_is_tried_again_and_those_behind_it_wait() {
        send(UUID.randomUUID().toString(), "database-away");
        send(UUID.randomUUID().toString(), "behind-away");

        awaitCount("behind-away", 1);
        assertThat(counter.counted("database-away")).isEqualTo(1);
        assertThat(deadLetters("database-away")).isEmpty();
    }

    @Test
    void what_cannot_be_processed_is_a_dead_letter_with_its_cause_and_can_be_replayed() {
        send(UUID.randomUUID().toString(), "broken");
        send(UUID.randomUUID().toString(), "behind-broken");
        awaitCount("behind-broken", 1);
        assertThat(counter.counted("broken")).isZero();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(deadLetters("broken"))
                        .singleElement()
                        .satisfies(letter -> {
                            assertThat(header(letter, "dead-letter-reason"))
                                    .startsWith("IllegalStateException at CountingConsumer.java:");
                            assertThat(header(letter, "dead-letter-topic")).isEqualTo("creditrepair.privacy");
                        }));

        replay();
        assertThat(counter.counted("broken")).isEqualTo(1);
        replay();
        assertThat(counter.counted("broken")).isEqualTo(1);
    }

    @Test
    void bytes_that_are_no_event_stay_dead_letters() {
        send(new ProducerRecord<>("creditrepair.privacy", KEY, new byte[] {1, 2, 3}));
        send(event(UUID.randomUUID().toString(), "[]".getBytes()));
        send(event(UUID.randomUUID().toString(), null));
        send(UUID.randomUUID().toString(), "behind-bytes");

        awaitCount("behind-bytes", 1);
        as("operator")
                .post("/internal/dead-letters/replay")
                .then()
                .statusCode(200)
                .body("failed", greaterThanOrEqualTo(3));
    }

    private static void replay() {
        as("operator")
                .post("/internal/dead-letters/replay")
                .then()
                .statusCode(200)
                .body("processed", greaterThanOrEqualTo(1));
    }

    private Map<String, Object> broker() {
        return Map.of("bootstrap.servers", kafka.get("bootstrap.servers"));
    }

    private void awaitCount(String name, int count) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(counter.counted(name)).isEqualTo(count));
    }

    private void send(String id, String name) {
        send(event(id, ("{\"name\":\"" + name + "\",\"more\":1}").getBytes()));
    }

    private static ProducerRecord<String, byte[]> event(String id, byte[] value) {
        var message = new ProducerRecord<>("creditrepair.privacy", KEY, value);
        message.headers().add("ce_id", id.getBytes()).add("ce_type", "Counted".getBytes());
        return message;
    }

    private void send(ProducerRecord<String, byte[]> message) {
        try (var producer = new KafkaProducer<>(broker(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message);
        }
    }

    private List<ConsumerRecord<String, byte[]>> deadLetters(String name) {
        var topic = "creditrepair.dead-letter.test";
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = new KafkaConsumer<>(broker(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
        }
        return found.stream()
                .filter(letter -> letter.value() != null && new String(letter.value()).contains("\"" + name + "\""))
                .toList();
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value());
    }
}
