package org.creditrepair.repair.repaircase;

import java.time.LocalDate;
import java.util.UUID;

/** Between a state and the columns of its row. */
final class CaseStateMapper {

    private CaseStateMapper() {}

    /**
     * The columns.
     *
     * @param state name of the state
     * @param planId null before a plan is proposed
     * @param noticeEndsOn null unless published, or suspended while published
     * @param resumesTo name of the state that a suspended case goes on in, null for any other
     */
    record Columns(String state, UUID planId, LocalDate noticeEndsOn, String resumesTo) {}

    static Columns columns(CaseState state) {
        return switch (state) {
            case CaseState.Suspended suspended -> {
                var inner = columns(suspended.resumesTo());
                yield new Columns(suspended.name(), inner.planId(), inner.noticeEndsOn(), inner.state());
            }
            case CaseState.Published published ->
                new Columns(published.name(), published.planId(), published.noticeEndsOn(), null);
            default -> new Columns(state.name(), state.plan().orElse(null), null, null);
        };
    }

    static CaseState state(Columns row) {
        return switch (row.state()) {
            case "Suspended" -> new CaseState.Suspended(running(row));
            case "Rejected" -> new CaseState.Rejected(row.planId());
            case "Broken" -> new CaseState.Broken(row.planId());
            case "Restored" -> new CaseState.Restored(row.planId());
            default -> running(row.state(), row);
        };
    }

    private static CaseState.Running running(Columns row) {
        return running(row.resumesTo(), row);
    }

    private static CaseState.Running running(String name, Columns row) {
        return switch (name) {
            case "Opened" -> new CaseState.Opened();
            case "Verified" -> new CaseState.Verified();
            case "Proposed" -> new CaseState.Proposed(row.planId());
            case "Agreed" -> new CaseState.Agreed(row.planId());
            case "Approved" -> new CaseState.Approved(row.planId());
            case "Published" -> new CaseState.Published(row.planId(), row.noticeEndsOn());
            case "Active" -> new CaseState.Active(row.planId());
            case "Completed" -> new CaseState.Completed(row.planId());
            default -> throw new IllegalStateException("a stored case has an unknown state: " + name);
        };
    }
}
