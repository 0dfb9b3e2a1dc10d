package org.creditrepair.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** What the build wrote down about the servers that run in processes of their own. */
final class Distribution {
    private Distribution() {}

    /** The class path of Kafka, Kafka Connect and Debezium. */
    static String kafkaClassPath() {
        return read("kafka.classpath").strip();
    }

    /** The unpacked Keycloak. */
    static Path keycloakHome() {
        return path("keycloak.home");
    }

    /** The mail server, one jar. */
    static Path mailServer() {
        return path("mail.server");
    }

    /** Copies a resource beside the data of the server that reads it. */
    static Path unpack(String resource, Path folder) throws IOException {
        var file = folder.resolve(resource);
        Files.writeString(file, read(resource));
        return file;
    }

    /** Writes a properties file with the keys in the order given. */
    static Path writeProperties(Path file, Map<String, String> properties) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(
                file,
                properties.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue().replace("\\", "\\\\"))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static Path path(String key) {
        try (var in = open("embedded.properties")) {
            var properties = new Properties();
            properties.load(in);
            return Path.of(properties.getProperty(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String resource) {
        try (var in = open(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        var in = Distribution.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException(resource + " is missing: build the module with ./mvnw first");
        }
        return in;
    }
}
