package org.creditrepair.notification;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Plays the REST interface of privacy-service and the token endpoint where this service gets its own token. */
public class PrivacyServer implements QuarkusTestResourceLifecycleManager {
    static final String TOKEN = "token-of-notification-service";

    private WireMockServer server;

    @Override
    public Map<String, String> start() {
        server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        server.start();
        server.stubFor(post("/realm/protocol/openid-connect/token")
                .withRequestBody(containing("grant_type=client_credentials"))
                .withBasicAuth("notification-service", "client-secret")
                .willReturn(okJson("""
                        {"access_token": "%s", "token_type": "Bearer", "expires_in": 3600}
                        """.formatted(TOKEN))));
        server.stubFor(post("/api/privacy/v1/disclosures")
                .atPriority(10)
                .willReturn(aResponse().withStatus(404)));
        return Map.of(
                "PRIVACY_URL",
                server.baseUrl(),
                "OIDC_CLIENT_SECRET",
                "client-secret",
                "quarkus.oidc-client.auth-server-url",
                server.baseUrl() + "/realm");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(server, new TestInjector.MatchesType(WireMockServer.class));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }
}
