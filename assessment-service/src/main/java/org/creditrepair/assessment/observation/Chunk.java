package org.creditrepair.assessment.observation;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditrepair.assessment.tape.TapeLine;
import org.creditrepair.assessment.tape.TapeReader;

/** Consecutive lines of a tape that are committed together. */
record Chunk(List<TapeLine.Row> rows, List<TapeLine.Rejected> rejected) {
    private static final int SIZE = 25_000;

    /** The next chunk of a tape; an empty one at its end. */
    static Chunk read(TapeReader tape) throws IOException {
        var chunk = new Chunk(new ArrayList<>(), new ArrayList<>());
        for (var line = tape.next(); line.isPresent(); line = tape.next()) {
            switch (line.get()) {
                case TapeLine.Row row -> chunk.rows.add(row);
                case TapeLine.Rejected rejected -> chunk.rejected.add(rejected);
            }
            if (chunk.size() == SIZE) {
                break;
            }
        }
        return chunk;
    }

    int size() {
        return rows.size() + rejected.size();
    }

    Set<YearMonth> months() {
        return rows.stream().map(TapeLine.Row::month).collect(Collectors.toSet());
    }
}
