package org.creditrepair.chassis.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.creditrepair.chassis.ServiceConfig;
import org.creditrepair.chassis.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** The stored requests of this service. */
@ApplicationScoped
class IdempotentRequests {
    private static final String MAC_ALGORITHM = "HmacSHA256";
    private static final String BEGIN = """
            insert into idempotent_request (caller, key, request_mac) values (?, ?, ?)
            on conflict (caller, key) do nothing
            """;
    private static final String FIND =
            "select request_mac, status, location, answer from idempotent_request where caller = ? and key = ?";
    private static final String COMPLETE = """
            update idempotent_request set status = ?, location = ?, answer = ?::jsonb where caller = ? and key = ?
            """;

    private final DataSource dataSource;
    private final ObjectMapper mapper;
    private final SecretKeySpec macKey;

    IdempotentRequests(DataSource dataSource, ObjectMapper mapper, ServiceConfig config) {
        this.dataSource = dataSource;
        this.mapper = mapper;
        this.macKey =
                new SecretKeySpec(Base64.getDecoder().decode(config.secrets().requestMacKey()), MAC_ALGORITHM);
    }

    /** The answer that an earlier request got. */
    record StoredAnswer(int status, String location, JsonNode answer) {

        RestResponse<JsonNode> replay() {
            var response = RestResponse.ResponseBuilder.<JsonNode>create(status).header("Idempotency-Replayed", true);
            if (location != null) {
                response.location(URI.create(location));
            }
            return answer == null ? response.build() : response.entity(answer).build();
        }
    }

    byte[] mac(String operation, Object[] parameters) throws JsonProcessingException {
        try {
            var mac = Mac.getInstance(MAC_ALGORITHM);
            mac.init(macKey);
            mac.update(operation.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) '\n');
            return mac.doFinal(mapper.writeValueAsBytes(parameters));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(MAC_ALGORITHM + " is not to be had", e);
        }
    }

    /**
     * Takes the key for this transaction; waits for another transaction that has just taken it.
     *
     * @return the answer that the same request got before, empty if it is new
     */
    Optional<StoredAnswer> begin(String caller, String key, byte[] mac) throws SQLException {
        try (var connection = dataSource.getConnection();
                var begin = connection.prepareStatement(BEGIN)) {
            begin.setString(1, caller);
            begin.setString(2, key);
            begin.setBytes(3, mac);
            return begin.executeUpdate() == 1 ? Optional.empty() : Optional.of(find(caller, key, mac));
        }
    }

    void complete(String caller, String key, RestResponse<?> answer) throws SQLException, JsonProcessingException {
        try (var connection = dataSource.getConnection();
                var complete = connection.prepareStatement(COMPLETE)) {
            complete.setInt(1, answer.getStatus());
            complete.setString(
                    2,
                    answer.getLocation() == null ? null : answer.getLocation().toString());
            complete.setString(3, answer.getEntity() == null ? null : mapper.writeValueAsString(answer.getEntity()));
            complete.setString(4, caller);
            complete.setString(5, key);
            complete.executeUpdate();
        }
    }

    private StoredAnswer find(String caller, String key, byte[] mac) throws SQLException {
        try (var connection = dataSource.getConnection();
                var find = connection.prepareStatement(FIND)) {
            find.setString(1, caller);
            find.setString(2, key);
            try (var rows = find.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("an idempotent request vanished while it was looked up");
                }
                if (!MessageDigest.isEqual(rows.getBytes("request_mac"), mac)) {
                    throw Problem.of(
                                    422,
                                    "idempotency-key-reused",
                                    "This Idempotency-Key was used before with another request.")
                            .exception();
                }
                return new StoredAnswer(
                        rows.getInt("status"), rows.getString("location"), parse(rows.getString("answer")));
            }
        }
    }

    private JsonNode parse(String json) {
        try {
            return json == null ? null : mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored answer is not JSON", e);
        }
    }
}
