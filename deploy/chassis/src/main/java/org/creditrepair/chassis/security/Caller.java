package org.creditrepair.chassis.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.creditrepair.chassis.problem.Problem;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the request, as the token tells it. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;
    private final JsonWebToken token;

    Caller(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    /** The identity provider's stable id of the caller: never a name. */
    public String id() {
        return token.getSubject();
    }

    /** Roles and id, as they are kept with what the caller did. */
    public String actor() {
        return String.join("+", new TreeSet<>(identity.getRoles())) + ":" + id();
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    /** The subject that a borrower is; empty for everybody else. */
    public Optional<UUID> subjectId() {
        return claim("subject_id").map(UUID::fromString);
    }

    /** The platform or lender that the caller works for. */
    public Optional<String> platformId() {
        return claim("platform_id");
    }

    /**
     * The platform that the caller works for.
     *
     * @throws org.creditrepair.chassis.problem.ProblemException 403 {@code no-platform} where the token names none
     */
    public String requiredPlatformId() {
        return platformId()
                .orElseThrow(() -> Problem.of(403, "no-platform", "The token has no claim platform_id.")
                        .exception());
    }

    private Optional<String> claim(String name) {
        return Optional.ofNullable(token.getClaim(name)).map(Object::toString).filter(value -> !value.isBlank());
    }
}
