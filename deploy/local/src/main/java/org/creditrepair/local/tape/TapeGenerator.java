package org.creditrepair.local.tape;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.zip.GZIPOutputStream;

/** Makes a tape of borrowers who do not exist; the same seed makes the same tape. */
public final class TapeGenerator {
    private static final String STATES = "C012345";
    /** Chance in percent to leave a state for the next worse one; the rest of those who leave it pay up. */
    private static final int[] WORSE = {18, 12, 55, 70, 80, 90, 0};
    /** Chance in percent to stay in a state. */
    private static final int[] STAY = {82, 40, 15, 10, 5, 2, 96};

    private final long seed;

    public TapeGenerator(long seed) {
        this.seed = seed;
    }

    /**
     * Writes a tape, newest month first, borrower by borrower.
     *
     * @param borrowers the ids are {@code B00000} and on
     */
    public void write(Path file, int borrowers, int months) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var random = random();
        try (var out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.US_ASCII)) {
            out.write("ID,MONTHS_BALANCE,STATUS\n");
            for (var i = 0; i < borrowers; i++) {
                write(out, "B%05d".formatted(i), history(months, random));
            }
        }
    }

    /** The persons behind the borrowers of a tape of this seed, in their order. */
    public List<Person> persons(int borrowers) {
        var random = random();
        var persons = new ArrayList<Person>(borrowers);
        for (var i = 0; i < borrowers; i++) {
            persons.add(Person.numbered(i, random));
        }
        return persons;
    }

    /** Oldest month first. */
    private static String history(int months, RandomGenerator random) {
        var start = random.nextInt(months / 2);
        var history = new StringBuilder("X".repeat(start));
        var state = 0;
        while (history.length() < months) {
            history.append(STATES.charAt(state));
            state = next(state, random);
        }
        return history.toString();
    }

    private static int next(int state, RandomGenerator random) {
        var chance = random.nextInt(100);
        if (chance < WORSE[state]) {
            return state + 1;
        }
        return chance < WORSE[state] + STAY[state] ? state : 0;
    }

    private static void write(Writer out, String id, String history) throws IOException {
        for (var back = 0; back < history.length(); back++) {
            var status = history.charAt(history.length() - 1 - back);
            out.write(id + "," + -back + "," + status + "\n");
        }
    }

    private RandomGenerator random() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
