package org.creditrepair.repair.repaircase;

/** What may have become due in a case while it rested; called when it goes on, with the case held. */
public interface CaseContinuation {

    void goOn(RepairCase resumed);
}
