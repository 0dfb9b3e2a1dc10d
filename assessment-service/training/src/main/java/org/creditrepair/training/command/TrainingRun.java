package org.creditrepair.training.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.assessment.artefact.ArtefactReader;
import org.creditrepair.assessment.artefact.StoredModel;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.training.binning.Binning;
import org.creditrepair.training.boosting.BoostingLearner;
import org.creditrepair.training.card.CardLearner;
import org.creditrepair.training.card.CardModel;
import org.creditrepair.training.fold.FoldFile;
import org.creditrepair.training.learning.CrossValidation;
import org.creditrepair.training.profile.BinsFile;
import org.creditrepair.training.report.Report;
import org.creditrepair.training.report.ReportJson;
import org.creditrepair.training.report.ReportPage;
import org.creditrepair.training.served.CardArtefact;
import org.creditrepair.training.served.ServedCheck;
import org.creditrepair.training.served.Shell;
import org.creditrepair.training.served.TreesArtefact;

/** One run: judges a way to train by folds, trains on all rows, writes the artefact, reads it again and checks it. */
final class TrainingRun {
    private final Request request;
    private final Inputs inputs;

    private TrainingRun(Request request, Inputs inputs) {
        this.request = request;
        this.inputs = inputs;
    }

    /** @throws RunException where it cannot go on */
    static Report run(Request request) {
        var inputs = Inputs.read(request);
        inputs.table().latest().ifPresent(day -> Approvals.requireSince(day, request.approval()));
        var run = new TrainingRun(request, inputs);
        return switch (request.kind()) {
            case CARD -> run.card();
            case BOOSTING -> run.boosting();
        };
    }

    private Report card() {
        var profile = inputs.profile();
        var learner = new CardLearner(
                profile.card(), profile.output(), request.folds().seed());
        var outOfFold = CrossValidation.run(inputs.table(), inputs.folds(), learner);
        var model = learner.train(inputs.table(), inputs.table().inTime());
        var judged = new Judged(inputs, outOfFold, model);
        var validation = judged.validation(binnings(model));
        var shell = shell(judged);
        var stored = stored(Checked.of(CardArtefact.of(model, shell)));
        var same = RunException.orEnd(ServedCheck.card(stored, model, inputs.table()), "served");
        write("bins.yaml", BinsFile.write(binnings(model)));
        return finished(new Report(
                reported("card", model.choice().toString(), stored, same),
                Remarks.of(model, inputs.table()),
                validation,
                Described.characteristics(model),
                model.drops(),
                List.of(),
                judged.fairness(profile.output())));
    }

    private Report boosting() {
        var profile = inputs.profile();
        var learner = new BoostingLearner(profile.boosting(), request.folds().seed());
        var outOfFold = CrossValidation.run(inputs.table(), inputs.folds(), learner);
        var model = learner.train(inputs.table(), inputs.table().inTime());
        var judged = new Judged(inputs, outOfFold, model);
        var validation = judged.validation(plainBinnings());
        var shell = shell(judged);
        var stored = stored(TreesArtefact.of(model, shell, model.calibration()));
        var same = RunException.orEnd(ServedCheck.trees(stored, model, inputs.table()), "served");
        return finished(new Report(
                reported("boosting", model.choice().toString(), stored, same),
                Remarks.of(model, inputs.table()),
                validation,
                List.of(),
                List.of(),
                Described.influences(stored, model, inputs.table()),
                judged.fairness(profile.output())));
    }

    private Shell shell(Judged judged) {
        return new Shell(
                inputs.profile(),
                request.id(),
                request.approval(),
                inputs.table(),
                inputs.table().inTime(),
                judged.measures());
    }

    /** Writes the artefact under its name and reads it from there, as the service will. */
    private StoredModel stored(Checked<ModelArtefact> artefact) {
        var written = RunException.orEnd(artefact.then(StoredModel::of), "artefact");
        var file = written.sha256() + ".json";
        write(file, written.document());
        try {
            var bytes = Files.readAllBytes(request.output().resolve(file));
            return RunException.orEnd(ArtefactReader.read(bytes, written.sha256()), file);
        } catch (IOException unreadable) {
            throw new RunException("cannot read " + file + ": " + unreadable.getMessage());
        }
    }

    private static Map<String, Binning> binnings(CardModel model) {
        var binnings = new LinkedHashMap<String, Binning>();
        model.terms().forEach(term -> binnings.put(term.name(), term.binned().binning()));
        return binnings;
    }

    private Map<String, Binning> plainBinnings() {
        var binnings = new LinkedHashMap<String, Binning>();
        inputs.table()
                .candidates()
                .forEach(variable -> binnings.put(variable.name(), Shifts.plain(inputs.table(), variable)));
        return binnings;
    }

    private Report.Run reported(String kind, String choice, StoredModel stored, int same) {
        var table = inputs.table();
        var rows = table.inTime();
        return new Report.Run(
                inputs.profile().name(),
                kind,
                table.source(),
                rows.length,
                table.badCount(rows),
                choice,
                stored.sha256(),
                request.folds().file().isPresent()
                        ? Optional.empty()
                        : Optional.of(request.folds().seed()),
                same,
                request.bins().isPresent());
    }

    private Report finished(Report report) {
        write("folds.csv", FoldFile.write(inputs.folds()));
        write("report.json", ReportJson.write(report));
        write("report.html", ReportPage.write(report));
        return report;
    }

    private void write(String file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String file, byte[] bytes) {
        Path path = request.output().resolve(file);
        try {
            Files.createDirectories(request.output());
            Files.write(path, bytes);
        } catch (IOException failed) {
            throw new RunException("cannot write " + path + ": " + failed.getMessage());
        }
    }
}
