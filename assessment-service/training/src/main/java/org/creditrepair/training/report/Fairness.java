package org.creditrepair.training.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.creditrepair.assessment.fairness.DisparateImpact;
import org.creditrepair.assessment.fairness.EqualOpportunity;
import org.creditrepair.assessment.fairness.GroupDecisions;
import org.creditrepair.assessment.result.Result;
import org.creditrepair.training.binning.NumberBinning;
import org.creditrepair.training.table.Variable;

/**
 * How the groups of a protected column would be decided upon by a model that does not read it. The reference is the
 * group with the highest approval rate (29 CFR 1607.4(D)) of those that are large enough; of equal rates, the larger
 * one.
 *
 * @param isReferenceLarge false where no group has {@link #LEAST_CASES}: then it is the highest rate of all, and says
 *     little
 */
public record Fairness(String column, String reference, boolean isReferenceLarge, List<Group> groups) {
    /** As many as the shipped rule of disparate impact asks for; its table is not read by what trains models. */
    static final long LEAST_CASES = 100;

    private static final Comparator<GroupDecisions> PREFERENCE = Comparator.comparing(Fairness::isLarge)
            .thenComparingDouble(group -> group.approved().share().orElseThrow())
            .thenComparingLong(group -> group.approved().of());

    public Fairness {
        groups = List.copyOf(groups);
    }

    /** One group against the reference. */
    public record Group(
            GroupDecisions decisions, Result<DisparateImpact> impact, Result<EqualOpportunity> opportunity) {}

    /**
     * @param edges where groups of numbers end
     * @param rows of the variable that the decisions are about
     * @param isApproved of each of these rows
     * @param bads outcome of each of these rows
     */
    public static Fairness of(Variable variable, List<Double> edges, int[] rows, boolean[] isApproved, boolean[] bads) {
        var values = variable.at(rows);
        var cells = new TreeMap<String, long[]>();
        IntStream.range(0, rows.length).forEach(i -> {
            var cell = cells.computeIfAbsent(name(variable, edges, values[i]), name -> new long[4]);
            cell[(bads[i] ? 2 : 0) + (isApproved[i] ? 0 : 1)]++;
        });
        var decisions = new ArrayList<GroupDecisions>();
        cells.forEach((name, cell) -> decisions.add(
                GroupDecisions.of(name, cell[0], cell[1], cell[2], cell[3]).orThrow()));
        var reference = decisions.stream().max(PREFERENCE).orElseThrow();
        return new Fairness(
                variable.name(),
                reference.group(),
                isLarge(reference),
                decisions.stream()
                        .map(group -> new Group(
                                group,
                                DisparateImpact.of(group, reference, Sample.LEVEL),
                                EqualOpportunity.of(group, reference, Sample.LEVEL)))
                        .toList());
    }

    private static boolean isLarge(GroupDecisions group) {
        return group.approved().of() >= LEAST_CASES;
    }

    private static String name(Variable variable, List<Double> edges, double value) {
        if (Double.isNaN(value)) {
            return "missing";
        }
        if (variable.hasLevels()) {
            return variable.levels().get((int) value);
        }
        var group = new NumberBinning(edges, List.of()).position(value);
        var from = group == 0 ? "" : "from " + edges.get(group - 1);
        var to = group == edges.size() ? "" : "below " + edges.get(group);
        return (from + " " + to).strip();
    }
}
