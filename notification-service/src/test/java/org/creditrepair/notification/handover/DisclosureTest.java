package org.creditrepair.notification.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    @Test
    void name_and_address_do_not_show_where_they_are_printed() {
        var known = new Disclosure.Known(Optional.of("Ann Example"), "ann@example.test");
        var answer = new PrivacyApi.Disclosed(Map.of("email", "ann@example.test"));

        assertThat(known.toString() + answer).doesNotContain("Ann", "ann");
    }
}
