package org.creditrepair.assessment.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.creditrepair.assessment.explain.ReasonBook;
import org.creditrepair.assessment.model.Characteristic;
import org.creditrepair.assessment.model.Feature.Missing;
import org.creditrepair.assessment.model.LinearTerm;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.model.Scoring;

/**
 * A logistic model ready to be evaluated: what each characteristic and each term adds to the log odds of good is added
 * up in the order of declaration, characteristics first. Immutable.
 */
public final class Logistic {
    private final Scoring.Logistic model;
    private final Baseline baseline;
    private final BinTable bins;
    private final ReasonBook book = new ReasonBook();
    /** Of each attribute: what it adds, what it is short of, and its reason. */
    private final double[] worth;

    private final double[] deficits;
    private final int[] codes;

    /** Of each characteristic: the attribute that is worth most of those a party can aim at. */
    private final int[] aims;

    /** Of each term: where its value is, what stands in for a missing one (or not a number), and its reason. */
    private final int[] termFeatures;

    private final double[] imputed;
    private final int[] termCodes;

    private Logistic(ModelArtefact artefact, Scoring.Logistic model) {
        this.model = model;
        this.baseline = artefact.output().reasons().baseline();
        this.bins = BinTable.of(artefact, model.characteristics());
        var attributes = model.characteristics().stream()
                .mapToInt(characteristic -> characteristic.attributes().size())
                .sum();
        this.worth = new double[attributes];
        this.deficits = new double[attributes];
        this.codes = new int[attributes];
        this.aims = new int[model.characteristics().size()];
        var first = 0;
        for (var i = 0; i < aims.length; i++) {
            var characteristic = model.characteristics().get(i);
            aims[i] = first + place(characteristic, first);
            first += characteristic.attributes().size();
        }
        var terms = model.terms();
        this.termFeatures = terms.stream()
                .mapToInt(term -> artefact.position(term.feature()))
                .toArray();
        this.imputed =
                terms.stream().mapToDouble(term -> imputed(artefact, term)).toArray();
        this.termCodes =
                terms.stream().mapToInt(term -> book.number(term.reason())).toArray();
    }

    /** @param artefact of a checked model; model what it scores by */
    public static Logistic of(ModelArtefact artefact, Scoring.Logistic model) {
        return new Logistic(artefact, model);
    }

    /** Tells which of the attributes is the aim. */
    private int place(Characteristic characteristic, int first) {
        var attributes = characteristic.attributes();
        var coefficient = characteristic.weight().orElseThrow().coefficient();
        var values = attributes.stream()
                .mapToDouble(attribute -> coefficient * attribute.woe().orElseThrow())
                .toArray();
        var best = Baselines.best(attributes, values);
        var held =
                switch (baseline) {
                    case BEST_BIN -> values[best];
                    case NEUTRAL -> 0;
                    case POPULATION_MEAN -> Baselines.mean(attributes, values);
                };
        for (var i = 0; i < values.length; i++) {
            worth[first + i] = values[i];
            deficits[first + i] = held - values[i];
            codes[first + i] = book.number(attributes.get(i).reason().orElse(characteristic.reason()));
        }
        return best;
    }

    private static double imputed(ModelArtefact artefact, LinearTerm term) {
        var feature = artefact.features().get(artefact.position(term.feature()));
        return feature.missing() instanceof Missing.Impute(var value) ? value : Double.NaN;
    }

    public ReasonBook book() {
        return book;
    }

    /**
     * The log odds of good, not a number where a value that is needed is missing.
     *
     * @param rows one row behind the other
     * @param offset where the row begins
     */
    public double logOdds(double[] rows, int offset) {
        return logOdds(rows, offset, -1);
    }

    /** @param changed the characteristic or term that has its aim instead of the row's value, or −1 */
    private double logOdds(double[] rows, int offset, int changed) {
        var sum = model.intercept();
        for (var i = 0; i < bins.size(); i++) {
            var attribute = i == changed ? aims[i] : bins.attribute(i, rows[offset + bins.feature(i)]);
            if (attribute == BinTable.REFUSED) {
                return Double.NaN;
            }
            sum += worth[attribute];
        }
        for (var i = 0; i < termFeatures.length; i++) {
            var term = model.terms().get(i);
            var value = bins.size() + i == changed ? term.aim().orElseThrow() : value(i, rows, offset);
            sum += term.coefficient() * value;
        }
        return sum;
    }

    /** What each characteristic and term of a scored row is short of, in the order of declaration. */
    public List<Shortfall> shortfalls(double[] row) {
        var shortfalls = new ArrayList<Shortfall>();
        for (var i = 0; i < bins.size(); i++) {
            var attribute = bins.attribute(i, row[bins.feature(i)]);
            shortfalls.add(new Shortfall(bins.feature(i), codes[attribute], deficits[attribute], logOdds(row, 0, i)));
        }
        for (var i = 0; i < termFeatures.length; i++) {
            var term = model.terms().get(i);
            var deficit = term.coefficient() * (term.reference() - value(i, row, 0));
            var reached = term.aim().isPresent() ? logOdds(row, 0, bins.size() + i) : Double.NaN;
            shortfalls.add(new Shortfall(termFeatures[i], termCodes[i], deficit, reached));
        }
        return shortfalls;
    }

    /**
     * What a row is short of.
     *
     * @param feature position in a row
     * @param code number of the reason
     * @param deficit log odds below the baseline of the model; not above zero where nothing is lost
     * @param reached log odds of the row with the best that a party can aim at instead of its own value; not a number
     *     where there is no aim
     */
    public record Shortfall(int feature, int code, double deficit, double reached) {}

    private double value(int term, double[] rows, int offset) {
        var value = rows[offset + termFeatures[term]];
        return Double.isNaN(value) ? imputed[term] : value;
    }
}
