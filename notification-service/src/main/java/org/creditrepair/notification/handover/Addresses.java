package org.creditrepair.notification.handover;

import io.quarkus.oidc.client.OidcClientException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creditrepair.notification.handover.PrivacyApi.DisclosureRequest;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks privacy-service for the address of a party, for the one moment in which it is needed. */
@ApplicationScoped
class Addresses {
    private static final Logger LOG = Logger.getLogger(Addresses.class);
    private static final List<String> FIELDS = List.of("name", "email");

    private final PrivacyApi privacy;

    Addresses(@RestClient PrivacyApi privacy) {
        this.privacy = privacy;
    }

    /**
     * Never call it in a transaction.
     *
     * @param key the Idempotency-Key; it also names the claim in the log
     */
    Disclosure disclose(UUID subjectId, String key) {
        try {
            var fields = privacy.disclose(key, new DisclosureRequest(subjectId, "notice-delivery", FIELDS))
                    .fields();
            return Optional.ofNullable(fields.get("email"))
                    .filter(email -> !email.isBlank())
                    .<Disclosure>map(email -> new Disclosure.Known(Optional.ofNullable(fields.get("name")), email))
                    .orElseGet(() -> new Disclosure.Never("no-address"));
        } catch (WebApplicationException e) {
            return refusal(key, e.getResponse().getStatus());
        } catch (ProcessingException | OidcClientException e) {
            LOG.warnf(
                    "disclosure unavailable: claim=%s cause=%s",
                    key, e.getClass().getSimpleName());
            return new Disclosure.Unavailable();
        }
    }

    private static Disclosure refusal(String key, int status) {
        LOG.warnf("disclosure not answered: claim=%s status=%d", key, status);
        return switch (status) {
            case 404 -> new Disclosure.Never("no-address");
            case 403 -> new Disclosure.Never("disclosure-refused");
            case 400, 422 -> new Disclosure.Never("disclosure-rejected");
            default -> new Disclosure.Unavailable();
        };
    }
}
