package org.creditrepair.training.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A plot as SVG: two axes with lines, dots or bars between them. */
final class Plot {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 300;
    private static final int LEFT = 52;
    private static final int BOTTOM = 40;
    private static final int TOP = 12;
    private static final int RIGHT = 12;
    private static final int TICKS = 4;

    private final Range x;
    private final Range y;
    private final StringBuilder marks = new StringBuilder();

    /** The ends of an axis and what it shows. */
    record Range(String label, double from, double to) {
        Range {
            if (!(to > from)) {
                to = from + 1;
            }
        }

        double share(double value) {
            return StrictMath.clamp((value - from) / (to - from), 0, 1);
        }
    }

    record Point(double x, double y) {}

    Plot(Range x, Range y) {
        this.x = x;
        this.y = y;
    }

    Plot line(String style, List<Point> points) {
        var path = points.stream()
                .map(point -> at(point.x()) + "," + height(point.y()))
                .collect(Collectors.joining(" "));
        marks.append("<polyline class=\"")
                .append(style)
                .append("\" points=\"")
                .append(path)
                .append("\"/>");
        return this;
    }

    Plot dots(String style, List<Point> points) {
        for (var point : points) {
            marks.append("<circle class=\"")
                    .append(style)
                    .append("\" r=\"3.5\" cx=\"")
                    .append(at(point.x()));
            marks.append("\" cy=\"").append(height(point.y())).append("\"/>");
        }
        return this;
    }

    /** Bars from zero, side by side over the whole axis; series by series next to each other. */
    Plot bars(List<String> styles, List<List<Double>> series) {
        var places = series.getFirst().size();
        var room = (double) (WIDTH - LEFT - RIGHT) / places;
        var width = room * 0.8 / series.size();
        for (var s = 0; s < series.size(); s++) {
            for (var i = 0; i < places; i++) {
                var left = LEFT + i * room + room * 0.1 + s * width;
                bar(styles.get(s), left, width, series.get(s).get(i));
            }
        }
        return this;
    }

    private void bar(String style, double left, double width, double value) {
        var zero = pixels(StrictMath.clamp(0, y.from(), y.to()));
        var end = pixels(value);
        marks.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"><title>%.4g</title></rect>",
                style,
                left,
                StrictMath.min(zero, end),
                width,
                StrictMath.abs(zero - end),
                value));
    }

    String svg(String title) {
        var svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">",
                WIDTH,
                HEIGHT,
                Html.escaped(title)));
        svg.append("<title>").append(Html.escaped(title)).append("</title>");
        for (var i = 0; i <= TICKS; i++) {
            xTick(svg, x.from() + (x.to() - x.from()) * i / TICKS);
            yTick(svg, y.from() + (y.to() - y.from()) * i / TICKS);
        }
        text(svg, "middle", (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 6, x.label());
        svg.append(String.format(
                Locale.ROOT,
                "<text class=\"axis\" text-anchor=\"middle\" transform=\"translate(12 %d) rotate(-90)\">%s</text>",
                (HEIGHT - BOTTOM + TOP) / 2,
                Html.escaped(y.label())));
        return svg.append(marks).append("</svg>").toString();
    }

    private void xTick(StringBuilder svg, double value) {
        if (!x.label().isEmpty()) {
            text(svg, "middle", LEFT + x.share(value) * (WIDTH - LEFT - RIGHT), HEIGHT - BOTTOM + 15, shown(value));
        }
    }

    private void yTick(StringBuilder svg, double value) {
        svg.append(String.format(
                Locale.ROOT,
                "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>",
                LEFT,
                WIDTH - RIGHT,
                pixels(value),
                pixels(value)));
        text(svg, "end", LEFT - 5, pixels(value) + 4, shown(value));
    }

    private static void text(StringBuilder svg, String anchor, double left, double top, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text class=\"axis\" text-anchor=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>",
                anchor,
                left,
                top,
                Html.escaped(text)));
    }

    private static String shown(double value) {
        return StrictMath.abs(value) >= 100
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }

    private String at(double value) {
        return String.format(Locale.ROOT, "%.1f", LEFT + x.share(value) * (WIDTH - LEFT - RIGHT));
    }

    private String height(double value) {
        return String.format(Locale.ROOT, "%.1f", pixels(value));
    }

    private double pixels(double value) {
        return HEIGHT - BOTTOM - y.share(value) * (HEIGHT - BOTTOM - TOP);
    }
}
