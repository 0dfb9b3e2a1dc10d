package org.creditrepair.training.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.model.Output;
import org.creditrepair.assessment.scale.GradeBand;
import org.creditrepair.assessment.scale.OddsScale;
import org.creditrepair.assessment.scale.Rounding;
import org.creditrepair.assessment.scale.Scale;
import org.creditrepair.training.binning.Limits;
import org.creditrepair.training.profile.BoostingSettings.Calibrator;
import org.creditrepair.training.profile.CardSettings.Elimination;

/** Reads how models are trained and what their scores look like; what a profile does not say has a default. */
final class SettingsReader {
    private static final CardSettings CARD = new CardSettings(
            Limits.DEFAULT,
            List.of(2.0, 3.0, 6.0),
            List.of(0.005, 0.01, 0.02),
            List.of(1.0, 20.0),
            List.of(1.0),
            0.9,
            Elimination.AIC,
            4);
    private static final BoostingSettings BOOSTING = new BoostingSettings(
            List.of(2, 4), 0.05, 1_000, 50, List.of(5.0, 40.0), 0.7, 0.6, 5, 4, 1, Calibrator.PLATT);

    private SettingsReader() {}

    static CardSettings card(Optional<YamlCursor> settings) {
        return settings.map(SettingsReader::card).orElse(CARD);
    }

    private static CardSettings card(YamlCursor yaml) {
        var limits = CARD.limits();
        var card = new CardSettings(
                new Limits(
                        whole(yaml, "fineBins", limits.fineBins(), 1, 200),
                        whole(yaml, "mostBins", limits.mostBins(), 1, 30),
                        number(yaml, "leastShare", limits.leastShare(), 0, 0.5),
                        whole(yaml, "leastOfEach", limits.leastOfEach(), 0, 1_000_000),
                        limits.penalty()),
                choices(yaml, "penalties", CARD.penalties(), 0, 1_000),
                choices(yaml, "leastInformation", CARD.leastInformation(), 0, 10),
                choices(yaml, "smoothing", CARD.smoothing(), 1e-6, 1e9),
                choices(yaml, "ridges", CARD.ridges(), 0, 1e9),
                number(yaml, "mostCorrelation", CARD.mostCorrelation(), 0, 1),
                yaml.constant("elimination", Elimination.class, CARD.elimination()),
                whole(yaml, "innerFolds", CARD.innerFolds(), 2, 20));
        yaml.done();
        return card;
    }

    static BoostingSettings boosting(Optional<YamlCursor> settings) {
        return settings.map(SettingsReader::boosting).orElse(BOOSTING);
    }

    private static BoostingSettings boosting(YamlCursor yaml) {
        var boosting = new BoostingSettings(
                depths(yaml),
                number(yaml, "learningRate", BOOSTING.learningRate(), 1e-4, 1),
                whole(yaml, "mostTrees", BOOSTING.mostTrees(), 1, 10_000),
                whole(yaml, "patience", BOOSTING.patience(), 1, 10_000),
                choices(yaml, "leastWeights", BOOSTING.leastWeights(), 0, 1e9),
                number(yaml, "rowShare", BOOSTING.rowShare(), 0.05, 1),
                number(yaml, "columnShare", BOOSTING.columnShare(), 0.05, 1),
                number(yaml, "lambda", BOOSTING.lambda(), 0, 1e6),
                whole(yaml, "innerFolds", BOOSTING.innerFolds(), 2, 20),
                whole(yaml, "seed", BOOSTING.seed(), 0, Integer.MAX_VALUE),
                yaml.constant("calibration", Calibrator.class, BOOSTING.calibration()));
        yaml.done();
        return boosting;
    }

    private static List<Integer> depths(YamlCursor yaml) {
        var depths = yaml.numbers(
                "depths", BOOSTING.depths().stream().map(Integer::doubleValue).toList());
        if (depths.isEmpty()
                || depths.stream().anyMatch(depth -> depth != (int) (double) depth || depth < 1 || depth > 12)) {
            yaml.defect("depths", "must be whole numbers from 1 to 12");
            return BOOSTING.depths();
        }
        return depths.stream().map(Double::intValue).toList();
    }

    static OutputSettings output(YamlCursor yaml) {
        var output = new OutputSettings(
                new OddsScale(
                        number(yaml, "pointsToDouble", 40, 1e-3, 1_000),
                        number(yaml, "baseScore", 600, -10_000, 10_000),
                        number(yaml, "baseOdds", 20, 1e-3, 1e6)),
                whole(yaml, "decimals", 0, 0, Scale.MOST_DECIMALS),
                whole(yaml, "lowest", 0, -99_999, 99_999),
                whole(yaml, "highest", 1_000, -99_999, 99_999),
                yaml.constant("baseline", Output.Baseline.class, Output.Baseline.BEST_BIN),
                whole(yaml, "reasons", 4, 1, 4),
                grades(yaml),
                number(yaml, "mostProbability", 0.2, 0, 1));
        if (output.lowest() >= output.highest()) {
            yaml.defect("lowest", "must be below the highest");
        }
        if (!isExact(output, output.lowest()) || !isExact(output, output.highest())) {
            yaml.defect(
                    "decimals", "make the lowest or the highest score more than a million units of the last decimal");
        }
        yaml.done();
        return output;
    }

    /** What the service would refuse in the artefact, at the end of the run. */
    private static boolean isExact(OutputSettings output, double score) {
        return new Scale(
                        output.decimals(),
                        Rounding.HALF_UP,
                        output.lowest(),
                        output.highest(),
                        Optional.of(output.odds()))
                .isExact(score);
    }

    /** A grade goes up to its probability and begins where the one before it ends. */
    private static List<GradeBand> grades(YamlCursor yaml) {
        var bands = new ArrayList<GradeBand>();
        var from = 0.0;
        for (var end : yaml.objects("grades", SettingsReader::end)) {
            if (end.to() <= from) {
                yaml.defect("grades", "must rise");
            }
            bands.add(new GradeBand(end.grade(), from, end.to()));
            from = end.to();
        }
        if (from != 1) {
            yaml.defect("grades", "must end at 1");
        }
        return bands;
    }

    private static GradeBand end(YamlCursor yaml) {
        var band = new GradeBand(yaml.text("grade"), 0, yaml.number("to"));
        yaml.done();
        return band;
    }

    private static List<Double> choices(
            YamlCursor yaml, String name, List<Double> otherwise, double least, double most) {
        var choices = yaml.numbers(name, otherwise);
        if (choices.isEmpty() || choices.stream().anyMatch(choice -> choice < least || choice > most)) {
            yaml.defect(name, "must be a list of numbers from " + least + " to " + most);
            return otherwise;
        }
        return choices;
    }

    private static double number(YamlCursor yaml, String name, double otherwise, double least, double most) {
        var value = yaml.number(name, otherwise);
        if (value < least || value > most) {
            yaml.defect(name, "must be " + least + " to " + most);
            return otherwise;
        }
        return value;
    }

    private static int whole(YamlCursor yaml, String name, int otherwise, int least, int most) {
        var value = yaml.whole(name, otherwise);
        if (value < least || value > most) {
            yaml.defect(name, "must be " + least + " to " + most);
            return otherwise;
        }
        return value;
    }
}
