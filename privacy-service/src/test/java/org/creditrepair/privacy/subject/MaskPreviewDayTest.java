package org.creditrepair.privacy.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of the policy begin and end with the day in China, which begins at 16:00 UTC. */
class MaskPreviewDayTest {

    @ParameterizedTest
    @CsvSource({
        "2021-10-31T15:59:59Z, 2021-10-31, ",
        "2021-10-31T16:30:00Z, 2021-11-01, mobile",
        "2021-11-01T15:30:00Z, 2021-11-01, mobile",
    })
    void rows_decide_from_midnight_in_china(Instant instant, LocalDate day, String row) {
        var masks = new MaskResource(null, Clock.fixed(instant, ZoneOffset.UTC));

        var decisions =
                masks.preview("platform", "subject-view", "customer", "api").decisions();

        assertThat(decisions).allSatisfy(decision -> assertThat(decision.day()).isEqualTo(day));
        assertThat(decisions)
                .filteredOn(decision -> decision.field().equals("mobile"))
                .singleElement()
                .extracting(MaskResource.DecisionView::row)
                .isEqualTo(row);
    }
}
