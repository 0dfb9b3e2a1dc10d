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
import java.util.List;
import java.util.Map;

/**
 * Keycloak with the realm {@value #REALM}, its data in a database of the given PostgreSQL. The realm is imported at the
 * first start on an empty database and left alone afterwards.
 */
public final class KeycloakServer implements AutoCloseable {
    public static final String REALM = "credit-repair";
    /** Password of the administrator {@code admin} and of every demo user. */
    public static final String DEMO_PASSWORD = "demo";

    static final String DATABASE = "keycloak";

    private static final Duration START_LIMIT = Duration.ofSeconds(300);
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--cache=local", "--http-relative-path=/auth", "--health-enabled=true");

    private final ManagedProcess process;
    private final int port;

    private KeycloakServer(ManagedProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts on {@code port}.
     *
     * @param gateway base URL under which people see Keycloak, without {@code /auth}; tokens name it as their issuer
     */
    public static KeycloakServer start(Path where, int port, PostgresServer postgres, URI gateway) {
        var folder = where.toAbsolutePath();
        try {
            postgres.createDatabase(DATABASE);
            var home = Distribution.keycloakHome();
            prepare(home, folder);
            var command = List.of(
                    home.resolve("bin/kc.sh").toString(),
                    "start",
                    "--optimized",
                    "--import-realm",
                    "--http-enabled=true",
                    "--http-host=localhost",
                    "--http-port=" + port,
                    "--http-management-port=" + Ports.free(),
                    "--hostname=" + gateway + "/auth",
                    "--hostname-backchannel-dynamic=true",
                    "--proxy-headers=xforwarded",
                    "--db-url=" + postgres.jdbcUrl(DATABASE),
                    "--db-username=" + DATABASE,
                    "--db-password=" + DATABASE,
                    "--db-pool-max-size=10",
                    "--log-level=warn");
            var process = ManagedProcess.start("keycloak", folder, command, environment());
            var realm = URI.create("http://localhost:" + port + "/auth/realms/" + REALM);
            var client = HttpClient.newHttpClient();
            process.awaitReady(START_LIMIT, () -> answers(client, realm));
            return new KeycloakServer(process, port);
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak did not start in " + folder, e);
        }
    }

    /** Base URL inside, with {@code /auth}. */
    public URI url() {
        return URI.create("http://localhost:" + port + "/auth");
    }

    public ManagedProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }

    /** Lays the realm ready and optimises the distribution once; later starts find that done. */
    private static synchronized void prepare(Path home, Path folder) throws IOException {
        Distribution.unpack("credit-repair-realm.json", Files.createDirectories(home.resolve("data/import")));
        var mark = home.resolve("data/built-with");
        if (Files.exists(mark) && Files.readString(mark).equals(String.join(" ", BUILD_OPTIONS))) {
            return;
        }
        var command = new java.util.ArrayList<String>();
        command.add(home.resolve("bin/kc.sh").toString());
        command.add("build");
        command.addAll(BUILD_OPTIONS);
        try (var build = ManagedProcess.start("keycloak-build", folder, command, environment())) {
            if (build.onExit().join().exitValue() != 0) {
                throw new IllegalStateException("Keycloak could not be prepared:\n" + build.endOfLog());
            }
        }
        Files.writeString(mark, String.join(" ", BUILD_OPTIONS));
    }

    private static Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP",
                "-Xms64m -Xmx320m",
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                DEMO_PASSWORD);
    }

    private static boolean answers(HttpClient client, URI uri) {
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
}
