package org.creditrepair.chassis.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** Fresh keys and the identity provider of the tests, in the places where a deployment puts its own. */
public class TestKeys implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "REQUEST_MAC_KEY", key(),
                "FIELD_KEY", key(),
                "INDEX_KEY", key(),
                "quarkus.oidc.auth-server-url", "${keycloak.url}/realms/quarkus/");
    }

    @Override
    public void stop() {
        // nothing was started
    }

    private static String key() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
