package org.creditrepair.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;

/** One Kafka broker in KRaft mode on loopback. Its data outlive it. */
public final class KafkaBroker implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final long ADMIN_SECONDS = 30;
    private static final int PARTITIONS = 12;
    private static final Map<String, String> TOPIC_CONFIGURATION =
            Map.of("retention.ms", String.valueOf(Duration.ofDays(30).toMillis()), "cleanup.policy", "delete");

    private final ManagedProcess process;
    private final int port;

    private KafkaBroker(ManagedProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts on {@code where}, which is formatted if it is empty, and on {@code port}. */
    public static KafkaBroker start(Path where, int port) {
        var folder = where.toAbsolutePath();
        try {
            var configuration = configure(folder, port);
            var options = List.of(
                    "-Xms96m",
                    "-Xmx192m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Dlog4j2.configurationFile=" + Distribution.unpack("log4j2.properties", folder));
            if (!Files.exists(folder.resolve("data/meta.properties"))) {
                format(folder, configuration, options);
            }
            var process = ManagedProcess.startJava(
                    "kafka",
                    folder,
                    Distribution.kafkaClassPath(),
                    options,
                    "kafka.Kafka",
                    List.of(configuration.toString()));
            process.awaitReady(START_LIMIT, () -> Ports.isOpen(port));
            return new KafkaBroker(process, port);
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka did not start in " + folder, e);
        }
    }

    /** Makes topics as the suite wants them (12 partitions, 30 days, never compacted), each only if it is absent. */
    public void createTopics(Collection<String> names) {
        try (var admin =
                Admin.create(Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()))) {
            var present = admin.listTopics().names().get(ADMIN_SECONDS, TimeUnit.SECONDS);
            var absent = names.stream()
                    .filter(name -> !present.contains(name))
                    .map(name -> new NewTopic(name, Optional.of(PARTITIONS), Optional.of((short) 1))
                            .configs(TOPIC_CONFIGURATION))
                    .toList();
            admin.createTopics(absent).all().get(ADMIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while topics were made", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("cannot make the topics " + names, e);
        }
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    public ManagedProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }

    private static Path configure(Path folder, int port) throws IOException {
        Files.createDirectories(folder);
        var controllerPort = Ports.free();
        var properties = new LinkedHashMap<String, String>();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", "1");
        properties.put("controller.quorum.voters", "1@localhost:" + controllerPort);
        properties.put("listeners", "BROKER://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort);
        properties.put("advertised.listeners", "BROKER://localhost:" + port);
        properties.put("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.put("inter.broker.listener.name", "BROKER");
        properties.put("controller.listener.names", "CONTROLLER");
        properties.put("log.dirs", folder.resolve("data").toAbsolutePath().toString());
        properties.put("auto.create.topics.enable", "false");
        properties.put("offsets.topic.num.partitions", "4");
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("group.initial.rebalance.delay.ms", "0");
        properties.put("log.cleaner.dedupe.buffer.size", "16777216");
        return Distribution.writeProperties(folder.resolve("kafka.properties"), properties);
    }

    private static void format(Path folder, Path configuration, List<String> options) {
        var arguments = List.of("format", "-t", Uuid.randomUuid().toString(), "-c", configuration.toString());
        var process = ManagedProcess.startJava(
                "kafka-format", folder, Distribution.kafkaClassPath(), options, "kafka.tools.StorageTool", arguments);
        var status = process.onExit().join().exitValue();
        if (status != 0) {
            throw new IllegalStateException("Kafka's storage could not be formatted:\n" + process.endOfLog());
        }
        process.close();
    }
}
