package org.creditrepair.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditrepair.embedded.KafkaBroker;
import org.creditrepair.embedded.KeycloakServer;
import org.creditrepair.embedded.ManagedProcess;
import org.creditrepair.embedded.PostgresServer;

/** Starts the built services and the gateway, each with the environment that a deployment would give it. */
final class ServiceLauncher {
    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    /** The quick compiler only: on a laptop a short start is worth more than the last bit of speed. */
    private static final List<String> JVM_OPTIONS =
            List.of("-Xms64m", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Path project;
    private final Path data;
    private final SuitePorts ports;
    private final Secrets secrets;
    private final HttpClient client = HttpClient.newHttpClient();

    ServiceLauncher(Path project, Path data, SuitePorts ports, Secrets secrets) {
        this.project = project.toAbsolutePath();
        this.data = data;
        this.ports = ports;
        this.secrets = secrets;
    }

    ManagedProcess startService(String context, PostgresServer postgres, KafkaBroker kafka) {
        var environment = new HashMap<String, String>();
        environment.put("HTTP_PORT", String.valueOf(ports.of(context)));
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("DATABASE_URL", postgres.jdbcUrl(context));
        environment.put("DATABASE_USER", context);
        environment.put("DATABASE_PASSWORD", context);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        environment.put("OIDC_URL", ports.url(SuitePorts.KEYCLOAK) + "/auth/realms/" + KeycloakServer.REALM);
        environment.put("CREDITREPAIR_CLOCK_ADJUSTABLE", "true");
        environment.put("REQUEST_MAC_KEY", key(context + ".request-mac"));
        environment.putAll(special(context));
        return start(context, project.resolve(context + "-service"), environment);
    }

    ManagedProcess startGateway() {
        var environment = new HashMap<String, String>();
        environment.put("HTTP_PORT", String.valueOf(ports.of(SuitePorts.GATEWAY)));
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        for (var context : Suite.CONTEXTS) {
            environment.put(
                    context.toUpperCase(java.util.Locale.ROOT) + "_URL",
                    ports.url(context).toString());
        }
        environment.put("KEYCLOAK_URL", ports.url(SuitePorts.KEYCLOAK).toString());
        environment.put("GATEWAY_CLOCK", "true");
        return start(SuitePorts.GATEWAY, project.resolve("deploy/gateway"), environment);
    }

    private Map<String, String> special(String context) {
        return switch (context) {
            case "privacy" -> Map.of("FIELD_KEY", key("privacy.field"), "INDEX_KEY", key("privacy.index"));
            case "notification" ->
                Map.of(
                        "PRIVACY_URL", ports.url("privacy").toString(),
                        "OIDC_CLIENT_ID", "notification-service",
                        "OIDC_CLIENT_SECRET", "demo-notification-service",
                        "SMTP_HOST", "localhost",
                        "SMTP_PORT", String.valueOf(ports.of(SuitePorts.SMTP)),
                        "MAIL_FROM", "notices@credit-repair.invalid");
            default -> Map.of();
        };
    }

    private ManagedProcess start(String name, Path module, Map<String, String> environment) {
        var jar = module.resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: build the project first");
        }
        var command = new java.util.ArrayList<String>();
        command.add(ManagedProcess.java());
        command.addAll(JVM_OPTIONS);
        command.add("-jar");
        command.add(jar.toString());
        var ready = URI.create("http://localhost:" + ports.of(name) + "/q/health/ready");
        return ManagedProcess.start(name, data.resolve("services"), command, environment)
                .awaitReady(START_LIMIT, () -> answers(ready));
    }

    private boolean answers(URI uri) {
        try {
            var request =
                    HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String key(String name) {
        try {
            return secrets.key(name);
        } catch (IOException e) {
            throw new UncheckedIOException("the keys of this installation cannot be read or saved", e);
        }
    }
}
