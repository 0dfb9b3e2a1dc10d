package org.creditrepair.notification.notice;

import static org.creditrepair.notification.contact.Channel.EMAIL;
import static org.creditrepair.notification.contact.Channel.IN_APP;
import static org.creditrepair.notification.contact.Purpose.COLLECTION;
import static org.creditrepair.notification.contact.Purpose.REPAIR;
import static org.creditrepair.notification.contact.Purpose.STATUTORY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.notice.NoticeType.Parameter;
import org.creditrepair.notification.wording.ValueKind;

/** Which notices there are. Some are announced by an event, those about instalments by the steps of a ladder. */
public final class NoticeCatalogue {
    /** Id of the plan that a notice of a ladder is about; kept, never written. */
    public static final String PLAN = "plan";

    /** The day on which a ladder took the step; kept, never written. */
    public static final String TAKEN = "taken";

    static final String NUMBER = "number";
    static final String OUTSTANDING = "outstanding";
    static final String PLATFORM = "platform";
    static final String OBLIGATION = "obligation";
    static final String OBSERVED = "observed";
    static final String OBSERVATION_VERSION = "observation-version";

    private static final List<Channel> BOTH = List.of(EMAIL, IN_APP);
    private static final Parameter CASE = text("case", "caseNumber");

    private static final NoticeType BEFORE_DUE = new NoticeType(
            "InstalmentFallingDue",
            "instalment-falling-due",
            REPAIR,
            BOTH,
            List.of(CASE, text(NUMBER, "number"), date("due", "dueOn"), money(OUTSTANDING, "outstanding")));

    private static final NoticeType PAST_DUE = new NoticeType(
            "InstalmentMissed",
            "instalment-missed",
            COLLECTION,
            BOTH,
            List.of(
                    CASE,
                    text(NUMBER, "number"),
                    date("due", "dueOn"),
                    money(OUTSTANDING, "outstanding"),
                    text("days", "daysPastDue")));

    private static final List<NoticeType> ANNOUNCED = List.of(
            new NoticeType("CaseOpened", "case-opened", REPAIR, BOTH, List.of(CASE, date("opened", "openedOn"))),
            new NoticeType(
                    "PlanProposed",
                    "plan-proposed",
                    REPAIR,
                    BOTH,
                    List.of(
                            CASE,
                            text("instalments", "instalments"),
                            money("total", "total"),
                            money("waived", "waived"),
                            date("first-due", "firstDueOn"))),
            new NoticeType(
                    "PlanActivated", "plan-activated", REPAIR, BOTH, List.of(CASE, date("activated", "activatedOn"))),
            new NoticeType(
                    "PaymentReceived",
                    "payment-received",
                    REPAIR,
                    BOTH,
                    List.of(
                            CASE,
                            money("amount", "amount"),
                            date("received", "receivedOn"),
                            money("outstanding", "outstanding"))),
            new NoticeType(
                    "PlanCompleted", "plan-completed", REPAIR, BOTH, List.of(CASE, date("completed", "completedOn"))),
            new NoticeType(
                    "CreditRestored", "credit-restored", REPAIR, BOTH, List.of(CASE, date("restored", "restoredOn"))),
            new NoticeType(
                    "CaseSuspended",
                    "case-suspended",
                    STATUTORY,
                    BOTH,
                    List.of(CASE, date("suspended", "suspendedOn"))),
            new NoticeType(
                    "DelinquencyChanged",
                    "overdue-reminder",
                    COLLECTION,
                    List.of(EMAIL),
                    List.of(
                            text(PLATFORM, "platformId"),
                            text(OBLIGATION, "obligation"),
                            date(OBSERVED, "observedOn"),
                            text(OBSERVATION_VERSION, "version"))));

    private static final List<NoticeType> TYPES =
            Stream.concat(ANNOUNCED.stream(), Stream.of(BEFORE_DUE, PAST_DUE)).toList();

    private static final Map<String, NoticeType> BY_EVENT =
            TYPES.stream().collect(Collectors.toUnmodifiableMap(NoticeType::eventType, Function.identity()));

    private NoticeCatalogue() {}

    static List<NoticeType> all() {
        return TYPES;
    }

    /** The notice that is sent whenever such an event comes; empty where there is none, or a ladder decides. */
    public static Optional<NoticeType> announced(String eventType) {
        return ANNOUNCED.stream()
                .filter(type -> type.eventType().equals(eventType))
                .findFirst();
    }

    /** What a ladder's step says about an instalment. */
    public static NoticeType ofStep(boolean isPastDue) {
        return isPastDue ? PAST_DUE : BEFORE_DUE;
    }

    static Optional<NoticeType> causedBy(String eventType) {
        return Optional.ofNullable(BY_EVENT.get(eventType));
    }

    private static Parameter text(String name, String field) {
        return new Parameter(name, field, ValueKind.TEXT);
    }

    private static Parameter date(String name, String field) {
        return new Parameter(name, field, ValueKind.DATE);
    }

    private static Parameter money(String name, String field) {
        return new Parameter(name, field, ValueKind.MONEY);
    }
}
