package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Examples of regulators: the official interpretations of Regulation F, CONC 7, GB/T 45251-2025 and its guidelines. */
class CommentaryTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void what_a_regulator_says_of_an_example_the_gate_says_too(Course course) {
        assertThat(course.asked()).isNotEmpty().isEqualTo(course.answers());
    }

    @Test
    void every_law_has_examples() throws IOException {
        assertThat(examples())
                .extracting(Course::toString)
                .allMatch(name -> name.matches("(12 CFR|CFPB|CONC|GB/T|CBA).*"));
        assertThat(examples()).hasSizeGreaterThan(40);
    }

    static List<Course> examples() throws IOException {
        try (var file = CommentaryTest.class.getResourceAsStream("/gate/commentary.txt")) {
            return Course.all(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
