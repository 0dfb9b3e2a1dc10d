package org.creditrepair.repair.loan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditrepair.repair.accrual.Period;
import org.creditrepair.repair.allocation.Breakdown;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.schedule.Instalment;
import org.creditrepair.repair.schedule.Slot;

/**
 * A row and all that is needed to draw it anew.
 *
 * @param earned interest that its period earned, whenever it is due
 * @param isDrawn whether the schedule draws it, not the down payment and what is asked for after the last instalment
 */
record Row(LoanRow state, Slot slot, Money earned, List<Levy> levies, boolean isDrawn) {

    /** An amount that is asked for on top of what the schedule draws. */
    record Levy(Component component, Money amount, LocalDate dueOn) {}

    /** A row that no schedule draws: it bears no interest and holds nothing back. */
    static Row beside(Instalment instalment) {
        var period = Period.whole(instalment.from(), instalment.dueOn());
        return of(instalment, Slot.free(instalment.number(), period), instalment.interest(), false);
    }

    static Row of(Instalment drawn, Slot slot, Money earned) {
        return of(drawn, slot, earned, true);
    }

    private static Row of(Instalment drawn, Slot slot, Money earned, boolean isDrawn) {
        var nothing = Breakdown.zero(earned.currency());
        var demanded = new Breakdown(nothing.cost(), drawn.fee(), drawn.penalty(), drawn.interest(), drawn.principal());
        var state = new LoanRow(drawn, demanded, nothing, nothing, nothing, demanded);
        return new Row(state, slot, earned, List.of(), isDrawn);
    }

    int number() {
        return state.number();
    }

    LocalDate dueOn() {
        return state.dueOn();
    }

    Breakdown open() {
        return state.open();
    }

    Row levied(Levy levy) {
        var more = new ArrayList<>(levies);
        more.add(levy);
        var demanded = state.demanded().plus(levy.component(), levy.amount());
        var open = state.open().plus(levy.component(), levy.amount());
        return new Row(
                new LoanRow(state.drawn(), demanded, state.paid(), state.waived(), state.moved(), open),
                slot,
                earned,
                List.copyOf(more),
                isDrawn);
    }

    Row paid(Component component, Money amount) {
        return with(
                state.paid().plus(component, amount),
                state.waived(),
                state.moved(),
                state.open().minus(component, amount));
    }

    Row unpaid(Component component, Money amount) {
        return with(
                state.paid().minus(component, amount),
                state.waived(),
                state.moved(),
                state.open().plus(component, amount));
    }

    Row waived(Component component, Money amount) {
        return with(
                state.paid(),
                state.waived().plus(component, amount),
                state.moved(),
                state.open().minus(component, amount));
    }

    Row moved(Component component, Money amount) {
        return with(
                state.paid(),
                state.waived(),
                state.moved().plus(component, amount),
                state.open().minus(component, amount));
    }

    private Row with(Breakdown paid, Breakdown waived, Breakdown moved, Breakdown open) {
        var other = new LoanRow(state.drawn(), state.demanded(), paid, waived, moved, open);
        return new Row(other, slot, earned, levies, isDrawn);
    }
}
