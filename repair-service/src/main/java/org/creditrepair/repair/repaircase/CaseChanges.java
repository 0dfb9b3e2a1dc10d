package org.creditrepair.repair.repaircase;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditrepair.chassis.outbox.Outbox;
import org.creditrepair.chassis.outbox.PublishedEvent;

/** Changes a case, keeps the decision and tells the suite, all in the caller's transaction. The case must be held. */
@ApplicationScoped
public class CaseChanges {
    private final TransitionLog log;
    private final Outbox outbox;

    CaseChanges(TransitionLog log, Outbox outbox) {
        this.log = log;
        this.outbox = outbox;
    }

    /** An event that still lacks its version; versions of one case grow without gaps. */
    @FunctionalInterface
    public interface Versioned {

        PublishedEvent at(int version);
    }

    /** Records how the case began. */
    public void began(RepairCase repairCase, Decision decision, Versioned event) {
        log.append(repairCase.id(), null, repairCase.state().name(), decision);
        tell(repairCase, event);
    }

    /** Moves the case to a state that a transition of its present one gave. */
    public void move(RepairCase repairCase, CaseState next, Decision decision, Versioned... events) {
        var from = repairCase.state();
        repairCase.become(next);
        log.append(repairCase.id(), from.name(), next.name(), decision);
        tell(repairCase, events);
    }

    /** Records a decision that leaves the state as it is. */
    public void decide(RepairCase repairCase, Decision decision) {
        var state = repairCase.state().name();
        log.append(repairCase.id(), state, state, decision);
    }

    /** Tells what happened in the case. */
    public void tell(RepairCase repairCase, Versioned... events) {
        for (var event : events) {
            outbox.append(event.at(repairCase.nextVersion()));
        }
    }
}
