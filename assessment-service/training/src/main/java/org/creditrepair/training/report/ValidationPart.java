package org.creditrepair.training.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.creditrepair.assessment.result.Result;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.training.report.Plot.Range;

/** The part of the page about how a model was judged. */
final class ValidationPart {
    private ValidationPart() {}

    static String html(Report.Validation validation) {
        return folds(validation)
                + measures(validation)
                + SamplePart.html(validation.outOfFold())
                + validation.outOfTime().map(SamplePart::html).orElse("")
                + shifts(validation.shifts())
                + characteristics(validation.characteristicShifts());
    }

    private static String folds(Report.Validation validation) {
        var rows = new ArrayList<List<String>>();
        for (var i = 0; i < validation.folds().size(); i++) {
            rows.add(fold("fold " + (i + 1), validation.folds().get(i)));
        }
        rows.add(band("lowest", validation.folds(), StrictMath::min));
        rows.add(band("highest", validation.folds(), StrictMath::max));
        return "<h2>Folds</h2><p>AUC: mean " + Html.number(validation.mean()) + ", standard deviation "
                + Html.number(validation.spread()) + "</p>"
                + Html.table(
                        List.of("", "AUC", "Gini", "KS", "Brier", "calibration", "line served", "line observed"), rows);
    }

    private static List<String> fold(String name, FoldFigures fold) {
        var served = fold.served() instanceof Calibration.Platt(var slope, var intercept) ? line(slope, intercept) : "";
        return List.of(
                name,
                Html.number(fold.area()),
                Html.number(fold.gini()),
                Html.number(fold.separation()),
                Html.number(fold.brier()),
                fold.servedText(),
                served,
                fold.observed()
                        .map(found -> line(found.slope(), found.intercept()))
                        .orElse(""));
    }

    /** The slope times the log odds, and the intercept. */
    private static String line(double slope, double intercept) {
        return String.format(Locale.ROOT, "%.3f x %+.3f", slope, intercept);
    }

    private interface Choice {
        double of(double first, double second);
    }

    private static List<String> band(String name, List<FoldFigures> folds, Choice choice) {
        return List.of(
                name,
                end(folds, FoldFigures::area, choice),
                end(folds, FoldFigures::gini, choice),
                end(folds, FoldFigures::separation, choice),
                end(folds, FoldFigures::brier, choice),
                "",
                "",
                "");
    }

    private static String end(List<FoldFigures> folds, ToDoubleFunction<FoldFigures> figure, Choice choice) {
        return folds.stream()
                .map(figure::applyAsDouble)
                .reduce(choice::of)
                .map(Html::number)
                .orElse("");
    }

    private static String measures(Report.Validation validation) {
        var rows = validation.measures().stream()
                .map(measure -> List.of(
                        measure.name() + ", " + measure.sample(),
                        Html.number(measure.value()),
                        Html.number(measure.lower()),
                        Html.number(measure.upper()),
                        switch (measure.band()) {
                            case INTERVAL_95 -> "95 % interval";
                            case FOLD_RANGE -> "worst to best fold";
                        }))
                .toList();
        return "<h2>Figures and their bands</h2>" + Html.table(List.of("", "value", "lower", "upper", "band"), rows);
    }

    private static String shifts(List<Report.Shift> shifts) {
        var rows = shifts.stream()
                .map(shift -> List.of(shift.sample(), Html.number(shift.index().value()), chance(shift)))
                .toList();
        var last = shifts.getLast().index().rows();
        var expected = last.stream().map(row -> row.expectedShare()).toList();
        var actual = last.stream().map(row -> row.actualShare()).toList();
        var most = IntStream.range(0, last.size())
                .mapToDouble(i -> StrictMath.max(expected.get(i), actual.get(i)))
                .max()
                .orElse(1);
        return "<h2>Stability of scores</h2>"
                + Html.table(List.of("sample", "PSI", "chance exceeds once in 20"), rows)
                + "<div class=\"plots\">"
                + Html.figure(
                        "Shares by score band, worst first: expected (blue), "
                                + shifts.getLast().sample() + " (orange)",
                        new Plot(new Range("", 0, 1), new Range("share", 0, most))
                                .bars(List.of("a", "b"), List.of(expected, actual))
                                .svg("Score bands"))
                + "</div>";
    }

    private static String chance(Report.Shift shift) {
        return shift.index().byChance(Sample.LEVEL) instanceof Result.Accepted<Double>(var value)
                ? Html.number(value)
                : "";
    }

    private static String characteristics(List<Report.CharacteristicShift> shifts) {
        if (shifts.isEmpty()) {
            return "";
        }
        var samples =
                shifts.getFirst().shifts().stream().map(Report.Shift::sample).toList();
        var head = new ArrayList<>(List.of("characteristic"));
        head.addAll(samples);
        head.add("chance exceeds once in 20, " + samples.getLast());
        return "<h2>Stability of characteristics (CSI)</h2>"
                + Html.table(
                        head,
                        shifts.stream().map(ValidationPart::characteristic).toList());
    }

    private static List<String> characteristic(Report.CharacteristicShift shift) {
        var cells = new ArrayList<>(List.of(shift.characteristic()));
        shift.shifts().forEach(sample -> cells.add(Html.number(sample.index().value())));
        cells.add(chance(shift.shifts().getLast()));
        return cells;
    }
}
