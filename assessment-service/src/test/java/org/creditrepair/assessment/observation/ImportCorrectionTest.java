package org.creditrepair.assessment.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.assessment.Tapes.row;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.creditrepair.chassis.testing.OutboxRows;
import org.junit.jupiter.api.Test;

/** What another band for a month that is known does, and what is told of it. */
@QuarkusTest
class ImportCorrectionTest extends ImportServiceTest {

    @Test
    void another_band_is_a_conflict_that_changes_nothing() {
        importRows(platform, row(subject, "L-1", "2020-12", "CURRENT"));

        var second = importRows(
                platform, row(subject, "L-1", "2020-12", "60-89"), row(subject, "L-1", "2020-11", "CURRENT"));

        assertCounts(second, 2, 1, 0, 0, 1);
        second.body("rejections[0].line", equalTo(2)).body("rejections[0].code", equalTo("conflict"));
        assertThat(band("L-1", "2020-12")).isEqualTo(2);
        assertThat(OutboxRows.of(dataSource, subject.toString())).isEmpty();
    }

    @Test
    void a_correction_keeps_the_old_band_and_tells_of_both() throws SQLException {
        importRows(platform, row(subject, "L-1", "2020-12", "30-59"), row(subject, "L-1", "2020-11", "1-29"));

        var corrected = importCorrections(
                platform, row(subject, "L-1", "2020-12", "CURRENT"), row(subject, "L-1", "2020-11", "CURRENT"));

        assertCounts(corrected, 2, 0, 0, 2, 0);
        assertThat(band("L-1", "2020-12")).isEqualTo(2);
        assertThat(numbers("""
                select old_band from observation_correction join obligation on obligation.id = obligation_id
                where platform_id = ? order by observation_correction.id
                """, platformId)).containsExactly(4L, 3L);
        var events = OutboxRows.of(dataSource, subject.toString());
        assertThat(events)
                .extracting(OutboxRows.Row::type)
                .containsExactly(
                        "DelinquencyChanged", "CreditFileCorrected", "CreditFileCorrected", "DelinquencyChanged");
        assertThat(events)
                .extracting(event -> event.payload().get("version").asInt())
                .containsExactly(1, 2, 3, 4);
        assertThat(events.get(1).payload().get("month").asText()).isEqualTo("2020-12");
        assertThat(events.get(1).payload().get("oldBand").asText()).isEqualTo("30-59");
        assertThat(events.getLast().payload().get("band").asText()).isEqualTo("CURRENT");
    }

    @Test
    void the_same_correction_again_changes_nothing() {
        importRows(platform, row(subject, "L-1", "2020-12", "30-59"));
        importCorrections(platform, row(subject, "L-1", "2020-12", "CURRENT"));

        assertCounts(importCorrections(platform, row(subject, "L-1", "2020-12", "CURRENT")), 1, 0, 1, 0, 0);
    }

    @Test
    void an_import_tells_once_of_each_obligation_that_is_past_due_and_of_its_latest_state() {
        importRows(
                platform,
                row(subject, "late", "2020-12", "30-59"),
                row(subject, "late", "2020-11", "1-29"),
                row(subject, "late", "2020-10", "150+"),
                row(subject, "good", "2020-12", "CURRENT"),
                row(subject, "good", "2020-11", "90-119"));

        var events = OutboxRows.of(dataSource, subject.toString());

        assertThat(events).hasSize(1);
        assertThat(events.getFirst().type()).isEqualTo("DelinquencyChanged");
        var payload = events.getFirst().payload();
        assertThat(payload.get("platformId").asText()).isEqualTo(platformId);
        assertThat(payload.get("obligation").asText()).isEqualTo("late");
        assertThat(payload.get("band").asText()).isEqualTo("30-59");
        assertThat(payload.get("observedOn").asText()).isEqualTo("2020-12-31");
        assertThat(payload.get("version").asInt()).isEqualTo(1);
    }

    @Test
    void only_a_change_of_the_latest_band_is_told_again() {
        importRows(platform, row(subject, "L-1", "2020-02", "CURRENT"));
        importRows(platform, row(subject, "L-1", "2020-03", "1-29"));
        importRows(platform, row(subject, "L-1", "2020-04", "1-29"));
        importRows(platform, row(subject, "L-1", "2020-01", "60-89"));
        importRows(platform, row(subject, "L-1", "2020-05", "PAID_OFF"));

        assertThat(OutboxRows.of(dataSource, subject.toString()))
                .extracting(event -> event.payload().get("band").asText())
                .containsExactly("1-29", "PAID_OFF");
    }

    @Test
    void a_correction_that_contradicts_itself_corrects_once_however_often_it_is_sent() {
        importRows(platform, row(subject, "L-1", "2020-12", "30-59"));
        var contradiction =
                new String[] {row(subject, "L-1", "2020-12", "CURRENT"), row(subject, "L-1", "2020-12", "1-29")};

        assertCounts(importCorrections(platform, contradiction), 2, 0, 0, 1, 1);
        assertCounts(importCorrections(platform, contradiction), 2, 0, 1, 0, 1);
        assertThat(band("L-1", "2020-12")).isEqualTo(2);
    }
}
