package org.creditrepair.chassis.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Bearer tokens as the identity provider of the tests ({@code OidcWiremockTestResource}) signs them. */
public final class Tokens {
    private static final String ISSUER = "https://server.example.com";

    private Tokens() {}

    /** Somebody in one role, of no platform and no subject. */
    public static String of(String role) {
        return sign(role, null, null);
    }

    /** Somebody who works for a platform or lender. */
    public static String of(String role, String platformId) {
        return sign(role, "platform_id", platformId);
    }

    public static String borrower(UUID subjectId) {
        return party("borrower", subjectId);
    }

    /** Somebody of an office who is a party as well. */
    public static String party(String role, UUID subjectId) {
        return sign(role, "subject_id", subjectId.toString());
    }

    /** Somebody whose token has been over for an hour. */
    public static String expired(String role) {
        var over = Instant.now().minus(Duration.ofHours(1));
        return claims(role, null)
                .issuedAt(over.minus(Duration.ofMinutes(5)))
                .expiresAt(over)
                .jws()
                .keyId("1")
                .sign("privateKey.jwk");
    }

    private static String sign(String role, String claim, String value) {
        var claims = claims(role, value);
        if (claim != null) {
            claims.claim(claim, value);
        }
        return claims.jws().keyId("1").sign("privateKey.jwk");
    }

    private static JwtClaimsBuilder claims(String role, String value) {
        return Jwt.preferredUserName(role)
                .subject(role + (value == null ? "" : "-" + value))
                .groups(Set.of(role))
                .issuer(ISSUER)
                .audience("credit-repair");
    }
}
