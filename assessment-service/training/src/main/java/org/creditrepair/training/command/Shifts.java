package org.creditrepair.training.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.creditrepair.assessment.drift.Population;
import org.creditrepair.assessment.drift.StabilityIndex;
import org.creditrepair.training.binning.Binning;
import org.creditrepair.training.binning.LevelBinning;
import org.creditrepair.training.binning.NumberBinning;
import org.creditrepair.training.report.Report.CharacteristicShift;
import org.creditrepair.training.report.Report.Shift;
import org.creditrepair.training.report.ScoreBands;
import org.creditrepair.training.table.Table;
import org.creditrepair.training.table.Variable;

/** How far characteristics have moved: each fold against the others, and out of time against in time. */
final class Shifts {
    private final Inputs inputs;

    Shifts(Inputs inputs) {
        this.inputs = inputs;
    }

    /** @param binnings by the name of the candidate that they bin */
    List<CharacteristicShift> of(Map<String, Binning> binnings) {
        return inputs.table().candidates().stream()
                .filter(variable -> binnings.containsKey(variable.name()))
                .map(variable -> new CharacteristicShift(variable.name(), shifts(variable, binnings)))
                .toList();
    }

    private List<Shift> shifts(Variable variable, Map<String, Binning> binnings) {
        var binning = binnings.get(variable.name());
        var table = inputs.table();
        var rows = table.inTime();
        var numbers = inputs.folds().numbers();
        var shifts = new ArrayList<Shift>();
        for (var fold = 0; fold < inputs.folds().count(); fold++) {
            int number = fold;
            var others =
                    IntStream.of(rows).filter(row -> numbers[row] != number).toArray();
            shifts.add(new Shift(
                    "fold " + (fold + 1),
                    index(
                            binning,
                            variable.at(others),
                            variable.at(inputs.folds().judged(fold)))));
        }
        if (table.outOfTime().length > 0) {
            shifts.add(new Shift("out-of-time", index(binning, variable.at(rows), variable.at(table.outOfTime()))));
        }
        return shifts;
    }

    private static StabilityIndex index(Binning binning, double[] expected, double[] actual) {
        return StabilityIndex.of(
                        population(binning, expected), population(binning, actual), StabilityIndex.ONE_IN_TEN_THOUSAND)
                .orThrow();
    }

    private static Population population(Binning binning, double[] values) {
        var counts = binning.count(values, new boolean[values.length]);
        var labels =
                IntStream.range(0, counts.size()).mapToObj(Integer::toString).toList();
        return Population.of(
                        labels, counts.stream().mapToDouble(bin -> bin.total()).toArray())
                .orThrow();
    }

    /** Every level for itself, numbers in tenths of the rows in time with codes and spikes apart. */
    static Binning plain(Table table, Variable variable) {
        if (variable.hasLevels()) {
            return new LevelBinning(
                    variable.levels(),
                    IntStream.range(0, variable.levels().size())
                            .mapToObj(List::of)
                            .toList());
        }
        var singles = variable.candidate().orElseThrow().singles();
        var values = Arrays.stream(variable.at(table.inTime()))
                .filter(value -> !Double.isNaN(value))
                .filter(value ->
                        singles.stream().noneMatch(single -> single.values().contains(value)))
                .toArray();
        var starts =
                values.length == 0 ? List.<Double>of() : ScoreBands.of(values).starts();
        return new NumberBinning(starts.subList(StrictMath.min(1, starts.size()), starts.size()), singles);
    }
}
