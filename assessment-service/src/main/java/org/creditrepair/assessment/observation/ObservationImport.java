package org.creditrepair.assessment.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import org.creditrepair.assessment.BusinessZone;
import org.creditrepair.assessment.tape.MalformedTapeException;
import org.creditrepair.assessment.tape.TapeReader;
import org.creditrepair.chassis.clock.BusinessClock;
import org.jboss.logging.Logger;

/**
 * Imports a tape while it arrives. An import that breaks off leaves the chunks before the break; posting the same file
 * again finds them unchanged and goes on.
 */
@ApplicationScoped
class ObservationImport {
    private static final Logger LOG = Logger.getLogger(ObservationImport.class);

    private final ImportLedger ledger;
    private final ImportChunks chunks;
    private final DelinquencyTeller teller;
    private final BusinessClock clock;
    private final ImportConfig limits;

    ObservationImport(
            ImportLedger ledger,
            ImportChunks chunks,
            DelinquencyTeller teller,
            BusinessClock clock,
            ImportConfig limits) {
        this.ledger = ledger;
        this.chunks = chunks;
        this.teller = teller;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * Takes in the whole body.
     *
     * @throws MalformedTapeException where the body is no tape from some line on
     * @throws IOException where the body stops arriving
     */
    ImportRun run(String platformId, boolean correction, InputStream body, boolean gzipDeclared) throws IOException {
        var newest = YearMonth.from(clock.today(BusinessZone.CHINA));
        var tape = TapeReader.open(body, gzipDeclared, newest);
        var run = ledger.start(platformId, correction);
        LOG.infof("import begins: importId=%s platform=%s correction=%s", run.id(), platformId, correction);
        try {
            var room = limits.keptRejections();
            for (var chunk = Chunk.read(tape); chunk.size() > 0; chunk = Chunk.read(tape)) {
                room -= chunks.commit(run, chunk, room);
            }
        } catch (IOException e) {
            LOG.warnf("import breaks off: importId=%s line=%d cause=%s", run.id(), tape.line(), e.getMessage());
            throw e;
        }
        var told = teller.tell(platformId);
        ledger.finish(run);
        LOG.infof("import ends: importId=%s lines=%d told=%d", run.id(), tape.line(), told);
        return run;
    }
}
