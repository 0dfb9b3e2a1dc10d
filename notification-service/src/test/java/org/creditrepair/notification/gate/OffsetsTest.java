package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffsetsTest {

    @ParameterizedTest(name = "{0} in windows of {1}: {2}")
    @CsvSource({
        "'', 7, 0",
        "0, 7, 1",
        "-6, 7, 1",
        "-7, 7, 0",
        "6, 7, 1",
        "7, 7, 0",
        "-6 -3 0, 7, 3",
        "-6 6, 7, 1", // no window of seven has both and the contact
        "-3 3, 7, 2",
        "-6 -5 1 2 3, 7, 3", // three from today on; two and the first of them from -5 on
        "-1 0 1, 1, 1",
        "0 0 0, 1, 3",
        "3 -3 2 -2, 4, 2",
        "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1, 2, 20"
    })
    void the_fullest_window_around_the_contact_counts(String offsets, long length, int most) {
        var events = new Offsets();
        Arrays.stream(offsets.split(" "))
                .filter(text -> !text.isEmpty())
                .mapToLong(Long::parseLong)
                .forEach(events::add);

        assertThat(events.mostWithin(length)).isEqualTo(most);
    }
}
