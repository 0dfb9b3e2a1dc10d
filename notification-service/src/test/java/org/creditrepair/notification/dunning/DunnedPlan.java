package org.creditrepair.notification.dunning;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.creditrepair.notification.Events;

/** A plan of a party, and the events that repair-service tells of it. Each event has the next version of the case. */
final class DunnedPlan {
    final UUID subjectId;
    final UUID planId = UUID.randomUUID();
    private final UUID caseId;
    private int version;

    DunnedPlan(UUID subjectId) {
        this(subjectId, UUID.randomUUID(), 4);
    }

    private DunnedPlan(UUID subjectId, UUID caseId, int version) {
        this.subjectId = subjectId;
        this.caseId = caseId;
        this.version = version;
    }

    /** Another plan of the same case, from now on. */
    DunnedPlan renewed() {
        return new DunnedPlan(subjectId, caseId, version);
    }

    String fallsDue(int number, String dueOn, String outstanding) {
        return publish("InstalmentFallingDue", instalment(number, dueOn, outstanding));
    }

    String missed(int number, String dueOn, String outstanding, int daysPastDue) {
        var fields = instalment(number, dueOn, outstanding);
        fields.put("daysPastDue", daysPastDue);
        return publish("InstalmentMissed", fields);
    }

    String paid(String amount, String day) {
        return publish(
                "PaymentReceived",
                Map.of(
                        "caseNumber",
                        "CR-2026-000042",
                        "paymentId",
                        UUID.randomUUID(),
                        "amount",
                        money(amount),
                        "receivedOn",
                        day,
                        "outstanding",
                        money("5000.00")));
    }

    String suspended(String day) {
        return publish(
                "CaseSuspended",
                Map.of("caseNumber", "CR-2026-000042", "reason", "consent-withdrawn", "suspendedOn", day));
    }

    String resumed(String day) {
        return publish("CaseResumed", Map.of("resumedOn", day));
    }

    String broken(String day) {
        return publish("PlanBroken", Map.of("planId", planId, "brokenOn", day));
    }

    /** The next event says again what version the last one told of. */
    void repeatVersion() {
        version--;
    }

    private HashMap<String, Object> instalment(int number, String dueOn, String outstanding) {
        return new HashMap<>(Map.of(
                "caseNumber",
                "CR-2026-000042",
                "planId",
                planId,
                "number",
                number,
                "dueOn",
                dueOn,
                "outstanding",
                money(outstanding)));
    }

    private String publish(String type, Map<String, Object> fields) {
        version++;
        var all = new HashMap<>(fields);
        all.put("version", version);
        all.put("caseId", caseId);
        return Events.publish("repair", type, subjectId, all);
    }

    private static Map<String, String> money(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }
}
