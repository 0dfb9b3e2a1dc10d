package org.creditrepair.notification.handover;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;

/** The part of the privacy service's interface that is needed, called with this service's own token. */
@Path("/api/privacy/v1")
@RegisterRestClient(configKey = "privacy")
@OidcClientFilter
interface PrivacyApi {

    /**
     * @param purpose what the clear data are needed for
     */
    record DisclosureRequest(UUID subjectId, String purpose, List<String> fields) {}

    /**
     * @param fields clear values by field; a field that the party does not have is absent
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Disclosed(Map<String, String> fields) {

        @Override
        public String toString() {
            return "Disclosed[]";
        }
    }

    @POST
    @Path("disclosures")
    Disclosed disclose(@RestHeader("Idempotency-Key") String key, DisclosureRequest request);
}
