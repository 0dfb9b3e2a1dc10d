package org.creditrepair.repair.repaircase;

import java.util.List;
import org.creditrepair.chassis.problem.Problem;
import org.creditrepair.chassis.problem.ProblemException;

/** Lets a command in where the state of the case has the transition that it wants. */
public final class StateGate {

    private StateGate() {}

    /**
     * The state of the case, as one that {@code wanted} describes.
     *
     * @throws ProblemException 409 {@code case-suspended} or {@code illegal-transition}
     */
    public static <S> S require(RepairCase repairCase, Class<S> wanted) {
        var state = repairCase.state();
        if (wanted.isInstance(state)) {
            return wanted.cast(state);
        }
        throw refusal(state);
    }

    /** The refusal of a command that the state has no transition for. */
    public static ProblemException refusal(CaseState state) {
        var allowed = allowed(state);
        var problem = state instanceof CaseState.Suspended
                ? Problem.of(409, "case-suspended", "The case rests until the party consents again.")
                : Problem.of(
                        409,
                        "illegal-transition",
                        "The case is " + state.name() + "; allowed now: "
                                + (allowed.isEmpty() ? "nothing" : String.join(", ", allowed)) + ".");
        return problem.with("state", state.name()).with("allowed", allowed).exception();
    }

    /** What can be done in a state, by the names of the sub-resources. */
    public static List<String> allowed(CaseState state) {
        return state.allowed().stream().map(CaseAction::path).sorted().toList();
    }
}
