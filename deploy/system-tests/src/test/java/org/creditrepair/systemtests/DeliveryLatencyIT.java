package org.creditrepair.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/** How long an event takes from its service to a consumer, through outbox, Debezium and Kafka. Prints figures. */
class DeliveryLatencyIT {
    private static final int EVENTS = 500;
    private static final String TOPIC = "creditrepair.privacy";

    private final RunningSuite suite = RunningSuite.get();

    @Test
    void events_reach_a_consumer_within_a_moment() {
        var run = "latency-" + UUID.randomUUID() + "-";
        var delays = new ArrayList<Long>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", suite.suite.kafka().bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
            var sent = CompletableFuture.runAsync(() -> register(run));
            while (delays.size() < EVENTS && !sent.isCompletedExceptionally()) {
                consumer.poll(Duration.ofMillis(10)).forEach(message -> {
                    var written = Instant.parse(RunningSuite.header(message, "ce_time"));
                    delays.add(Duration.between(written, Instant.now()).toMillis());
                });
            }
            sent.join();
        }
        print(delays.stream().sorted().toList());
        assertThat(delays).hasSizeGreaterThanOrEqualTo(EVENTS);
    }

    private void register(String run) {
        for (var i = 0; i < EVENTS; i++) {
            suite.platform.register(run + i, RunningSuite.newPerson());
        }
    }

    private static void print(List<Long> sorted) {
        System.out.printf(
                "delivery of %,d events: median %d ms, p99 %d ms from the write to a consumer%n",
                sorted.size(), sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100));
    }
}
