package org.creditrepair.assessment.observation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.creditrepair.assessment.joinedsubject.JoinedSubjects;
import org.creditrepair.assessment.observation.StagedRows.Differing;
import org.creditrepair.assessment.tape.RejectionReason;
import org.creditrepair.assessment.tape.TapeLine;
import org.creditrepair.chassis.outbox.Outbox;

/** Commits a tape chunk by chunk: what is committed stays, whatever becomes of the rest. */
@ApplicationScoped
class ImportChunks {
    private final DataSource dataSource;
    private final ObservationMonths months;
    private final ImportLedger ledger;
    private final Outbox outbox;
    private final Clock clock;

    ImportChunks(DataSource dataSource, ObservationMonths months, ImportLedger ledger, Outbox outbox, Clock clock) {
        this.dataSource = dataSource;
        this.months = months;
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Commits a chunk.
     *
     * @param room how many rejected rows may still be kept with their reasons
     * @return how many were
     */
    int commit(ImportRun run, Chunk chunk, int room) {
        months.ensure(chunk.months());
        return QuarkusTransaction.requiringNew().call(() -> store(run, chunk, room));
    }

    private int store(ImportRun run, Chunk chunk, int room) {
        try (var connection = dataSource.getConnection()) {
            PlatformLock.take(connection, run.platformId());
            var rows = underSurvivors(connection, chunk.rows());
            var obligations = ObligationRegister.resolve(connection, run.platformId(), rows);
            var resolved = ResolvedRows.of(rows, obligations);
            var rejected = new ArrayList<>(chunk.rejected());
            rejected.addAll(resolved.rejected());
            var staged = StagedRows.copy(connection, resolved.rows());
            var accepted = staged.insertNew(run.number());
            var corrected = accepted == resolved.rows().size() ? 0 : settle(connection, run, staged, rejected);
            if (accepted + corrected > 0) {
                staged.moveLatest();
            }
            var unchanged = chunk.size() - accepted - corrected - rejected.size();
            var kept = rejected.stream()
                    .sorted(Comparator.comparingLong(TapeLine.Rejected::line))
                    .limit(room)
                    .toList();
            ledger.add(run, new ImportCounts(chunk.size(), accepted, unchanged, corrected, rejected.size()), kept);
            return kept.size();
        } catch (SQLException e) {
            throw new IllegalStateException("a chunk of import " + run.id() + " could not be stored", e);
        }
    }

    /** A platform may go on using the id under which it first knew a party. */
    private static List<TapeLine.Row> underSurvivors(Connection connection, List<TapeLine.Row> rows)
            throws SQLException {
        var subjectIds = rows.stream().map(TapeLine.Row::subjectId).collect(Collectors.toSet());
        var survivors = JoinedSubjects.survivors(connection, subjectIds);
        return survivors.isEmpty()
                ? rows
                : rows.stream()
                        .map(row -> row.under(survivors.getOrDefault(row.subjectId(), row.subjectId())))
                        .toList();
    }

    /** Deals with the rows that say something else than what is on file; returns how many were corrected. */
    private int settle(Connection connection, ImportRun run, StagedRows staged, List<TapeLine.Rejected> rejected)
            throws SQLException {
        var corrections = new ArrayList<Differing>();
        var refused = new ArrayList<Long>();
        for (var differing : staged.differing()) {
            var isOfThisFile = differing.importNumber() == run.number();
            if (run.correction() && !isOfThisFile) {
                corrections.add(differing);
                continue;
            }
            refused.add(differing.line());
            rejected.add(new TapeLine.Rejected(
                    differing.line(), isOfThisFile ? RejectionReason.DUPLICATE : RejectionReason.CONFLICT));
        }
        staged.remove(refused);
        if (run.correction()) {
            outbox.append(Corrections.keep(connection, run, corrections, clock.instant()));
            staged.replace(run.number());
        }
        return corrections.size();
    }
}
