package org.creditrepair.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {

    @Test
    void a_restarted_broker_still_has_what_it_was_sent(@TempDir Path folder) throws Exception {
        var port = Ports.free();
        long offset;
        try (var broker = KafkaBroker.start(folder, port)) {
            broker.createTopics(List.of("facts"));
            broker.createTopics(List.of("facts"));
            offset = send(broker, "first");
        }
        try (var broker = KafkaBroker.start(folder, port)) {
            assertThat(read(broker, offset)).isEqualTo("first");
        }
        assertThat(Ports.isOpen(port)).isFalse();
    }

    private static long send(KafkaBroker broker, String value) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            return producer.send(new ProducerRecord<>("facts", 0, "key", value))
                    .get()
                    .offset();
        }
    }

    private static String read(KafkaBroker broker, long offset) {
        var partition = new TopicPartition("facts", 0);
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, offset);
            return consumer.poll(Duration.ofSeconds(20)).iterator().next().value();
        }
    }
}
