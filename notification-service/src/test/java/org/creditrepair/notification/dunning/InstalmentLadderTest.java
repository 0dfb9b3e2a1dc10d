package org.creditrepair.notification.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ladder that cannot be read is told when the service starts. */
class InstalmentLadderTest {
    private static final String OWN = """
            name = own
            on-hold = steps-wait

            [version 1]
            from = 2026-01-01
            source = the operator
            confidence = high
            step.reminder = day 5 by email
            """;

    @TempDir
    Path folder;

    @Test
    void the_ladder_comes_with_the_service() {
        assertThat(new InstalmentLadder(of(Optional.empty())).ladder().name()).isEqualTo("instalments");
    }

    @Test
    void a_ladder_of_the_operator_takes_its_place() throws IOException {
        assertThat(new InstalmentLadder(of(Optional.of(file(OWN)))).ladder().name())
                .isEqualTo("own");
    }

    @Test
    void a_fault_is_told_with_file_line_and_reason() throws IOException {
        var file = file(OWN.replace("day 5", "some day"));

        assertThatIllegalStateException()
                .isThrownBy(() -> new InstalmentLadder(of(Optional.of(file))))
                .withMessageContainingAll(file.toString() + ":8:", "some day");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        var missing = folder.resolve("missing.ladder");

        assertThatIllegalStateException()
                .isThrownBy(() -> new InstalmentLadder(of(Optional.of(missing))))
                .withMessageContainingAll(missing.toString(), "cannot be read");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("own.ladder"), text);
    }

    private static DunningConfig of(Optional<Path> ladder) {
        return new DunningConfig() {
            @Override
            public Optional<Path> ladder() {
                return ladder;
            }

            @Override
            public boolean escalatesOnWorkingDays() {
                return true;
            }

            @Override
            public Duration patience() {
                return Duration.ZERO;
            }
        };
    }
}
