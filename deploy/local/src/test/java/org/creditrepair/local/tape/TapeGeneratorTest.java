package org.creditrepair.local.tape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TapeGeneratorTest {
    private static final String WEIGHTS_OF_THE_STANDARD = "7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2";

    @TempDir
    Path folder;

    @Test
    void the_same_seed_makes_the_same_tape_and_another_seed_another() throws IOException {
        assertThat(written(1, "a")).isEqualTo(written(1, "b")).isNotEqualTo(written(2, "c"));
    }

    @Test
    void every_borrower_has_every_month_and_some_are_late() throws IOException {
        var file = folder.resolve("tape.csv.gz");
        new TapeGenerator(7).write(file, 300, 24);

        var summary = new Tape(file).summary();

        assertThat(summary.rows()).isEqualTo(300 * 24);
        assertThat(summary.customers()).hasSize(300);
        assertThat(summary.late()).isNotEmpty().hasSizeLessThan(150);
    }

    @Test
    void persons_are_nobody_and_each_is_another() {
        var persons = new TapeGenerator(7).persons(2000);

        assertThat(persons)
                .extracting(Person::nationalId)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> {
                    assertThat(id).startsWith("990000");
                    assertThat(weighted(id) % 11).isEqualTo(1);
                });
        assertThat(persons)
                .extracting(Person::email)
                .doesNotHaveDuplicates()
                .allMatch(email -> email.endsWith(".invalid"));
        assertThat(persons)
                .extracting(Person::mobile)
                .doesNotHaveDuplicates()
                .allMatch(mobile -> mobile.matches("190[0-9]{8}"));
    }

    /** GB 11643: the weighted sum with the check character, X being 10, leaves 1 when divided by 11. */
    private static int weighted(String id) {
        var weights = WEIGHTS_OF_THE_STANDARD.split(" ");
        var sum = id.charAt(17) == 'X' ? 10 : id.charAt(17) - '0';
        for (var i = 0; i < weights.length; i++) {
            sum += Integer.parseInt(weights[i]) * (id.charAt(i) - '0');
        }
        return sum;
    }

    private byte[] written(long seed, String name) throws IOException {
        var file = folder.resolve(name + ".csv.gz");
        new TapeGenerator(seed).write(file, 50, 12);
        return Files.readAllBytes(file);
    }
}
