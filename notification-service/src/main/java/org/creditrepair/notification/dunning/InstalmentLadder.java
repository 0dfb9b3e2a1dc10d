package org.creditrepair.notification.dunning;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Reading;
import org.creditrepair.notification.ladder.Ladder;
import org.creditrepair.notification.ladder.LadderFile;

/** The ladder in use. A service whose ladder cannot be read does not start. */
@Startup
@ApplicationScoped
class InstalmentLadder {
    private final Ladder ladder;

    /** @throws IllegalStateException with file, line and reason of every fault */
    InstalmentLadder(DunningConfig config) {
        var reading = config.ladder().map(InstalmentLadder::read).orElseGet(Ladder::ofInstalments);
        this.ladder = switch (reading) {
            case Reading.Accepted<Ladder>(var accepted) -> accepted;
            case Reading.Refused<Ladder>(var refusals) ->
                throw new IllegalStateException("the ladder of instalments cannot be read: " + refusals);
        };
    }

    Ladder ladder() {
        return ladder;
    }

    private static Reading<Ladder> read(Path file) {
        try {
            return DataFile.parse(file.toString(), Files.readString(file)).then(LadderFile::read);
        } catch (IOException e) {
            return Reading.refused(file.toString(), 0, "the file cannot be read as UTF-8");
        }
    }
}
