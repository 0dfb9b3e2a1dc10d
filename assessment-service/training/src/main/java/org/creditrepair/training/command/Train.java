package org.creditrepair.training.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.creditrepair.assessment.model.Identity;
import org.creditrepair.training.learning.UntrainableException;
import org.creditrepair.training.report.Report;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains a model from a file, judges it by folds and writes the artefact that the service loads. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        version = "1",
        sortOptions = false,
        description = "Trains a model from a file, judges it by folds and writes the artefact that the service loads.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the artefact is written and scores as it was trained",
            "1:profile, data, folds or bins are refused, or the rows give no model; the reasons are on standard error",
            "2:the options are wrong, or the approval cannot be"
        })
public final class Train implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--profile",
            required = true,
            paramLabel = "YAML",
            description = "What the columns of the file are.")
    private Path profile;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FOLDER",
            description = "Folder that the file named in the profile is in; plain CSV or gzip.")
    private Path data;

    @Option(names = "--model", defaultValue = "card", description = "card or boosting. Default: ${DEFAULT-VALUE}")
    private Request.Kind kind;

    @Option(names = "--folds", defaultValue = "5", description = "How many folds are made. Default: ${DEFAULT-VALUE}")
    private int folds;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Of the folds that are made, and of all inner folds. Default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(names = "--fold-file", paramLabel = "CSV", description = "Folds of an earlier run: row,fold.")
    private Optional<Path> foldFile;

    @Option(names = "--bins", paramLabel = "YAML", description = "Edges and groups that replace those to be found.")
    private Optional<Path> bins;

    @Option(names = "--id", paramLabel = "NAME", description = "Of the model. Default: name of the profile and model.")
    private Optional<String> id;

    @Option(names = "--output", required = true, paramLabel = "FOLDER", description = "Where the results go.")
    private Path output;

    @Option(
            names = "--approver",
            required = true,
            paramLabel = "NAME",
            description = "Role or body that answers for the use of the model.")
    private String approver;

    @Option(
            names = "--approved-on",
            required = true,
            paramLabel = "DATE",
            description = "Since when, such as 2026-03-31: not before the latest row of the data, not after today.")
    private LocalDate approvedOn;

    private final Clock clock;

    private Train(Clock clock) {
        this.clock = clock;
    }

    public static void main(String... arguments) {
        System.exit(commandLine(Clock.systemDefaultZone()).execute(arguments));
    }

    /** @param clock tells until when a model can have been approved */
    static CommandLine commandLine(Clock clock) {
        return new CommandLine(new Train(clock))
                .registerConverter(LocalDate.class, Train::date)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new CommandLine.TypeConversionException("must be a date such as 2026-03-31: " + text);
        }
    }

    @Override
    public Integer call() {
        if (folds < 2) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--folds must be 2 or more: " + folds);
        }
        try {
            Approvals.requireUntil(LocalDate.now(clock), approval());
            tell(TrainingRun.run(request()), spec.commandLine().getOut());
            return 0;
        } catch (WrongOptionException wrong) {
            throw new CommandLine.ParameterException(spec.commandLine(), wrong.getMessage());
        } catch (RunException | UntrainableException refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            return 1;
        }
    }

    private Request request() {
        var name = profile.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        return new Request(
                profile,
                data,
                kind,
                new Request.FoldRequest(foldFile, folds, seed),
                bins,
                output,
                id.orElse(name + "-" + kind.name().toLowerCase(Locale.ROOT)),
                approval());
    }

    private Identity.Approval approval() {
        return new Identity.Approval(approver, approvedOn);
    }

    private void tell(Report report, PrintWriter out) {
        var validation = report.validation();
        out.printf(
                Locale.ROOT,
                "AUC over %d folds: mean %.4f, standard deviation %.4f%n",
                validation.folds().size(),
                validation.mean(),
                validation.spread());
        validation
                .outOfTime()
                .ifPresent(sample -> out.printf(
                        Locale.ROOT, "AUC out of time: %.4f%n", sample.area().value()));
        report.remarks().forEach(remark -> out.printf("Look at this: %s%n", remark));
        out.printf("Served as trained: %d rows%n", report.run().served());
        out.printf("Artefact: %s%n", output.resolve(report.run().sha256() + ".json"));
        out.printf("Report: %s%n", output.resolve("report.html"));
    }
}
