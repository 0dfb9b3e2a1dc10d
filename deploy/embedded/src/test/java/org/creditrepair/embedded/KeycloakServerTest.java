package org.creditrepair.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakServerTest {

    @Test
    void tokens_name_the_gateway_as_issuer_and_carry_role_and_platform(@TempDir Path folder) throws Exception {
        var gateway = URI.create("http://localhost:" + Ports.free());
        try (var postgres = PostgresServer.start(folder.resolve("postgres"), Ports.free());
                var keycloak = KeycloakServer.start(folder.resolve("keycloak"), Ports.free(), postgres, gateway)) {
            var claims = claims(token(keycloak, "platform"));

            assertThat(claims)
                    .contains("\"iss\":\"" + gateway + "/auth/realms/credit-repair\"")
                    .contains("\"platform\"")
                    .contains("\"platform_id\":\"demo-platform\"")
                    .contains("\"aud\":\"credit-repair\"");
        }
    }

    private static String token(KeycloakServer keycloak, String user) throws Exception {
        var form = "grant_type=password&client_id=credit-repair-app&username=" + user + "&password="
                + KeycloakServer.DEMO_PASSWORD;
        var request = HttpRequest.newBuilder(
                        URI.create(keycloak.url() + "/realms/credit-repair/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().replaceAll(".*\"access_token\":\"([^\"]*)\".*", "$1");
    }

    private static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }
}
