package org.creditrepair.training.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.creditrepair.assessment.calibration.HosmerLemeshow;
import org.creditrepair.assessment.fairness.DisparateImpact;
import org.creditrepair.assessment.model.Evidence.Measure;
import org.creditrepair.assessment.result.Result;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.training.binning.Binned;

/** The report as JSON. */
public final class ReportJson {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** By which rules figures were computed where there are several. */
    private static final Map<String, Object> METHODS = object(
            "informationValueAddedToEachCell", Binned.ADDED,
            "weightOfEvidenceSmoothing", "m-estimate: the chosen number of rows, as bad as all are, joins each bin",
            "aucInterval", "DeLong, 95 %; of Gini twice that",
            "ksInterval", "Newcombe, 95 %, of the difference of the two shares at the cut where it is greatest",
            "brierInterval", "normal, 95 %, of a mean",
            "plattTargets", "(n + 1) / (n + 2) and 1 / (n + 2), as Platt (1999)",
            "hosmerLemeshow", "ten groups of rows that the model has not seen");

    private ReportJson() {}

    public static String write(Report report) {
        var json = new LinkedHashMap<String, Object>();
        json.put("run", run(report.run()));
        json.put("remarks", report.remarks());
        json.put("methods", METHODS);
        json.put("validation", validation(report.validation()));
        json.put(
                "characteristics",
                report.characteristics().stream()
                        .map(ReportJson::characteristic)
                        .toList());
        json.put(
                "dropped",
                report.drops().stream()
                        .map(drop -> object(
                                "characteristic",
                                drop.characteristic(),
                                "reason",
                                drop.reason().name().toLowerCase(Locale.ROOT),
                                "figure",
                                drop.figure()))
                        .toList());
        json.put(
                "influences",
                report.influences().stream()
                        .map(influence -> object("feature", influence.feature(), "logOdds", influence.logOdds()))
                        .toList());
        json.put(
                "fairness", report.fairness().stream().map(ReportJson::fairness).toList());
        try {
            return MAPPER.writeValueAsString(json) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("maps, lists, texts and numbers are JSON", impossible);
        }
    }

    /** Names and values in turn, in this order. */
    private static Map<String, Object> object(Object... members) {
        var json = new LinkedHashMap<String, Object>();
        for (var i = 0; i < members.length; i += 2) {
            json.put((String) members[i], members[i + 1]);
        }
        return json;
    }

    private static Map<String, Object> run(Report.Run run) {
        return object(
                "profile", run.profile(),
                "model", run.model(),
                "file", run.source().name(),
                "fileSha256", run.source().sha256(),
                "rows", run.rows(),
                "bads", run.bads(),
                "choice", run.choice(),
                "artefactSha256", run.sha256(),
                "foldSeed", run.seed().orElse(null),
                "rowsServedAsTrained", run.served(),
                "importedBins", run.hasImportedBins());
    }

    private static Map<String, Object> validation(Report.Validation validation) {
        return object(
                "foldAuc", validation.folds().stream().map(FoldFigures::area).toList(),
                "folds", validation.folds().stream().map(ReportJson::fold).toList(),
                "measures",
                        validation.measures().stream().map(ReportJson::measure).toList(),
                "meanAuc", validation.mean(),
                "spreadAuc", validation.spread(),
                "outOfFold", sample(validation.outOfFold()),
                "outOfTime", validation.outOfTime().map(ReportJson::sample).orElse(null),
                "psi", validation.shifts().stream().map(ReportJson::shift).toList(),
                "csi",
                        validation.characteristicShifts().stream()
                                .map(characteristic -> object(
                                        "characteristic",
                                        characteristic.characteristic(),
                                        "shifts",
                                        characteristic.shifts().stream()
                                                .map(ReportJson::shift)
                                                .toList()))
                                .toList());
    }

    private static Map<String, Object> fold(FoldFigures fold) {
        var json = object(
                "auc", fold.area(),
                "gini", fold.gini(),
                "ks", fold.separation(),
                "brier", fold.brier(),
                "calibration", fold.servedText());
        if (fold.served() instanceof Calibration.Platt(var slope, var intercept)) {
            json.put("servedSlope", slope);
            json.put("servedIntercept", intercept);
        }
        fold.observed().ifPresent(line -> {
            json.put("observedSlope", line.slope());
            json.put("observedIntercept", line.intercept());
        });
        return json;
    }

    private static Map<String, Object> measure(Measure measure) {
        return object(
                "name", measure.name(),
                "sample", measure.sample(),
                "value", measure.value(),
                "lower", measure.lower(),
                "upper", measure.upper(),
                "band", measure.band().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Map<String, Object> shift(Report.Shift shift) {
        return object(
                "sample", shift.sample(),
                "value", shift.index().value(),
                "floor", shift.index().floor(),
                "byChance95", byChance(shift));
    }

    /** What chance alone exceeds once in twenty times. */
    private static Double byChance(Report.Shift shift) {
        return shift.index().byChance(Sample.LEVEL) instanceof Result.Accepted<Double>(var value) ? value : null;
    }

    private static Map<String, Object> sample(Sample sample) {
        return object(
                "rows", sample.rows(),
                "bads", sample.bads(),
                "auc", sample.area().value(),
                "aucLower95", sample.interval().lower(),
                "aucUpper95", sample.interval().upper(),
                "gini", sample.area().gini(),
                "ks", sample.separation().value(),
                "ksScore", sample.separation().cut(),
                "brier", sample.brier().value(),
                "hosmerLemeshow", hosmerLemeshow(sample.calibration()));
    }

    private static Object hosmerLemeshow(Result<HosmerLemeshow> result) {
        return switch (result) {
            case Result.Accepted<HosmerLemeshow>(var test) ->
                object(
                        "statistic", test.statistic(),
                        "degreesOfFreedom", test.degreesOfFreedom(),
                        "p", test.pValue(),
                        "groups",
                                test.groups().stream()
                                        .map(group -> object(
                                                "rows",
                                                group.cases(),
                                                "bads",
                                                group.bads(),
                                                "expectedBads",
                                                group.expectedBads()))
                                        .toList());
            case Result.Refused<HosmerLemeshow>(var refusal) -> object("refused", refusal.toString());
        };
    }

    private static Map<String, Object> characteristic(Characteristic characteristic) {
        return object(
                "name", characteristic.name(),
                "informationValue", characteristic.information(),
                "coefficient", characteristic.coefficient(),
                "standardError", characteristic.standardError(),
                "p", characteristic.p(),
                "bins",
                        characteristic.bins().stream()
                                .map(bin -> object(
                                        "label", bin.label(),
                                        "goods", bin.counts().goods(),
                                        "bads", bin.counts().bads(),
                                        "woe", bin.woe(),
                                        "points", bin.points()))
                                .toList());
    }

    private static Map<String, Object> fairness(Fairness fairness) {
        return object(
                "column", fairness.column(),
                "reference", fairness.reference(),
                "referenceIsLargeEnough", fairness.isReferenceLarge(),
                "groups", fairness.groups().stream().map(ReportJson::group).toList());
    }

    private static Map<String, Object> group(Fairness.Group group) {
        var json = object(
                "group", group.decisions().group(),
                "rows", group.decisions().approved().of(),
                "approvalRate", group.decisions().approved().share().orElse(null),
                "approvalRateOfGoods", group.decisions().approvedGoods().share().orElse(null));
        if (group.impact() instanceof Result.Accepted<DisparateImpact>(var impact)) {
            json.put("approvalRatio", impact.ratio());
        }
        return json;
    }
}
