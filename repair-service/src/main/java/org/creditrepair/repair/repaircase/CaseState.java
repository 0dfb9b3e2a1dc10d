package org.creditrepair.repair.repaircase;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where a case stands. A transition is a method of the state that it leaves; what has no method cannot happen. */
public sealed interface CaseState {

    /** Stable name, as it is stored and shown. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** What can be done now. */
    default Set<CaseAction> allowed() {
        return Set.of();
    }

    /** The plan that the case is about, once there is one. */
    default Optional<UUID> plan() {
        return Optional.empty();
    }

    /** A case that something can still happen in; it can be suspended. */
    sealed interface Running extends CaseState {

        default Suspended suspend() {
            return new Suspended(this);
        }
    }

    /** A case that has ended; the party may apply again. */
    sealed interface Ended extends CaseState {}

    /** A state in which the platform may state the debt, or state it anew. */
    sealed interface BeforePlan extends Running {}

    /** A state in which a plan may be proposed. */
    sealed interface Proposable extends Running {

        default Proposed propose(UUID planId) {
            return new Proposed(planId);
        }
    }

    /** A state of a case that is about a plan. */
    sealed interface Planned extends CaseState {

        UUID planId();

        @Override
        default Optional<UUID> plan() {
            return Optional.of(planId());
        }
    }

    /** A borrower has applied. */
    record Opened() implements BeforePlan {

        public Verified verify() {
            return new Verified();
        }

        @Override
        public Set<CaseAction> allowed() {
            return Set.of(CaseAction.VERIFICATION, CaseAction.DEBT);
        }
    }

    /** The platform knows who the party is. */
    record Verified() implements BeforePlan, Proposable {

        @Override
        public Set<CaseAction> allowed() {
            return Set.of(CaseAction.DEBT, CaseAction.PLAN);
        }
    }

    /** A plan waits for the party; another one may take its place. */
    record Proposed(UUID planId) implements Proposable, Planned {

        public Proposed {
            requirePlan(planId);
        }

        public Agreed agree() {
            return new Agreed(planId);
        }

        @Override
        public Set<CaseAction> allowed() {
            return Set.of(CaseAction.PLAN, CaseAction.AGREEMENT);
        }
    }

    /** The party has agreed; the regulator reviews. */
    record Agreed(UUID planId) implements Running, Planned {

        public Agreed {
            requirePlan(planId);
        }

        public Approved approve() {
            return new Approved(planId);
        }

        public Rejected reject() {
            return new Rejected(planId);
        }

        @Override
        public Set<CaseAction> allowed() {
            return Set.of(CaseAction.REVIEW);
        }
    }

    /** The regulator has approved. */
    record Approved(UUID planId) implements Running, Planned {

        public Approved {
            requirePlan(planId);
        }

        /**
         * @param noticeEndsOn first day after the notice
         */
        public Published publish(LocalDate noticeEndsOn) {
            return new Published(planId, noticeEndsOn);
        }

        @Override
        public Set<CaseAction> allowed() {
            return Set.of(CaseAction.PUBLICATION);
        }
    }

    /** The regulator has rejected. */
    record Rejected(UUID planId) implements Ended, Planned {

        public Rejected {
            requirePlan(planId);
        }
    }

    /** The result is on public notice. */
    record Published(UUID planId, LocalDate noticeEndsOn) implements Running, Planned {

        public Published {
            requirePlan(planId);
            Objects.requireNonNull(noticeEndsOn, "noticeEndsOn is missing");
        }

        public Active activate() {
            return new Active(planId);
        }
    }

    /** Instalments run. */
    record Active(UUID planId) implements Running, Planned {

        public Active {
            requirePlan(planId);
        }

        public Completed complete() {
            return new Completed(planId);
        }

        public Broken breakOff() {
            return new Broken(planId);
        }

        @Override
        public Set<CaseAction> allowed() {
            return Set.of(CaseAction.PAYMENTS);
        }
    }

    /** Too much was missed. Payments are still taken: they are owed all the same. */
    record Broken(UUID planId) implements Ended, Planned {

        public Broken {
            requirePlan(planId);
        }

        @Override
        public Set<CaseAction> allowed() {
            return Set.of(CaseAction.PAYMENTS);
        }
    }

    /** Everything is paid; the party is being assessed again. */
    record Completed(UUID planId) implements Running, Planned {

        public Completed {
            requirePlan(planId);
        }

        public Restored restore() {
            return new Restored(planId);
        }
    }

    /** The effect is measured and the record restored. */
    record Restored(UUID planId) implements Ended, Planned {

        public Restored {
            requirePlan(planId);
        }
    }

    /** The case rests; it goes on where it was. Only payments are taken meanwhile. */
    record Suspended(Running resumesTo) implements CaseState {

        public Suspended {
            Objects.requireNonNull(resumesTo, "resumesTo is missing");
        }

        public Running resume() {
            return resumesTo;
        }

        @Override
        public Set<CaseAction> allowed() {
            return resumesTo.allowed().contains(CaseAction.PAYMENTS) ? Set.of(CaseAction.PAYMENTS) : Set.of();
        }

        @Override
        public Optional<UUID> plan() {
            return resumesTo.plan();
        }
    }

    private static void requirePlan(UUID planId) {
        Objects.requireNonNull(planId, "planId is missing");
    }
}
