package org.creditrepair.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DemoCallTest {

    @Test
    void a_call_names_a_tape_a_date_both_or_neither() {
        assertThat(Demo.Call.parse(List.of())).isEqualTo(new Demo.Call(Optional.empty(), LocalDate.of(2020, 12, 31)));
        assertThat(Demo.Call.parse(List.of("--as-of", "2022-01-31", "tape.csv")))
                .isEqualTo(new Demo.Call(Optional.of(Path.of("tape.csv")), LocalDate.of(2022, 1, 31)));
    }

    @Test
    void a_wrong_call_is_told_by_what_is_wrong() {
        assertThatThrownBy(() -> Demo.Call.parse(List.of("--fast"))).hasMessageContaining("--fast");
        assertThatThrownBy(() -> Demo.Call.parse(List.of("a.csv", "b.csv"))).hasMessageContaining("b.csv");
        assertThatThrownBy(() -> Demo.Call.parse(List.of("--as-of"))).hasMessageContaining("--as-of");
        assertThatThrownBy(() -> Demo.Call.parse(List.of("--as-of", "31.12.2020")))
                .isInstanceOf(DateTimeException.class);
    }
}
