package org.creditrepair.assessment.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.creditrepair.assessment.explain.Deficits;
import org.creditrepair.assessment.explain.Improvement;
import org.creditrepair.assessment.explain.ReasonBook;
import org.creditrepair.assessment.model.Attribute;
import org.creditrepair.assessment.model.Characteristic;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.scale.Scale;

/**
 * A scorecard ready to be evaluated. Points are whole numbers of the last decimal of the scale, so their sum is exact
 * and has no order; a row alone takes the same way as one in a batch. Immutable.
 */
public final class Scorecard {
    private final int width;
    private final Scale scale;
    private final int limit;
    private final List<Characteristic> characteristics;
    private final BinTable bins;
    private final ReasonBook book = new ReasonBook();
    private final int basePoints;
    /** Of each attribute: what it adds, what it loses, its reason, and what the party could gain. */
    private final int[] points;

    private final int[] deficits;
    private final int[] codes;
    private final int[] gains;

    private Scorecard(ModelArtefact artefact, Scoring.Scorecard card) {
        this.width = artefact.features().size();
        this.scale = artefact.output().scale();
        this.limit = artefact.output().reasons().limit();
        this.characteristics = card.characteristics();
        this.bins = BinTable.of(artefact, characteristics);
        this.basePoints = scale.units(card.basePoints());
        var attributes = characteristics.stream()
                .flatMap(characteristic -> characteristic.attributes().stream())
                .toList();
        this.points = attributes.stream()
                .mapToInt(attribute -> scale.units(attribute.points().orElseThrow()))
                .toArray();
        this.deficits = new int[points.length];
        this.codes = new int[points.length];
        this.gains = new int[points.length];
        var first = 0;
        for (var characteristic : characteristics) {
            var feature = artefact.features().get(artefact.position(characteristic.feature()));
            explain(characteristic, feature, artefact.output().reasons().baseline(), first);
            first += characteristic.attributes().size();
        }
    }

    /** @param artefact of a checked model; card what it scores by */
    public static Scorecard of(ModelArtefact artefact, Scoring.Scorecard card) {
        return new Scorecard(artefact, card);
    }

    private void explain(Characteristic characteristic, Feature feature, Baseline baseline, int first) {
        var attributes = characteristic.attributes();
        var worth = attributes.stream()
                .mapToDouble(attribute -> attribute.points().orElseThrow())
                .toArray();
        var best = scale.units(worth[Baselines.best(attributes, worth)]);
        var held = scale.units(held(characteristic, baseline, worth));
        for (var i = 0; i < worth.length; i++) {
            var attribute = first + i;
            var reason = attributes.get(i).reason().orElse(characteristic.reason());
            codes[attribute] = book.number(reason);
            deficits[attribute] = feature.isProtected() ? 0 : held - points[attribute];
            gains[attribute] = feature.isChangeable() && !feature.isProtected() ? best - points[attribute] : 0;
        }
    }

    private double held(Characteristic characteristic, Baseline baseline, double[] worth) {
        List<Attribute> attributes = characteristic.attributes();
        var exact =
                switch (baseline) {
                    case BEST_BIN -> worth[Baselines.best(attributes, worth)];
                    case NEUTRAL -> characteristic.weight().orElseThrow().shift();
                    case POPULATION_MEAN -> Baselines.mean(attributes, worth);
                };
        return scale.rounding().round(exact, scale.decimals());
    }

    public ReasonBook book() {
        return book;
    }

    /** A sheet for some rows, to be used again. */
    public ScoreSheet sheet(int rows) {
        return new ScoreSheet(rows, limit);
    }

    /**
     * Scores rows with their reasons.
     *
     * @param rows one row behind the other, each with one double for each feature of the model
     * @param sheet takes as many rows as it has
     */
    public void score(double[] rows, ScoreSheet sheet) {
        var lost = new Deficits(book.size(), limit);
        for (var row = 0; row < sheet.rows(); row++) {
            score(rows, row, lost, sheet);
        }
    }

    private void score(double[] rows, int row, Deficits lost, ScoreSheet sheet) {
        var offset = row * width;
        var sum = basePoints;
        lost.clear();
        for (var characteristic = 0; characteristic < bins.size(); characteristic++) {
            var attribute = bins.attribute(characteristic, rows[offset + bins.feature(characteristic)]);
            if (attribute == BinTable.REFUSED) {
                sheet.refuse(row);
                return;
            }
            sum += points[attribute];
            lost.add(codes[attribute], deficits[attribute]);
        }
        var reasons = lost.rank();
        sheet.score(row, sum, reasons);
        for (var rank = 0; rank < reasons; rank++) {
            sheet.reason(row, rank, lost.code(rank), (int) lost.points(rank));
        }
    }

    /**
     * What the party could change, what is worth most first; ties in the order of declaration. Each is worth the points
     * of the best attribute that a party can aim at less its own: what the score rises by, since points are added up.
     *
     * @param row one that is scored
     */
    public List<Improvement> improvements(double[] row) {
        var improvements = new ArrayList<Improvement>();
        for (var characteristic = 0; characteristic < bins.size(); characteristic++) {
            var attribute = bins.attribute(characteristic, row[bins.feature(characteristic)]);
            if (attribute != BinTable.REFUSED && gains[attribute] > 0) {
                improvements.add(new Improvement(
                        characteristics.get(characteristic).feature(),
                        book.code(codes[attribute]),
                        scale.points(gains[attribute])));
            }
        }
        improvements.sort(Comparator.comparingDouble(Improvement::points).reversed());
        return List.copyOf(improvements);
    }
}
