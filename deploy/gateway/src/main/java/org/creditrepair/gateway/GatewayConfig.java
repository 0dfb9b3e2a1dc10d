package org.creditrepair.gateway;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Where the gateway leads, and its limits. */
@ConfigMapping(prefix = "creditrepair.gateway")
interface GatewayConfig {

    /** Base URL of the service of each context. */
    @NotEmpty
    Map<String, URI> services();

    /** Base URL of Keycloak, without path. */
    URI identityProvider();

    /** Largest request body in bytes. */
    @Positive
    long bodyLimit();

    /** Largest body of a streamed import in bytes. */
    @Positive
    long importLimit();

    /** How long a service may be silent. */
    Duration timeout();

    /** How long a streamed import may be silent. */
    Duration importTimeout();

    /** Whether the business clock of the suite can be moved here: on a laptop, never in production. */
    boolean clock();
}
