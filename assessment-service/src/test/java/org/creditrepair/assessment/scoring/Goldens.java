package org.creditrepair.assessment.scoring;

import static org.creditrepair.assessment.model.Models.END;
import static org.creditrepair.assessment.model.Models.NONE;
import static org.creditrepair.assessment.model.Models.ODDS;
import static org.creditrepair.assessment.model.Models.because;
import static org.creditrepair.assessment.model.Models.card;
import static org.creditrepair.assessment.model.Models.characteristic;
import static org.creditrepair.assessment.model.Models.counted;
import static org.creditrepair.assessment.model.Models.interval;
import static org.creditrepair.assessment.model.Models.levels;
import static org.creditrepair.assessment.model.Models.number;
import static org.creditrepair.assessment.model.Models.points;
import static org.creditrepair.assessment.model.Models.reason;
import static org.creditrepair.assessment.model.Models.regressed;
import static org.creditrepair.assessment.model.Models.whole;
import static org.creditrepair.assessment.model.Models.with;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creditrepair.assessment.artefact.ImportedForest;
import org.creditrepair.assessment.artefact.LightgbmReader;
import org.creditrepair.assessment.artefact.StoredModel;
import org.creditrepair.assessment.artefact.XgboostReader;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.LargeModels;
import org.creditrepair.assessment.model.LinearTerm;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Models;
import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.scale.Calibration;

/**
 * Writes the golden artefacts and what they say of some rows, into the folder that is its argument. Only for a change
 * of the form of artefacts: a change of what is said of a row is what {@link GoldenTest} is there to keep away.
 */
final class Goldens {
    private static final int ROWS = 60;
    private static final Calibration PLATT = new Calibration.Platt(0.9, 0.1);
    private static final Calibration ISOTONIC = new Calibration.Isotonic(List.of(
            new Calibration.Isotonic.Knot(-2, 0.9),
            new Calibration.Isotonic.Knot(0, 0.4),
            new Calibration.Isotonic.Knot(3, 0.05)));

    private Goldens() {}

    public static void main(String... arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var names = new ArrayList<String>();
        for (var golden : models().entrySet()) {
            var stored = StoredModel.of(golden.getValue()).orThrow();
            var scorer = Scorer.of(stored.model());
            Files.write(folder.resolve(golden.getKey() + ".json"), stored.document());
            Files.write(
                    folder.resolve(golden.getKey() + ".csv"),
                    rows(golden.getKey(), golden.getValue()).stream()
                            .map(row -> text(row) + ";" + told(scorer, row))
                            .toList());
            names.add(golden.getKey() + "," + stored.sha256());
        }
        Files.write(folder.resolve("golden.csv"), names);
    }

    private static Map<String, ModelArtefact> models() {
        var models = new LinkedHashMap<String, ModelArtefact>();
        models.put("golden-judgement", judgement());
        models.put("golden-card", LargeModels.regressionCard(11, 4, 3));
        models.put("golden-logistic-platt", Models.with(logistic(), PLATT));
        models.put("golden-logistic-isotonic", Models.with(logistic(), ISOTONIC));
        models.put(
                "golden-xgboost-platt",
                trees(XgboostReader.read(bytes("/artefact/xgboost-base.json")).orThrow(), number("purpose"), PLATT));
        models.put(
                "golden-lightgbm-isotonic",
                trees(
                        LightgbmReader.read(bytes("/artefact/lightgbm-forest.txt"))
                                .orThrow(),
                        levels(
                                "purpose",
                                Feature.OtherLevel.OWN_VALUE,
                                IntStream.range(0, 12)
                                        .mapToObj(i -> "purpose-" + i)
                                        .toArray(String[]::new)),
                        ISOTONIC));
        return models;
    }

    private static ModelArtefact judgement() {
        var income = characteristic(
                "income",
                points(interval(NONE, 10), 0),
                points(interval(10, END), 220),
                points(new Bin.Spike(List.of(5.0, 6.0)), 110),
                points(new Bin.Special(List.of(-999.0)), 300));
        var home = characteristic(
                "home",
                points(new Bin.Levels(List.of("rent")), 100),
                points(new Bin.Levels(List.of("own", "free")), 200),
                because(points(new Bin.Missing(), 0), "no-answer"));
        return card(
                List.of(
                        with(whole("income"), new Feature.Missing.Impute(7)),
                        levels("home", Feature.OtherLevel.AS_MISSING, "rent", "own", "free"),
                        with(number("debt"), new Feature.Missing.Refuse())),
                income,
                home,
                characteristic("debt", points(interval(NONE, 30), 90), points(interval(30, END), 0)));
    }

    private static ModelArtefact logistic() {
        var a = regressed(
                "a",
                0.8,
                counted(interval(NONE, 0), 100, 200),
                counted(interval(0, END), 380, 190),
                counted(new Bin.Missing(), 20, 110));
        var b = with(number("b"), new Feature.Missing.Impute(4));
        return new ModelArtefact(
                Models.fitted(1_000, 500),
                List.of(number("a"), b),
                new Scoring.Logistic(
                        -0.5, List.of(a), List.of(new LinearTerm("b", 0.05, 30, OptionalDouble.of(40), reason("b")))),
                Models.output(1, Optional.of(ODDS), Baseline.POPULATION_MEAN),
                Models.evidence(b));
    }

    private static ModelArtefact trees(ImportedForest imported, Feature purpose, Calibration calibration) {
        var features = new ArrayList<Feature>();
        imported.features().forEach(id -> features.add(id.equals(purpose.id()) ? purpose : number(id)));
        var groups = features.stream()
                .map(feature -> Models.group(feature.id(), 0.0, 2.0, 3.0))
                .toList();
        var artefact = new ModelArtefact(
                Models.fitted(2_000, 700),
                features,
                new Scoring.Trees(Scoring.Target.BAD, imported.forest(), groups),
                Models.output(1, Optional.of(ODDS), Baseline.POPULATION_MEAN),
                Models.evidence(features.toArray(Feature[]::new)));
        return Models.with(artefact, calibration);
    }

    /** Of the libraries' own rows where there are any. */
    private static List<double[]> rows(String name, ModelArtefact artefact) {
        if (artefact.scoring() instanceof Scoring.Trees) {
            var file = name.contains("xgboost") ? "/artefact/xgboost-base.csv" : "/artefact/lightgbm-forest.csv";
            return new String(bytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .limit(ROWS)
                    .map(line -> row(line.split(";", 2)[0]))
                    .toList();
        }
        var width = artefact.features().size();
        var rows = LargeModels.rows(artefact, ROWS, 17);
        return IntStream.range(0, ROWS)
                .mapToObj(row -> Arrays.copyOfRange(rows, row * width, row * width + width))
                .toList();
    }

    /** Score, probability, grade, reasons and improvements; a double shows all its bits in its shortest decimal. */
    static String told(Scorer scorer, double[] row) {
        var improvements = scorer.improvements(row).stream()
                .map(improvement -> improvement.characteristic() + " " + improvement.points())
                .collect(Collectors.joining(","));
        return switch (scorer.score(row)) {
            case Outcome.NotScored none -> "not scored;" + improvements;
            case Outcome.Scored scored ->
                scored.score() + ";" + scored.probability().orElse(-1) + ";" + scored.grade() + ";"
                        + scored.reasons().stream()
                                .map(reason -> reason.code() + " " + reason.points())
                                .collect(Collectors.joining(","))
                        + ";" + improvements;
        };
    }

    static double[] row(String text) {
        return Arrays.stream(text.split(",", -1))
                .mapToDouble(word -> word.isEmpty() ? Double.NaN : Double.parseDouble(word))
                .toArray();
    }

    private static String text(double[] row) {
        return Arrays.stream(row)
                .mapToObj(value -> Double.isNaN(value) ? "" : Double.toString(value))
                .collect(Collectors.joining(","));
    }

    static byte[] bytes(String name) {
        try (var stream = Goldens.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
