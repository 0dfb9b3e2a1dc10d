package org.creditrepair.local.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The demo users of Keycloak, their tokens, and the one attribute that its administration sets. */
public final class Identities {
    private static final String REALM = "/realms/credit-repair";
    private static final String ADMINISTRATION = "/admin/realms/credit-repair";
    private static final Duration TOKEN_MARGIN = Duration.ofSeconds(30);

    private final SuiteClient outside;
    private final SuiteClient inside;
    private final URI gateway;
    private final URI keycloak;
    private final String password;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    /**
     * @param keycloak Keycloak from inside, with {@code /auth}: the gateway does not show its administration
     */
    public Identities(URI gateway, URI keycloak, String password) {
        this.gateway = gateway;
        this.keycloak = keycloak;
        this.outside = new SuiteClient(gateway);
        this.inside = new SuiteClient(keycloak);
        this.password = password;
    }

    private record Token(String value, Instant expiresAt) {}

    /** A token of a demo user, who is named like the role, got through the gateway. */
    public String token(String user) {
        var token = tokens.compute(user, (name, known) -> isFresh(known) ? known : fetch(name));
        return token.value();
    }

    /** A token for what only operators do: the role {@code operator}. */
    public String operatorToken() {
        return clientToken("local-operator", "demo-local-operator");
    }

    /** Makes the demo user {@code borrower} the given subject. */
    public void becomeBorrower(UUID subjectId) {
        var administration = administratorToken();
        var found = inside.send(
                authorized(ADMINISTRATION + "/users?exact=true&username=borrower", administration)
                        .GET(),
                "find the demo user");
        var user = (ObjectNode) found.expect(200).body().get(0);
        user.putObject("attributes").putArray("subject_id").add(subjectId.toString());
        inside.send(
                        authorized(ADMINISTRATION + "/users/" + user.get("id").asText(), administration)
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString(user.toString())),
                        "set subject_id")
                .expect(204);
        tokens.remove("borrower");
    }

    private Token fetch(String user) {
        var answer = outside.send(
                        form(
                                URI.create(gateway + "/auth" + REALM + "/protocol/openid-connect/token"),
                                List.of(
                                        "grant_type",
                                        "password",
                                        "client_id",
                                        "credit-repair-app",
                                        "username",
                                        user,
                                        "password",
                                        password)),
                        "token of " + user)
                .expect(200);
        var lifetime = Duration.ofSeconds(answer.body().get("expires_in").asLong());
        return new Token(answer.text("/access_token"), Instant.now().plus(lifetime));
    }

    private String clientToken(String client, String secret) {
        return outside.send(
                        form(
                                URI.create(gateway + "/auth" + REALM + "/protocol/openid-connect/token"),
                                List.of(
                                        "grant_type",
                                        "client_credentials",
                                        "client_id",
                                        client,
                                        "client_secret",
                                        secret)),
                        "token of " + client)
                .expect(200)
                .text("/access_token");
    }

    private String administratorToken() {
        return inside.send(
                        form(
                                URI.create(keycloak + "/realms/master/protocol/openid-connect/token"),
                                List.of(
                                        "grant_type", "password",
                                        "client_id", "admin-cli",
                                        "username", "admin",
                                        "password", password)),
                        "token of the administrator")
                .expect(200)
                .text("/access_token");
    }

    private HttpRequest.Builder authorized(String path, String token) {
        return HttpRequest.newBuilder(URI.create(keycloak + path)).header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder form(URI uri, List<String> namesAndValues) {
        var fields = java.util.stream.IntStream.range(0, namesAndValues.size() / 2)
                .mapToObj(i -> namesAndValues.get(2 * i) + "="
                        + URLEncoder.encode(namesAndValues.get(2 * i + 1), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
    }

    private static boolean isFresh(Token token) {
        return token != null && Instant.now().plus(TOKEN_MARGIN).isBefore(token.expiresAt());
    }
}
