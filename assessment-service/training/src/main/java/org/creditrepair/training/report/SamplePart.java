package org.creditrepair.training.report;

import java.util.List;
import java.util.Locale;
import org.creditrepair.assessment.calibration.HosmerLemeshow;
import org.creditrepair.assessment.result.Result;
import org.creditrepair.training.report.Plot.Point;
import org.creditrepair.training.report.Plot.Range;

/** The part of the page about one sample of rows that a model has not seen. */
final class SamplePart {
    private SamplePart() {}

    static String html(Sample sample) {
        var figures = Html.table(
                List.of("", ""),
                List.of(
                        List.of("rows", Long.toString(sample.rows())),
                        List.of("bads", Long.toString(sample.bads())),
                        List.of("AUC", Html.number(sample.area().value())),
                        List.of("Gini", Html.number(sample.area().gini())),
                        List.of("KS", Html.number(sample.separation().value())),
                        List.of("Brier", Html.number(sample.brier().value()))));
        return "<h2>" + Html.escaped(sample.name()) + "</h2>" + figures + "<div class=\"plots\">" + roc(sample)
                + separation(sample) + calibration(sample) + "</div>";
    }

    private static String roc(Sample sample) {
        var curve = sample.curve().points().stream()
                .map(point -> new Point(point.goodShare(), point.badShare()))
                .toList();
        return Html.figure(
                "ROC: area " + Html.number(sample.area().value()),
                new Plot(new Range("share of goods refused", 0, 1), new Range("share of bads refused", 0, 1))
                        .line("even", List.of(new Point(0, 0), new Point(1, 1)))
                        .line("a", curve)
                        .svg("ROC curve"));
    }

    private static String separation(Sample sample) {
        var points = sample.curve().points();
        var cut = sample.separation().cut();
        return Html.figure(
                "KS: bads (orange) and goods (blue) up to a score; widest at "
                        + String.format(Locale.ROOT, "%.4g", cut),
                new Plot(
                                new Range(
                                        "score",
                                        points.getFirst().score(),
                                        points.getLast().score()),
                                new Range("share", 0, 1))
                        .line(
                                "b",
                                points.stream()
                                        .map(point -> new Point(point.score(), point.badShare()))
                                        .toList())
                        .line(
                                "a",
                                points.stream()
                                        .map(point -> new Point(point.score(), point.goodShare()))
                                        .toList())
                        .line(
                                "even",
                                List.of(
                                        new Point(cut, sample.separation().goodShare()),
                                        new Point(cut, sample.separation().badShare())))
                        .svg("KS curves"));
    }

    private static String calibration(Sample sample) {
        return switch (sample.calibration()) {
            case Result.Refused<HosmerLemeshow>(var refusal) -> "<p>" + Html.escaped(refusal.toString()) + "</p>";
            case Result.Accepted<HosmerLemeshow>(var test) -> {
                var dots = test.groups().stream()
                        .map(group ->
                                new Point(group.expectedBads() / group.cases(), (double) group.bads() / group.cases()))
                        .toList();
                var most = dots.stream()
                        .mapToDouble(dot -> StrictMath.max(dot.x(), dot.y()))
                        .max()
                        .orElse(1);
                yield Html.figure(
                        "Calibration: Hosmer-Lemeshow " + Html.number(test.statistic()) + ", p "
                                + Html.number(test.pValue()),
                        new Plot(new Range("expected share of bads", 0, most), new Range("observed", 0, most))
                                .line("even", List.of(new Point(0, 0), new Point(most, most)))
                                .dots("a", dots)
                                .svg("Calibration"));
            }
        };
    }
}
