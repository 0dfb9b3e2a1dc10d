package org.creditrepair.chassis.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.creditrepair.embedded.KafkaBroker;
import org.creditrepair.embedded.Ports;
import org.creditrepair.embedded.PostgresServer;

/**
 * Real PostgreSQL and real Kafka for the tests of one service, started once per test JVM. The argument {@code context}
 * names the service's context.
 */
public class PlatformResource implements QuarkusTestResourceLifecycleManager {
    private static final List<String> TOPICS = List.of("assessment", "repair", "notification", "privacy");

    private String context = "test";
    private PostgresServer postgres;
    private KafkaBroker kafka;

    @Override
    public void init(Map<String, String> arguments) {
        context = arguments.getOrDefault("context", context);
    }

    @Override
    public Map<String, String> start() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        var folder = folder();
        postgres = PostgresServer.start(folder.resolve("postgres"), Ports.free());
        postgres.createDatabase(context);
        kafka = KafkaBroker.start(folder.resolve("kafka"), Ports.free());
        kafka.createTopics(TOPICS.stream().map(topic -> "creditrepair." + topic).toList());
        kafka.createTopics(List.of("creditrepair.dead-letter." + context));
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.jdbcUrl(context),
                "quarkus.datasource.username",
                context,
                "quarkus.datasource.password",
                context,
                "kafka.bootstrap.servers",
                kafka.bootstrapServers(),
                "creditrepair.deadlines.every",
                "0.2s",
                "creditrepair.clock.adjustable",
                "true");
    }

    @Override
    public synchronized void stop() {
        if (kafka != null) {
            kafka.close();
            kafka = null;
        }
        if (postgres != null) {
            postgres.close();
            postgres = null;
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "platform")), "test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
