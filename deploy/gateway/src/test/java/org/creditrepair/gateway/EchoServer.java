package org.creditrepair.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A server that answers with the request it got; the notification service is away. */
public class EchoServer implements QuarkusTestResourceLifecycleManager {
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", EchoServer::echo);
            server.createContext("/internal/clock", EchoServer::clock);
            server.start();
            var url = "http://localhost:" + server.getAddress().getPort();
            return Map.of(
                    "PRIVACY_URL", url,
                    "ASSESSMENT_URL", url,
                    "REPAIR_URL", url,
                    "NOTIFICATION_URL", "http://localhost:" + closedPort(),
                    "KEYCLOAK_URL", url,
                    "GATEWAY_CLOCK", "true");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** As a service's clock: for those who bring a token. */
    private static void clock(HttpExchange exchange) throws IOException {
        if (exchange.getRequestHeaders().containsKey("Authorization")) {
            echo(exchange);
            return;
        }
        var body = "{\"type\":\"urn:creditrepair:problem:unauthenticated\"}".getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
        exchange.sendResponseHeaders(401, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void echo(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var headers = exchange.getRequestHeaders().entrySet().stream()
                .map(header -> quoted(canonical(header.getKey())) + ":"
                        + quoted(header.getValue().getFirst()))
                .collect(Collectors.joining(","));
        var uri = exchange.getRequestURI().toString();
        var body = ("{\"uri\":" + quoted(uri) + ",\"headers\":{" + headers + "}}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** By hand: the JSON libraries of the application belong to another class loader. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The server spells header names its own way: X-correlation-id. */
    private static String canonical(String name) {
        var canonical = new StringBuilder();
        for (var part : name.split("-")) {
            canonical
                    .append(canonical.isEmpty() ? "" : "-")
                    .append(Character.toUpperCase(part.charAt(0)))
                    .append(part.substring(1));
        }
        return canonical.toString();
    }
}
