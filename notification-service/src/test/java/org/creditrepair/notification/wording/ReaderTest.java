package org.creditrepair.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ReaderTest {

    @Test
    void texts_for_a_place_are_for_its_parts_too() {
        assertThat(new Reader("en", Set.of("US-NY-NYC", "CN")).places())
                .containsExactly("", "CN", "US", "US-NY", "US-NY-NYC");
    }

    @Test
    void who_is_nowhere_reads_what_is_for_everybody() {
        assertThat(new Reader("en", Set.of()).places()).containsExactly("");
    }
}
