package org.creditrepair.training.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.creditrepair.training.fold.FoldFile;
import org.creditrepair.training.fold.Folds;
import org.creditrepair.training.profile.BinsFile;
import org.creditrepair.training.profile.Profile;
import org.creditrepair.training.profile.ProfileReader;
import org.creditrepair.training.table.Table;
import org.creditrepair.training.table.TableReader;

/** What a run begins with: profile, table and folds. */
record Inputs(Profile profile, Table table, Folds folds) {
    /** Goods and bads of a fold: with one of either, an area under the curve has no error. */
    private static final long LEAST_OF_EACH = 2;

    static Inputs read(Request request) {
        var read = RunException.orEnd(ProfileReader.read(text(request.profile())), name(request.profile()));
        var profile = request.bins()
                .map(bins -> RunException.orEnd(BinsFile.read(text(bins), read), name(bins)))
                .orElse(read);
        var file = request.data().resolve(profile.data().file());
        var table = RunException.orEnd(TableReader.read(profile, name(file), bytes(file)), name(file));
        var inner = request.kind() == Request.Kind.CARD
                ? profile.card().innerFolds()
                : profile.boosting().innerFolds();
        return new Inputs(profile, table, enough(folds(request.folds(), table), table, inner));
    }

    /** The folds, if each of them can judge and what it leaves can be trained on. */
    private static Folds enough(Folds folds, Table table, int inner) {
        for (var fold = 0; fold < folds.count(); fold++) {
            var judged = rarer(table, folds.judged(fold));
            var trained = rarer(table, folds.trained(fold));
            if (judged < LEAST_OF_EACH || trained < inner) {
                throw new RunException(
                        "fold " + (fold + 1) + " has " + judged + " rows of the rarer outcome and leaves "
                                + trained + " to train on; there have to be " + LEAST_OF_EACH
                                + " and, for as many inner folds, "
                                + inner + ": take fewer folds or more rows");
            }
        }
        return folds;
    }

    private static long rarer(Table table, int[] rows) {
        var bads = table.badCount(rows);
        return StrictMath.min(bads, rows.length - bads);
    }

    private static Folds folds(Request.FoldRequest request, Table table) {
        var rows = table.inTime();
        return request.file()
                .map(file -> RunException.orEnd(FoldFile.read(text(file), rows, table.bads().length), name(file)))
                .orElseGet(() -> Folds.stratified(table.bads(), rows, request.count(), request.seed()));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw new RunException("there is no file " + file);
        } catch (IOException unreadable) {
            throw new RunException("cannot read " + file + ": " + unreadable.getMessage());
        }
    }
}
