package org.creditrepair.assessment.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.creditrepair.assessment.history.ObligationHistory;
import org.creditrepair.assessment.inference.Proportion;

/**
 * How many late obligations were cured, and how many of the cured were late again. A case is the first lateness of an
 * obligation, if the month before it was observed and not late. It is followed as long as every month is observed, and
 * counts at a horizon only if it was followed that long: what is not aged yet is neither cured nor not. An obligation
 * that leaves the books soon is therefore not counted either.
 *
 * @param cases whose beginning was seen, aged or not
 * @param beginningUnseen obligations that were late when they were first observed, or first after a gap
 * @param rows one for each horizon
 */
public record Cures(CureRule rule, long cases, long beginningUnseen, List<Row> rows) {

    public Cures {
        rows = List.copyOf(rows);
    }

    /**
     * One horizon.
     *
     * @param cured of the cases that were followed for so many months after they became late, those that were in a
     *     cured band in one of these months
     * @param relapsed of the cures that were followed for so many months after the cure, those that were late again in
     *     one of these months
     */
    public record Row(int months, Proportion cured, Proportion relapsed) {}

    public static Cures of(Iterable<ObligationHistory> histories, CureRule rule) {
        var cases = 0L;
        var unseen = 0L;
        var rows = new ArrayList<>(rule.months().stream()
                .map(months -> new Row(months, Proportion.none(), Proportion.none()))
                .toList());
        for (var history : histories) {
            switch (Spell.firstOf(history, rule)) {
                case Spell.None none -> {}
                case Spell.BeginningUnseen ignored -> unseen++;
                case Spell.Seen seen -> {
                    cases++;
                    rows.replaceAll(row -> counted(row, seen));
                }
            }
        }
        return new Cures(rule, cases, unseen, rows);
    }

    private static Row counted(Row row, Spell.Seen spell) {
        var months = row.months();
        var cured = spell.isFollowedFor(months) ? row.cured().plus(spell.isCuredWithin(months)) : row.cured();
        var relapsed = spell.isCureFollowedFor(months)
                ? row.relapsed().plus(spell.isRelapsedWithin(months))
                : row.relapsed();
        return new Row(months, cured, relapsed);
    }
}
