package org.creditrepair.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A standalone Kafka Connect worker that runs the outbox connectors. Where each of them is in its database's log is
 * kept in its folder and in the replication slots, so a killed worker goes on where it was.
 */
public final class ConnectWorker implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private final ManagedProcess process;

    private ConnectWorker(ManagedProcess process) {
        this.process = process;
    }

    /** Starts a worker whose connectors all run when this returns. {@code restPort} serves Connect's own interface. */
    public static ConnectWorker start(
            Path where, int restPort, String bootstrapServers, List<OutboxConnector> connectors) {
        var folder = where.toAbsolutePath();
        try {
            var arguments = configure(folder, restPort, bootstrapServers, connectors);
            var process = ManagedProcess.startJava(
                    "connect",
                    folder,
                    Distribution.kafkaClassPath(),
                    List.of(
                            "-Xms64m",
                            "-Xmx256m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Dlog4j2.configurationFile=" + Distribution.unpack("log4j2.properties", folder)),
                    "org.apache.kafka.connect.cli.ConnectStandalone",
                    arguments);
            var client = HttpClient.newHttpClient();
            process.awaitReady(
                    START_LIMIT,
                    () -> connectors.stream().allMatch(connector -> isRunning(client, restPort, connector)));
            return new ConnectWorker(process);
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka Connect did not start in " + folder, e);
        }
    }

    public ManagedProcess process() {
        return process;
    }

    /** Ends the worker at once, as a crash would. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }

    private static List<String> configure(
            Path folder, int restPort, String bootstrapServers, List<OutboxConnector> connectors) throws IOException {
        Files.createDirectories(folder);
        var worker = new LinkedHashMap<String, String>();
        worker.put("bootstrap.servers", bootstrapServers);
        worker.put("listeners", "http://localhost:" + restPort);
        worker.put("key.converter", "org.apache.kafka.connect.storage.StringConverter");
        worker.put("value.converter", "org.apache.kafka.connect.storage.StringConverter");
        worker.put(
                "offset.storage.file.filename",
                folder.resolve("offsets").toAbsolutePath().toString());
        worker.put("offset.flush.interval.ms", "1000");
        worker.put("plugin.discovery", "service_load");
        var arguments = new ArrayList<String>();
        arguments.add(Distribution.writeProperties(folder.resolve("worker.properties"), worker)
                .toString());
        for (var connector : connectors) {
            var file = folder.resolve(connector.context() + "-outbox.properties");
            arguments.add(
                    Distribution.writeProperties(file, connector.properties()).toString());
        }
        return arguments;
    }

    private static boolean isRunning(HttpClient client, int restPort, OutboxConnector connector) {
        var uri = URI.create("http://localhost:" + restPort + "/connectors/" + connector.context() + "-outbox/status");
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().split("\"RUNNING\"", -1).length == 3;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
