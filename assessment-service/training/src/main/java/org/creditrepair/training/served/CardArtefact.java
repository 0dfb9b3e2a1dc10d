package org.creditrepair.training.served;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.creditrepair.assessment.model.Attribute;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.Characteristic;
import org.creditrepair.assessment.model.Counts;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.model.Smoothing;
import org.creditrepair.assessment.model.Weight;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.assessment.scale.Closure;
import org.creditrepair.assessment.scale.Rounding;
import org.creditrepair.assessment.scale.Scale;
import org.creditrepair.training.binning.LevelBinning;
import org.creditrepair.training.card.CardModel;
import org.creditrepair.training.card.Term;
import org.creditrepair.training.table.Variable;

/**
 * A scorecard as an artefact, or the regression behind it without the rounding of points: the features are the
 * characteristics, in their order.
 */
public final class CardArtefact {
    private final CardModel model;
    private final Shell shell;

    private CardArtefact(CardModel model, Shell shell) {
        this.model = model;
        this.shell = shell;
    }

    public static ModelArtefact of(CardModel model, Shell shell) {
        return new CardArtefact(model, shell).card();
    }

    /** The logistic model that the points follow from. */
    public static ModelArtefact logistic(CardModel model, Shell shell) {
        return new CardArtefact(model, shell).logistic();
    }

    private ModelArtefact card() {
        return shell.around(
                features(),
                new Scoring.Scorecard(model.basePoints(), OptionalDouble.of(model.intercept()), characteristics(true)),
                shell.output(cardScale(), new Calibration.None(), baseline()),
                model.scores(shell.table(), shell.rows()),
                List.of());
    }

    private ModelArtefact logistic() {
        var scale = shell.scale();
        var served = DoubleStream.of(new TrainedCard(model, shell.table()).logOdds(shell.rows()))
                .map(logOdds -> scale.shown(model.output().odds().score(logOdds)))
                .toArray();
        return shell.around(
                features(),
                new Scoring.Logistic(model.intercept(), characteristics(false), List.of()),
                shell.output(scale, new Calibration.None(), baseline()),
                served,
                List.of());
    }

    private Baseline baseline() {
        return shell.profile().output().baseline();
    }

    private List<Feature> features() {
        return model.terms().stream().map(this::feature).toList();
    }

    private List<Characteristic> characteristics(boolean hasPoints) {
        return model.terms().stream()
                .map(term -> characteristic(term, hasPoints))
                .toList();
    }

    private Variable variable(Term term) {
        return shell.table().candidates().get(term.position());
    }

    /** Levels of no group are other levels, here as in training. */
    private Feature feature(Term term) {
        var variable = variable(term);
        var candidate = variable.candidate().orElseThrow();
        var values = term.binned().binning() instanceof LevelBinning levels
                ? new Feature.Values.Categorical(levels.listed(), Feature.OtherLevel.OWN_VALUE)
                : variable.isWhole()
                        ? new Feature.Values.Whole(candidate.unit())
                        : new Feature.Values.Numeric(candidate.unit());
        return new Feature(term.name(), values, new Feature.Missing.OwnValue(), false, candidate.isChangeable());
    }

    private Characteristic characteristic(Term term, boolean hasPoints) {
        var smoothing =
                new Smoothing(Smoothing.Method.M_ESTIMATE, model.choice().smoothing());
        return new Characteristic(
                term.name(),
                Closure.LEFT_CLOSED,
                Optional.of(new Weight(term.coefficient().value(), 0, smoothing)),
                variable(term).candidate().orElseThrow().reason(),
                IntStream.range(0, term.binned().counts().size())
                        .mapToObj(bin -> attribute(term, bin, hasPoints))
                        .toList());
    }

    private Attribute attribute(Term term, int position, boolean hasPoints) {
        var counts = term.binned().counts().get(position);
        var bin = term.binned().binning().bins().get(position);
        return new Attribute(
                bin,
                Optional.of(new Counts(counts.goods(), counts.bads())),
                OptionalDouble.of(term.binned().woe().get(position)),
                hasPoints ? OptionalDouble.of(model.points(term, position)) : OptionalDouble.empty(),
                OptionalDouble.of((double) counts.total() / shell.rows().length),
                isAim(bin),
                Optional.empty());
    }

    /** Nobody is told to aim at a code, at levels that have no name, or at telling nothing. */
    static boolean isAim(Bin bin) {
        return bin instanceof Bin.Interval || bin instanceof Bin.Spike || bin instanceof Bin.Levels;
    }

    /** Wide enough for the points that the card can have. */
    private Scale cardScale() {
        var settings = shell.profile().output();
        var lowest = model.basePoints();
        var highest = model.basePoints();
        for (var term : model.terms()) {
            var points = IntStream.range(0, term.binned().counts().size())
                    .mapToDouble(bin -> model.points(term, bin))
                    .summaryStatistics();
            lowest += points.getMin();
            highest += points.getMax();
        }
        return new Scale(
                settings.decimals(),
                Rounding.HALF_UP,
                StrictMath.min(settings.lowest(), StrictMath.floor(lowest)),
                StrictMath.max(settings.highest(), StrictMath.ceil(highest)),
                Optional.of(settings.odds()));
    }
}
