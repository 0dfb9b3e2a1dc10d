package org.creditrepair.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessZoneTest {

    @ParameterizedTest
    @CsvSource({
        "2021-10-31T15:59:59.999Z, 2021-10-31",
        "2021-10-31T16:00:00Z, 2021-11-01",
        "2021-10-31T16:30:00Z, 2021-11-01",
        "2021-11-01T00:00:00Z, 2021-11-01",
    })
    void the_day_begins_at_midnight_in_china(Instant instant, LocalDate day) {
        assertThat(BusinessZone.today(InstantSource.fixed(instant))).isEqualTo(day);
    }
}
