package org.creditrepair.notification.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditrepair.chassis.testing.OutboxRows;
import org.creditrepair.chassis.testing.Tokens;
import org.creditrepair.notification.Events;
import org.creditrepair.notification.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OptOutResourceTest extends ServiceTest {
    private static final String OPT_OUTS = "/api/notification/v1/opt-outs";

    @Test
    void who_opts_out_of_a_channel_is_written_to_over_the_other_only() {
        var subjectId = consenting("en");

        choose(subjectId, "in-app", "repair", true)
                .then()
                .statusCode(200)
                .body("optOuts", hasSize(1))
                .body("optOuts[0].channel", equalTo("in-app"))
                .body("optOuts[0].purpose", equalTo("repair"));
        caseOpened(subjectId);

        var kept = awaitNotice(subjectId, "in-app", "suppressed");
        assertThat(kept).contains(entry("reason", "opt-out"));
        assertThat(outcomes(kept)).contains(entry("opt-out", "suppress"));
        assertThat(notices(subjectId).<String>getList("notices.findAll { it.channel == 'email' }.reason"))
                .hasSize(1)
                .doesNotContain("opt-out");
    }

    @Test
    void an_opt_out_is_for_its_purpose_only() {
        var subjectId = consenting("en");

        choose(subjectId, "in-app", "collection", true).then().statusCode(200);
        caseOpened(subjectId);

        awaitNotice(subjectId, "in-app", "sent");
    }

    @Test
    void a_notice_that_waits_is_not_sent_once_its_party_has_opted_out() {
        var subjectId = consenting("en");
        moveClockTo(NIGHT);
        caseOpened(subjectId);
        awaitNotice(subjectId, "in-app", "deferred");

        choose(subjectId, "in-app", "repair", true).then().statusCode(200);
        moveClockTo(EIGHT);

        assertThat(awaitNotice(subjectId, "in-app", "suppressed")).contains(entry("reason", "opt-out"));
    }

    @Test
    void who_opts_in_again_is_written_to_again() {
        var subjectId = consenting("en");

        choose(subjectId, "in-app", "repair", true);
        choose(subjectId, "in-app", "repair", false).then().statusCode(200).body("optOuts", hasSize(0));
        caseOpened(subjectId);

        awaitNotice(subjectId, "in-app", "sent");
    }

    @Test
    void the_suite_is_told_once_of_each_change() {
        var subjectId = registered("en");

        choose(subjectId, "email", "repair", false);
        choose(subjectId, "email", "repair", true);
        choose(subjectId, "email", "repair", true);
        choose(subjectId, "email", "repair", false);

        var events = OutboxRows.of(dataSource, subjectId.toString());
        assertThat(events)
                .extracting(
                        event -> event.type(),
                        event -> event.payload().path("version").asInt(),
                        event -> event.payload().path("inForce").asBoolean())
                .containsExactly(tuple("ContactOptedOut", 1, true), tuple("ContactOptedOut", 2, false));
        assertThat(events.getFirst().payload().path("channel").asText()).isEqualTo("email");
        assertThat(events.getFirst().payload().path("purpose").asText()).isEqualTo("repair");
        assertThat(Instant.parse(events.getFirst().payload().path("optedOutAt").asText()))
                .isCloseTo(NOON, within(1, ChronoUnit.MINUTES));
    }

    @Test
    void everybody_sees_its_own_opt_outs_only() {
        var subjectId = UUID.randomUUID();
        choose(subjectId, "email", "repair", true);
        choose(subjectId, "email", "collection", true);

        var own = as(Tokens.borrower(subjectId)).get(OPT_OUTS).jsonPath();
        assertThat(own.getList("optOuts.purpose")).isEqualTo(List.of("collection", "repair"));
        assertThat(Instant.parse(own.getString("optOuts[0].since"))).isCloseTo(NOON, within(1, ChronoUnit.MINUTES));
        as(Tokens.borrower(UUID.randomUUID()))
                .get(OPT_OUTS)
                .then()
                .statusCode(200)
                .body("optOuts", hasSize(0));
    }

    @Test
    void the_word_of_a_joined_subject_is_the_survivors() {
        var survivor = consenting("en");
        var joined = UUID.randomUUID();
        Events.publish("privacy", "SubjectsJoined", survivor, Map.of("version", 2, "joinedSubjectId", joined));
        awaitRow("select count(*) from joined_subject where subject_id = ?", survivor);

        choose(joined, "in-app", "repair", true);

        as(Tokens.borrower(survivor)).get(OPT_OUTS).then().body("optOuts", hasSize(1));
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({
        "letter, repair, true",
        "email, security, true",
        "email, statutory, true",
        ", repair, true",
        "email, , true",
        "email, repair, "
    })
    void what_cannot_be_opted_out_of_is_refused(String channel, String purpose, Boolean optedOut) {
        choose(UUID.randomUUID(), channel, purpose, optedOut).then().statusCode(400);
    }

    @Test
    void nobody_but_a_borrower_opts_out() {
        as(Tokens.of("case-officer")).get(OPT_OUTS).then().statusCode(403);
        as(Tokens.of("borrower"))
                .get(OPT_OUTS)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:creditrepair:problem:party-not-found"));
        as("no.valid.token").get(OPT_OUTS).then().statusCode(401);
    }

    private static Response choose(UUID subjectId, String channel, String purpose, Boolean optedOut) {
        var choice = new HashMap<String, Object>();
        choice.put("channel", channel);
        choice.put("purpose", purpose);
        choice.put("optedOut", optedOut);
        return as(Tokens.borrower(subjectId)).body(choice).post(OPT_OUTS);
    }
}
