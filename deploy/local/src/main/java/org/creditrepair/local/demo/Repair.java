package org.creditrepair.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.creditrepair.local.client.Answer;
import org.creditrepair.local.client.Borrower;
import org.creditrepair.local.client.Identities;
import org.creditrepair.local.client.Office;
import org.creditrepair.local.client.Platform;
import org.creditrepair.local.client.SuiteClient;
import org.creditrepair.local.client.SuiteTime;
import org.creditrepair.local.tape.Person;
import org.creditrepair.local.tape.Tape;

/** One late borrower is taken from application to restored credit. */
final class Repair {
    private static final int INSTALMENTS = 3;
    private static final int MORNING = 10;

    private final Story story;
    private final Identities identities;
    private final Platform platform;
    private final Borrower borrower;
    private final Office office;
    private final SuiteTime time;

    private String customer;
    private UUID subjectId;
    private String caseId;
    private String caseNumber;

    Repair(Story story, SuiteClient suite, Identities identities) {
        this.story = story;
        this.identities = identities;
        this.platform = new Platform(suite, identities);
        this.borrower = new Borrower(suite, identities);
        this.office = new Office(suite, identities);
        this.time = new SuiteTime(suite, identities);
    }

    void tell(Onboarding.Customers customers, LocalDate asOf, List<Person> persons) {
        choose(customers, persons);
        var start = asOf.plusDays(4);
        time.moveTo(start, MORNING);
        consentAndApply();
        verifyAndState(asOf);
        planAndAgree();
        reviewAndPublish();
        var active = activate();
        pay(active, YearMonth.from(asOf));
        restored();
        notices();
    }

    private void choose(Onboarding.Customers customers, List<Person> persons) {
        story.chapter("One of the late borrowers is chosen");
        customer = customers.late().keySet().stream()
                .filter(late -> office.casesOf(customers.subjects().get(late))
                        .expect(200)
                        .body()
                        .get("cases")
                        .isEmpty())
                .findFirst()
                .orElseThrow(() -> new Story.Broken("every late customer has a case already; start with --fresh"));
        subjectId = customers.subjects().get(customer);
        story.tell("platform", "customer " + customer + ", " + customers.late().get(customer) + " days past due");
        var number = customer.matches("B[0-9]{5}")
                ? Integer.parseInt(customer.substring(1))
                : Math.floorMod(customer.hashCode(), 900_000) + persons.size();
        var person = number < persons.size()
                ? persons.get(number)
                : Person.numbered(number, new java.util.SplittableRandom(number));
        story.expect("the subject of the person", subjectId, platform.register(customer, person));
        identities.becomeBorrower(subjectId);
        story.tell("privacy", "the person is registered; everybody sees the subject " + subjectId);
        var file = office.creditFile(subjectId)
                .expect(200)
                .body()
                .get("obligations")
                .get(0);
        story.tell(
                "assessor",
                "credit file: %d months of %s"
                        .formatted(
                                file.get("observations").size(),
                                file.get("obligation").asText()));
    }

    private void consentAndApply() {
        story.chapter("The borrower consents and applies");
        var early = borrower.apply(subjectId, Platform.ID, Tape.obligation(customer));
        story.expect("an application without consent", "consent-unknown", early.problem());
        story.tell("repair", "without a consent the application is refused: consent-unknown");
        var version = borrower.consentTexts()
                .expect(200)
                .body()
                .at("/texts/0/version")
                .asInt();
        borrower.consent(subjectId, version).expect(201);
        story.tell("borrower", "consents to credit-repair, text version " + version);
        var opened = story.await(
                "the application",
                () -> borrower.apply(subjectId, Platform.ID, Tape.obligation(customer)),
                answer -> !answer.problem().equals("consent-unknown"));
        opened.expect(201);
        caseId = opened.text("/caseId");
        caseNumber = opened.text("/caseNumber");
        story.tell("borrower", "applies: case " + caseNumber + " is " + opened.text("/state"));
        var again = borrower.apply(subjectId, Platform.ID, Tape.obligation(customer));
        story.expect("a second application", "case-open", again.problem());
    }

    private void verifyAndState(LocalDate asOf) {
        story.chapter("The platform verifies who it is and states the debt");
        platform.disclose(subjectId, "identity-verification", List.of("name", "national-id"))
                .expect(200);
        story.tell("privacy", "name and national id shown to the platform for identity-verification, on record");
        platform.verify(caseId).expect(200);
        platform.stateDebt(caseId, debt(asOf)).expect(200);
        story.tell("platform", "states 8,640.00 CNY principal at 18 %, two overdue instalments, 86.40 CNY late fees");
    }

    private static Map<String, Object> debt(LocalDate asOf) {
        return Map.of(
                "principal", Platform.yuan("8640.00"),
                "annualRate", "0.18",
                "overdueInstalments",
                        List.of(overdue(asOf.minusDays(45), "129.60"), overdue(asOf.minusDays(15), "118.80")),
                "fees", Platform.yuan("86.40"));
    }

    private static Map<String, Object> overdue(LocalDate dueOn, String interest) {
        return Map.of(
                "dueOn", dueOn.toString(),
                "principal", Platform.yuan("720.00"),
                "interest", Platform.yuan(interest));
    }

    private void planAndAgree() {
        story.chapter("A plan is made and agreed");
        story.await(
                        "the plan",
                        () -> office.proposePlan(caseId, INSTALMENTS),
                        answer -> !answer.problem().equals("assessment-pending"))
                .expect(201);
        var proposed = office.repairCase(caseId).expect(200);
        proposed.body()
                .get("problems")
                .forEach(problem -> story.tell("case officer", "problem: " + problem.toString()));
        story.tell("assessment", "score " + score(0));
        var plan = proposed.body().get("plan");
        story.tell(
                "case officer",
                "plan: %d instalments, %s in all, %s late fees waived (%s)"
                        .formatted(
                                plan.get("instalments").asInt(),
                                money(plan.get("total")),
                                money(plan.get("waived")),
                                plan.get("ruleVersion").asText()));
        borrower.agree(caseId, proposed.text("/plan/planId")).expect(200);
        expectState("Agreed");
        story.tell("borrower", "agrees");
    }

    private void reviewAndPublish() {
        story.chapter("The regulator reviews, the result is on public notice");
        office.review(caseId, "approved", "plan within the rules").expect(200);
        story.tell("regulator", "approves");
        office.publish(caseId).expect(200);
        var notice = office.publicNotice(caseNumber).expect(200);
        story.expect("the notice names nobody", !notice.body().toString().contains(subjectId.toString()));
        story.tell("anybody", "reads " + notice.body());
    }

    private JsonNode activate() {
        story.chapter("The notice ends, the plan runs");
        var notice = office.publicNotice(caseNumber).expect(200);
        time.moveTo(LocalDate.parse(notice.text("/noticeEndsOn")), MORNING);
        var active = awaitState("Active");
        story.tell("repair", "the plan is active since " + active.text("/plan/activatedOn"));
        active.body()
                .at("/plan/schedule")
                .forEach(row -> story.tell(
                        "",
                        "%d  due %s  principal %10s  interest %8s  fee %8s  total %10s"
                                .formatted(
                                        row.get("number").asInt(),
                                        row.get("dueOn").asText(),
                                        amount(row.get("principal")),
                                        amount(row.get("interest")),
                                        amount(row.get("fee")),
                                        amount(row.get("total")))));
        return active.body();
    }

    private void pay(JsonNode active, YearMonth monthZero) {
        story.chapter("Months pass: reminders, a missed instalment, payments");
        var rows = new ArrayList<JsonNode>();
        active.at("/plan/schedule").forEach(rows::add);
        var reported = monthZero;
        for (var row : rows) {
            var number = row.get("number").asInt();
            var dueOn = LocalDate.parse(row.get("dueOn").asText());
            time.moveTo(dueOn.minusDays(2), MORNING);
            awaitNotice("instalment-falling-due", number);
            if (number == 2) {
                time.moveTo(dueOn.plusDays(2), MORNING);
                awaitNotice("instalment-missed", 1);
                story.tell("notification", "instalment 2 was missed: one collection notice, by day");
            }
            var paidOn = time.today();
            reported = reportUpTo(YearMonth.from(paidOn).minusMonths(1), reported);
            var payment = platform.pay(
                            caseId,
                            caseNumber + "/" + number,
                            row.at("/total/amount").asText(),
                            paidOn)
                    .expect(201);
            story.tell(
                    "platform",
                    "%s received on %s, %s left"
                            .formatted(
                                    money(row.get("total")),
                                    paidOn,
                                    money(payment.body().get("outstanding"))));
        }
        reportUpTo(YearMonth.from(time.today()).minusMonths(1), reported);
    }

    /** The platform goes on reporting the loan month by month, now paid as agreed. */
    private YearMonth reportUpTo(YearMonth last, YearMonth reported) {
        var month = reported;
        while (month.isBefore(last)) {
            month = month.plusMonths(1);
            platform.report(Platform.observation(subjectId, Tape.obligation(customer), month, "CURRENT"))
                    .expect(200);
        }
        return month;
    }

    private void restored() {
        story.chapter("The effect is measured and the credit restored");
        var restored = awaitState("Restored");
        var effect = restored.body().get("effect");
        story.expect(
                "the score rose",
                effect.get("scoreAfter").asInt() > effect.get("scoreBefore").asInt());
        story.tell(
                "assessment",
                "score %d (%s) before, %d (%s) after"
                        .formatted(
                                effect.get("scoreBefore").asInt(),
                                effect.get("gradeBefore").asText(),
                                effect.get("scoreAfter").asInt(),
                                effect.get("gradeAfter").asText()));
        office.transitions(caseId)
                .expect(200)
                .body()
                .get("transitions")
                .forEach(step -> story.tell(
                        "auditor",
                        "%s  %-12s -> %-12s %s"
                                .formatted(
                                        step.get("businessDate").asText(),
                                        step.get("from").asText("-"),
                                        step.get("to").asText(),
                                        step.get("reason").asText(""))));
    }

    private void notices() {
        story.chapter("Every notice, sent or not, with its reason");
        var counts = new TreeMap<String, Integer>();
        story.await("the last notices", () -> office.notices(subjectId).expect(200), allDecided())
                .body()
                .get("notices")
                .forEach(notice -> counts.merge(
                        notice.get("template").asText() + " by "
                                + notice.get("channel").asText() + ": "
                                + notice.get("status").asText()
                                + (notice.hasNonNull("reason")
                                        ? " (" + notice.get("reason").asText() + ")"
                                        : ""),
                        1,
                        Integer::sum));
        counts.forEach((line, count) -> story.tell("notification", count + " x " + line));
        var records = office.accessRecords(subjectId).expect(200).body().get("records");
        story.tell("auditor", records.size() + " recorded accesses to the borrower's data");
        story.expect("accesses are recorded", records.size() > 1);
    }

    private static Predicate<Answer> allDecided() {
        return answer -> {
            for (var notice : answer.body().get("notices")) {
                var status = notice.get("status").asText();
                if (!status.equals("sent") && !status.equals("suppressed") && !status.equals("failed")) {
                    return false;
                }
            }
            return true;
        };
    }

    private void awaitNotice(String template, int count) {
        story.await("the notice " + template, () -> office.notices(subjectId).expect(200), answer -> {
            var seen = 0;
            for (var notice : answer.body().get("notices")) {
                if (notice.get("template").asText().equals(template)
                        && notice.get("channel").asText().equals("email")) {
                    seen++;
                }
            }
            return seen >= count;
        });
    }

    private Answer awaitState(String state) {
        return story.await(
                "the state " + state,
                () -> office.repairCase(caseId).expect(200),
                answer -> answer.text("/state").equals(state));
    }

    private void expectState(String state) {
        story.expect("the state", state, office.repairCase(caseId).expect(200).text("/state"));
    }

    private String score(int index) {
        var assessment = office.assessments(subjectId)
                .expect(200)
                .body()
                .get("assessments")
                .get(index);
        return assessment.get("score").asInt() + ", grade "
                + assessment.get("grade").asText();
    }

    private static String money(JsonNode money) {
        return amount(money) + " " + money.get("currency").asText();
    }

    private static String amount(JsonNode money) {
        return money.get("amount").asText();
    }
}
