package org.creditrepair.assessment.portfolio;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.creditrepair.assessment.history.ObligationHistory;

/**
 * How many late obligations were cured, and how many of the cured were late again, within 3, 6, 9 and 12 months or
 * other horizons, over aged cases only. The definitions:
 *
 * <ul>
 *   <li>A <b>case</b> is the first lateness of an obligation, at or above {@link CureRule#lateFrom()}, if the month
 *       before it was observed and not late, or if nothing was owed when it was last observed: what was paid off cannot
 *       have been late since. One obligation is one case.
 *   <li>It is <b>cured</b> within h months if any of the h months after the first late one is in a cured band. Paid off
 *       is cured where the rule says so, as {@link CureRule#from} does. How long a cure lasts is what the relapses say.
 *   <li>A cured case is <b>late again</b> (re-default) within h months if any of the h months after the first cured
 *       one is at or above {@link CureRule#relapseFrom()}. What is paid off stays in the denominator: it cannot be
 *       late again.
 *   <li>A case is <b>aged</b> for h months if they end by the as-of month; a cure likewise, from its own month. Age
 *       goes by the calendar alone, never by how long somebody reported: that depends on what became of the obligation,
 *       since what is paid off or written off leaves the tapes.
 *   <li>Where nothing is owed (paid off, no loan), no report is due, and the state lasts until one comes: an absorbing
 *       state. What is <b>never reported again</b> while something is owed stays in its last state too: late, it has
 *       been written off or sold and is not cured; not late, it has left and is not late again.
 *       {@link Aged#assumed()} counts what rests on that.
 *   <li>A case in which a month within the horizon is missing, and a later one is not, is <b>interrupted</b>: counted
 *       as such, and in no share.
 * </ul>
 *
 * @param asOf the last month for which every platform has reported: an obligation without a report in it is taken as no
 *     longer reported
 * @param cases whose beginning was seen, aged or not
 * @param beginningUnseen obligations that were late when they were first observed, or first after a gap while
 *     something was owed
 * @param rows one for each horizon
 */
public record Cures(CureRule rule, YearMonth asOf, long cases, long beginningUnseen, List<Row> rows) {

    public Cures {
        Objects.requireNonNull(rule, "rule is missing");
        Objects.requireNonNull(asOf, "asOf is missing");
        rows = List.copyOf(rows);
    }

    /**
     * One horizon.
     *
     * @param cured of the cases that became late so many months before the as-of month, or more
     * @param relapsed of the cures that came so many months before it, or more
     */
    public record Row(int months, Aged cured, Aged relapsed) {

        public Row {
            Objects.requireNonNull(cured, "cured are missing");
            Objects.requireNonNull(relapsed, "relapsed are missing");
        }
    }

    /**
     * @param asOf what was observed later is left out
     */
    public static Cures of(Iterable<ObligationHistory> histories, CureRule rule, YearMonth asOf) {
        var cases = 0L;
        var unseen = 0L;
        var rows = new ArrayList<>(rule.months().stream()
                .map(months -> new Row(months, Aged.none(), Aged.none()))
                .toList());
        for (var history : histories) {
            switch (Spell.firstOf(history, rule, asOf)) {
                case Spell.None none -> {}
                case Spell.BeginningUnseen ignored -> unseen++;
                case Spell.Seen seen -> {
                    cases++;
                    rows.replaceAll(row -> counted(row, seen));
                }
            }
        }
        return new Cures(rule, asOf, cases, unseen, rows);
    }

    private static Row counted(Row row, Spell.Seen spell) {
        return new Row(
                row.months(),
                row.cured().plus(spell.cured(row.months())),
                row.relapsed().plus(spell.relapsed(row.months())));
    }
}
