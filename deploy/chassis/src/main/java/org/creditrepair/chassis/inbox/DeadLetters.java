package org.creditrepair.chassis.inbox;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.creditrepair.chassis.ServiceConfig;

/** The dead-letter topic of this service: events that could not be processed, each with its cause in its headers. */
@ApplicationScoped
class DeadLetters {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final String ORIGINAL_TOPIC = "dead-letter-topic";

    private final EventDelivery delivery;
    private final List<EventConsumer> consumers;
    private final Map<String, Object> kafka;
    private final String topic;

    DeadLetters(
            EventDelivery delivery,
            @All List<EventConsumer> consumers,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            ServiceConfig config) {
        this.delivery = delivery;
        this.consumers = consumers;
        this.kafka = kafka;
        this.topic = "creditrepair.dead-letter." + config.context();
    }

    /**
     * What a replay did.
     *
     * @param read dead letters on the topic
     * @param processed those of them that have now been acted on, in this replay or before
     * @param failed those that failed again; they stay where they are
     */
    record Replay(int read, int processed, int failed) {}

    /** Delivers every dead letter once more. What was acted on before is recognised by its id and left alone. */
    Replay replay() {
        var read = 0;
        var failed = 0;
        try (var consumer = new KafkaConsumer<>(properties(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (var letter : consumer.poll(POLL)) {
                    read++;
                    if (!deliver(letter)) {
                        failed++;
                    }
                }
            }
        }
        return new Replay(read, read - failed, failed);
    }

    private boolean deliver(ConsumerRecord<String, byte[]> letter) {
        var header = letter.headers().lastHeader(ORIGINAL_TOPIC);
        var origin = header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
        try {
            var addressees = consumers.stream()
                    .filter(consumer -> consumer.topic().equals(origin))
                    .toList();
            addressees.forEach(consumer -> delivery.deliver(consumer, letter));
            return !addressees.isEmpty();
        } catch (UnprocessableEventException stillDead) {
            return false;
        }
    }

    private Map<String, Object> properties() {
        var properties = new HashMap<String, Object>();
        properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.get(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG));
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return properties;
    }
}
