package org.creditrepair.notification;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.creditrepair.chassis.testing.PlatformResource;
import org.creditrepair.chassis.testing.TestKeys;
import org.creditrepair.chassis.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;

/**
 * A test of the running service on real PostgreSQL, real Kafka and a real mail server. Each test begins at noon in
 * Shanghai and works with a party of its own.
 */
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "context", value = "notification"))
@QuarkusTestResource(OidcWiremockTestResource.class)
@QuarkusTestResource(TestKeys.class)
@QuarkusTestResource(MailServer.class)
@QuarkusTestResource(PrivacyServer.class)
@QuarkusTestResource(Impatience.class)
public abstract class ServiceTest {
    protected static final Instant NOON = Instant.parse("2026-09-07T04:00:00Z");
    protected static final Instant NIGHT = Instant.parse("2026-09-07T15:00:00Z");
    protected static final Instant BEFORE_EIGHT = Instant.parse("2026-09-07T23:58:00Z");
    protected static final Instant EIGHT = Instant.parse("2026-09-08T00:00:00Z");

    protected GreenMail mailServer;
    protected WireMockServer privacy;

    @Inject
    protected DataSource dataSource;

    @BeforeEach
    void it_is_noon() {
        moveClockTo(NOON);
    }

    protected static RequestSpecification as(String token) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON);
    }

    protected static void moveClockTo(Instant moment) {
        as(Tokens.of("operator"))
                .body(Map.of(
                        "offsetSeconds", Duration.between(Instant.now(), moment).toSeconds()))
                .put("/internal/clock")
                .then()
                .statusCode(200);
    }

    /** A person in Shanghai, whose registration has arrived. */
    protected UUID registered(String language) {
        return registered(language, "CN", "Asia/Shanghai");
    }

    /** A person somewhere, whose registration has arrived. */
    protected UUID registered(String language, String jurisdiction, String zone) {
        var subjectId = UUID.randomUUID();
        Events.publish(
                "privacy",
                "SubjectRegistered",
                subjectId,
                Map.of(
                        "version",
                        1,
                        "kind",
                        "person",
                        "jurisdiction",
                        jurisdiction,
                        "zones",
                        List.of(zone),
                        "language",
                        language));
        awaitRow("select count(*) from party where subject_id = ?", subjectId);
        return subjectId;
    }

    /** The same, who has consented to credit repair. */
    protected UUID consenting(String language) {
        var subjectId = registered(language);
        consent("ConsentGranted", subjectId, 1);
        awaitRow("select count(*) from party_consent where in_force and subject_id = ?", subjectId);
        return subjectId;
    }

    protected static void consent(String type, UUID subjectId, int version) {
        var granted = type.equals("ConsentGranted");
        var fields = new HashMap<String, Object>(Map.of(
                "version",
                version,
                "consentId",
                UUID.randomUUID(),
                "purpose",
                "credit-repair",
                granted ? "grantedAt" : "withdrawnAt",
                "2026-09-01T00:00:00Z"));
        if (granted) {
            fields.put("textVersion", 1);
        }
        Events.publish("privacy", type, subjectId, fields);
    }

    protected void awaitRow(String countSql, UUID subjectId) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(count(countSql, subjectId)).isPositive());
    }

    protected long count(String sql, UUID subjectId) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, subjectId);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    protected static String caseOpened(UUID subjectId) {
        return Events.publish(
                "repair",
                "CaseOpened",
                subjectId,
                Map.of(
                        "version",
                        1,
                        "caseId",
                        UUID.randomUUID(),
                        "caseNumber",
                        "CR-2026-000042",
                        "platformId",
                        "lender-one",
                        "obligation",
                        "L-1",
                        "openedOn",
                        "2026-09-07"));
    }

    protected static String delinquency(UUID subjectId, String obligation, int version, String band, String day) {
        return Events.publish(
                "assessment",
                "DelinquencyChanged",
                subjectId,
                Map.of(
                        "version", version,
                        "platformId", "lender-one",
                        "obligation", obligation,
                        "band", band,
                        "observedOn", day));
    }

    /** privacy-service discloses this address to this service and to nobody else, for this purpose only. */
    protected StubMapping discloses(UUID subjectId, String name, String email) {
        return privacy.stubFor(post("/api/privacy/v1/disclosures")
                .withHeader("Authorization", equalTo("Bearer " + PrivacyServer.TOKEN))
                .withHeader("Idempotency-Key", matching(".+"))
                .withRequestBody(equalToJson("""
                        {"subjectId": "%s", "purpose": "notice-delivery", "fields": ["name", "email"]}
                        """.formatted(subjectId)))
                .willReturn(okJson("""
                        {"disclosureId": "%s", "fields": {"name": "%s", "email": "%s"}}
                        """.formatted(UUID.randomUUID(), name, email))));
    }

    protected StubMapping answers(UUID subjectId, ResponseDefinitionBuilder answer) {
        return privacy.stubFor(post("/api/privacy/v1/disclosures")
                .withRequestBody(matchingJsonPath("$.subjectId", equalTo(subjectId.toString())))
                .willReturn(answer));
    }

    protected static ResponseDefinitionBuilder status(int status) {
        return aResponse().withStatus(status);
    }

    /** The e-mails that have reached an address. */
    protected List<MimeMessage> mailsTo(String email) {
        return Arrays.stream(mailServer.getReceivedMessages())
                .filter(mail -> isTo(mail, email))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String email) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(email);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The party's notices as an auditor sees them, oldest first. */
    protected static JsonPath notices(UUID subjectId) {
        return as(Tokens.of("auditor"))
                .queryParam("subjectId", subjectId)
                .get("/api/notification/v1/notices")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The party's notice on a channel, once it is in this state. */
    protected static Map<String, Object> awaitNotice(UUID subjectId, String channel, String status) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> notices(subjectId).<Map<String, Object>>getList("notices").stream()
                                .filter(notice -> notice.get("channel").equals(channel))
                                .filter(notice -> notice.get("status").equals(status))
                                .findFirst()
                                .orElse(null),
                        notice -> notice != null);
    }

    /** What each rule said about a notice. */
    @SuppressWarnings("unchecked")
    protected static Map<String, String> outcomes(Map<String, Object> notice) {
        return ((List<Map<String, String>>) notice.get("rules"))
                .stream().collect(Collectors.toMap(rule -> rule.get("rule"), rule -> rule.get("outcome")));
    }
}
