package org.creditrepair.training.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares of all bads and goods up to a score, from the worst score on: the points of a plot.
 *
 * @param points rising; the first is at the worst score with nothing below it
 */
record Curve(List<Point> points) {
    private static final int MOST_POINTS = 200;

    Curve {
        points = List.copyOf(points);
    }

    record Point(double score, double badShare, double goodShare) {}

    /** Tied scores are one step; of many steps, some are left out. */
    static Curve of(double[] scores, boolean[] bads) {
        var order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> scores[i]))
                .toList();
        var allBads =
                (double) IntStream.range(0, bads.length).filter(i -> bads[i]).count();
        var allGoods = bads.length - allBads;
        var points = new ArrayList<Point>();
        points.add(new Point(scores[order.getFirst()], 0, 0));
        var seenBads = 0;
        var seen = 0;
        var shown = 0.0;
        for (var i = 0; i < order.size(); i++) {
            seen++;
            seenBads += bads[order.get(i)] ? 1 : 0;
            var score = scores[order.get(i)];
            var isStep = i + 1 == order.size() || scores[order.get(i + 1)] != score;
            if (isStep && (seen - shown >= (double) order.size() / MOST_POINTS || seen == order.size())) {
                points.add(new Point(score, seenBads / allBads, (seen - seenBads) / allGoods));
                shown = seen;
            }
        }
        return new Curve(points);
    }
}
