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
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.notice.NoticeType.Parameter;
import org.creditrepair.notification.wording.ValueKind;

/** Which event causes which notice. */
final class NoticeCatalogue {
    static final String PLATFORM = "platform";
    static final String OBLIGATION = "obligation";
    static final String OBSERVED = "observed";
    static final String OBSERVATION_VERSION = "observation-version";

    private static final List<Channel> BOTH = List.of(EMAIL, IN_APP);
    private static final Parameter CASE = text("case", "caseNumber");

    private static final List<NoticeType> TYPES = List.of(
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
                    "InstalmentFallingDue",
                    "instalment-falling-due",
                    REPAIR,
                    BOTH,
                    List.of(CASE, text("number", "number"), date("due", "dueOn"), money("outstanding", "outstanding"))),
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
                    "InstalmentMissed",
                    "instalment-missed",
                    COLLECTION,
                    List.of(EMAIL),
                    List.of(
                            CASE,
                            text("number", "number"),
                            date("due", "dueOn"),
                            money("outstanding", "outstanding"),
                            text("days", "daysPastDue"))),
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

    private static final Map<String, NoticeType> BY_EVENT =
            TYPES.stream().collect(Collectors.toUnmodifiableMap(NoticeType::eventType, Function.identity()));

    private NoticeCatalogue() {}

    static List<NoticeType> all() {
        return TYPES;
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
