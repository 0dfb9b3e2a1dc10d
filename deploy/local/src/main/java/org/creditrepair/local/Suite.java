package org.creditrepair.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.creditrepair.embedded.ConnectWorker;
import org.creditrepair.embedded.KafkaBroker;
import org.creditrepair.embedded.KeycloakServer;
import org.creditrepair.embedded.MailServer;
import org.creditrepair.embedded.ManagedProcess;
import org.creditrepair.embedded.OutboxConnector;
import org.creditrepair.embedded.PostgresServer;

/**
 * The whole suite: platform, four services and gateway, each in a process of its own. They are stopped in the reverse
 * order, also where one of them fails to start and while some are still starting.
 */
public final class Suite implements AutoCloseable {
    /** The contexts, each with a service, a database, a topic and an outbox connector. */
    public static final List<String> CONTEXTS = List.of("privacy", "assessment", "repair", "notification");

    private final Path data;
    private final SuitePorts ports;
    private final ServiceLauncher launcher;
    private final StepLog steps;
    private final Map<String, ManagedProcess> processes = new ConcurrentHashMap<>();
    private volatile PostgresServer postgres;
    private volatile KafkaBroker kafka;
    private volatile ConnectWorker connect;
    private volatile MailServer mail;
    private volatile boolean stopping;

    /**
     * A suite that has not started.
     *
     * @param project root of the built project
     * @param data where all data stay
     * @param progress takes a line for each step, with its time
     */
    public Suite(Path project, Path data, SuitePorts ports, Consumer<String> progress) throws IOException {
        this.data = Files.createDirectories(data.toAbsolutePath());
        this.ports = ports;
        this.steps = new StepLog(progress);
        this.launcher = new ServiceLauncher(project, this.data, ports, new Secrets(this.data));
    }

    /** Starts everything and returns when everything is ready. */
    public void start() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var database = run(threads, "PostgreSQL", this::startPostgres);
            var broker = run(threads, "Kafka", this::startKafka);
            var mailbox = run(threads, "Mail server", this::startMail);
            var identity = database.thenCompose(ready -> run(threads, "Keycloak", this::startKeycloak));
            var platform = CompletableFuture.allOf(database, broker, mailbox);
            var services = CONTEXTS.stream()
                    .map(context -> platform.thenCompose(
                            ready -> run(threads, context + "-service", () -> startService(context))))
                    .toArray(CompletableFuture<?>[]::new);
            var gateway = platform.thenCompose(ready -> run(threads, "Gateway", this::startGateway));
            var outboxes = CompletableFuture.allOf(services)
                    .thenCompose(ready -> run(threads, "Kafka Connect", this::startConnect));
            CompletableFuture.allOf(identity, gateway, outboxes).join();
        } catch (CompletionException e) {
            close();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** A part that fails ends the others, so that nobody waits for them. */
    private CompletableFuture<Void> run(Executor threads, String step, Supplier<?> start) {
        return CompletableFuture.runAsync(
                () -> {
                    if (stopping) {
                        throw new IllegalStateException("the suite is stopping");
                    }
                    try {
                        steps.timed(step, start);
                    } catch (RuntimeException e) {
                        stopping = true;
                        ManagedProcess.closeAll();
                        throw e;
                    }
                },
                threads);
    }

    private PostgresServer startPostgres() {
        postgres = PostgresServer.start(data.resolve("postgres"), ports.of(SuitePorts.POSTGRES));
        CONTEXTS.forEach(postgres::createDatabase);
        return postgres;
    }

    private KafkaBroker startKafka() {
        kafka = KafkaBroker.start(data.resolve("kafka"), ports.of(SuitePorts.KAFKA));
        kafka.createTopics(CONTEXTS.stream()
                .flatMap(context -> Stream.of(
                        "creditrepair." + context,
                        "creditrepair.dead-letter." + context,
                        OutboxConnector.heartbeatTopic(context)))
                .toList());
        processes.put("kafka", kafka.process());
        return kafka;
    }

    private MailServer startMail() {
        mail = MailServer.start(data.resolve("mail"), ports.of(SuitePorts.SMTP), ports.of(SuitePorts.INBOX));
        processes.put("mail", mail.process());
        return mail;
    }

    private KeycloakServer startKeycloak() {
        var keycloak =
                KeycloakServer.start(data.resolve("keycloak"), ports.of(SuitePorts.KEYCLOAK), postgres, gatewayUrl());
        processes.put("keycloak", keycloak.process());
        return keycloak;
    }

    private ManagedProcess startService(String context) {
        var process = launcher.startService(context, postgres, kafka);
        processes.put(context, process);
        return process;
    }

    private ManagedProcess startGateway() {
        var process = launcher.startGateway();
        processes.put(SuitePorts.GATEWAY, process);
        return process;
    }

    /** Starts the worker that carries the outboxes; it must not run. */
    public ConnectWorker startConnect() {
        var connectors = CONTEXTS.stream()
                .map(context -> new OutboxConnector(context, ports.of(SuitePorts.POSTGRES)))
                .toList();
        connect = ConnectWorker.start(
                data.resolve("connect"), ports.of(SuitePorts.CONNECT), kafka.bootstrapServers(), connectors);
        processes.put("connect", connect.process());
        return connect;
    }

    /** Ends Kafka Connect at once, as a crash would. */
    public void killConnect() {
        processes.remove("connect");
        connect.kill();
    }

    /** Stops one service; {@link #restartService} brings it back. */
    public void stopService(String context) {
        processes.remove(context).close();
    }

    /** Starts a service that was stopped. */
    public void restartService(String context) {
        startService(context);
    }

    public URI gatewayUrl() {
        return ports.url(SuitePorts.GATEWAY);
    }

    /** Keycloak from inside, where its administration is; with {@code /auth}. */
    public URI keycloakUrl() {
        return URI.create(ports.url(SuitePorts.KEYCLOAK) + "/auth");
    }

    public URI serviceUrl(String context) {
        return ports.url(context);
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public KafkaBroker kafka() {
        return kafka;
    }

    public MailServer mail() {
        return mail;
    }

    /** The processes that run now, by name. PostgreSQL has its own. */
    public Map<String, ManagedProcess> processes() {
        return new LinkedHashMap<>(processes);
    }

    /** Folder of the data and the logs. */
    public Path data() {
        return data;
    }

    @Override
    public synchronized void close() {
        stopping = true;
        ManagedProcess.closeAll();
        if (postgres != null) {
            postgres.close();
            postgres = null;
        } else {
            PostgresServer.stopLeftBehind(data.resolve("postgres"));
        }
    }
}
