package org.creditrepair.training.served;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.creditrepair.assessment.model.Attribute;
import org.creditrepair.assessment.model.Characteristic;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.model.Weight;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.assessment.scale.Closure;
import org.creditrepair.assessment.scale.Rounding;
import org.creditrepair.assessment.scale.Scale;
import org.creditrepair.training.binning.LevelBinning;
import org.creditrepair.training.card.CardModel;
import org.creditrepair.training.card.Term;
import org.creditrepair.training.table.Variable;

/** A scorecard as an artefact: its features are the characteristics of the card, in their order. */
public final class CardArtefact {
    private final CardModel model;
    private final Shell shell;

    private CardArtefact(CardModel model, Shell shell) {
        this.model = model;
        this.shell = shell;
    }

    public static ModelArtefact of(CardModel model, Shell shell) {
        return new CardArtefact(model, shell).artefact();
    }

    private ModelArtefact artefact() {
        return shell.around(
                model.terms().stream().map(this::feature).toList(),
                new Scoring.Scorecard(
                        model.basePoints(),
                        OptionalDouble.of(model.intercept()),
                        model.terms().stream().map(this::characteristic).toList()),
                shell.output(
                        scale(),
                        new Calibration.None(),
                        shell.profile().output().baseline()));
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

    private Characteristic characteristic(Term term) {
        return new Characteristic(
                term.name(),
                Closure.LEFT_CLOSED,
                Optional.of(new Weight(term.coefficient().value(), 0)),
                variable(term).candidate().orElseThrow().reason(),
                attributes(term));
    }

    private List<Attribute> attributes(Term term) {
        var binned = term.binned();
        var bins = binned.binning().bins();
        return IntStream.range(0, bins.size())
                .mapToObj(i -> new Attribute(
                        bins.get(i),
                        OptionalDouble.of(binned.woe().get(i)),
                        OptionalDouble.of(model.points(term, i)),
                        OptionalDouble.of((double) binned.counts().get(i).total() / shell.rows().length),
                        variable(term).candidate().orElseThrow().reason(bins.get(i))))
                .toList();
    }

    private Scale scale() {
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
