package org.creditrepair.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import org.creditrepair.local.client.Platform;
import org.creditrepair.local.tape.Tape;

/** The months in which the plan is carried out; the business clock is moved through them. */
final class Months {
    static final int MORNING = 10;

    private final Cast cast;
    private final OpenedCase opened;

    Months(Cast cast, OpenedCase opened) {
        this.cast = cast;
        this.opened = opened;
    }

    void tell(YearMonth monthZero) {
        pay(activate(), monthZero);
    }

    private JsonNode activate() {
        cast.story().chapter("The notice ends, the plan runs");
        var notice = cast.office().publicNotice(opened.caseNumber()).expect(200);
        cast.time().moveTo(LocalDate.parse(notice.text("/noticeEndsOn")), MORNING);
        var active = cast.awaitState(opened.caseId(), "Active");
        cast.story().tell("repair", "the plan is active since " + active.text("/plan/activatedOn"));
        active.body()
                .at("/plan/schedule")
                .forEach(row -> cast.story()
                        .tell(
                                "",
                                "%d  due %s  principal %10s  interest %8s  fee %8s  total %10s"
                                        .formatted(
                                                row.get("number").asInt(),
                                                row.get("dueOn").asText(),
                                                Cast.amount(row.get("principal")),
                                                Cast.amount(row.get("interest")),
                                                Cast.amount(row.get("fee")),
                                                Cast.amount(row.get("total")))));
        return active.body();
    }

    private void pay(JsonNode active, YearMonth monthZero) {
        cast.story().chapter("Months pass: reminders, a missed instalment, payments");
        var rows = new ArrayList<JsonNode>();
        active.at("/plan/schedule").forEach(rows::add);
        var reported = monthZero;
        for (var row : rows) {
            var number = row.get("number").asInt();
            var dueOn = LocalDate.parse(row.get("dueOn").asText());
            cast.time().moveTo(dueOn.minusDays(2), MORNING);
            awaitSent("instalment-falling-due", number);
            if (number == 2) {
                cast.time().moveTo(dueOn.plusDays(2), MORNING);
                awaitSent("instalment-missed", 1);
                cast.story().tell("notification", "instalment 2 was missed: one collection notice, by day");
            }
            var paidOn = cast.time().today();
            reported = reportUpTo(YearMonth.from(paidOn).minusMonths(1), reported);
            var payment = cast.platform()
                    .pay(
                            opened.caseId(),
                            opened.caseNumber() + "/" + number,
                            row.at("/total/amount").asText(),
                            paidOn)
                    .expect(201);
            cast.story()
                    .tell(
                            "platform",
                            "%s received on %s, %s left"
                                    .formatted(
                                            Cast.money(row.get("total")),
                                            paidOn,
                                            Cast.money(payment.body().get("outstanding"))));
            awaitSent("payment-received", number);
        }
        reportUpTo(YearMonth.from(cast.time().today()).minusMonths(1), reported);
    }

    /** The platform goes on reporting the loan month by month, now paid as agreed. */
    private YearMonth reportUpTo(YearMonth last, YearMonth reported) {
        var month = reported;
        while (month.isBefore(last)) {
            month = month.plusMonths(1);
            cast.platform()
                    .report(Platform.observation(
                            opened.subjectId(), Tape.obligation(opened.customer()), month, "CURRENT"))
                    .expect(200);
        }
        return month;
    }

    private void awaitSent(String template, int count) {
        cast.story()
                .await(
                        "the notice " + template,
                        () -> cast.office().notices(opened.subjectId()).expect(200),
                        answer -> {
                            var seen = 0;
                            for (var notice : answer.body().get("notices")) {
                                if (notice.get("template").asText().equals(template)
                                        && notice.get("channel").asText().equals("email")
                                        && notice.get("status").asText().equals("sent")) {
                                    seen++;
                                }
                            }
                            return seen >= count;
                        });
    }
}
