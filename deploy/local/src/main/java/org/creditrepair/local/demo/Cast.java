package org.creditrepair.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import org.creditrepair.local.client.Answer;
import org.creditrepair.local.client.Borrower;
import org.creditrepair.local.client.Identities;
import org.creditrepair.local.client.Office;
import org.creditrepair.local.client.Platform;
import org.creditrepair.local.client.SuiteClient;
import org.creditrepair.local.client.SuiteTime;

/** Who acts in the story, and who tells it. */
record Cast(Story story, Identities identities, Platform platform, Borrower borrower, Office office, SuiteTime time) {

    static Cast of(Story story, SuiteClient suite, Identities identities) {
        return new Cast(
                story,
                identities,
                new Platform(suite, identities),
                new Borrower(suite, identities),
                new Office(suite, identities),
                new SuiteTime(suite, identities));
    }

    /** The case, as the case officer sees it, when it is in this state. */
    Answer awaitState(String caseId, String state) {
        return story.await(
                "the state " + state,
                () -> office.repairCase(caseId).expect(200),
                answer -> answer.text("/state").equals(state));
    }

    static String money(JsonNode money) {
        return amount(money) + " " + money.get("currency").asText();
    }

    static String amount(JsonNode money) {
        return money.get("amount").asText();
    }
}
