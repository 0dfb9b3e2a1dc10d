package org.creditrepair.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.creditrepair.local.client.LateLoan;
import org.creditrepair.local.client.Platform;
import org.creditrepair.local.tape.Person;
import org.creditrepair.local.tape.Tape;

/** One late borrower is taken from application to a plan that the regulator has approved. */
final class Repair {
    private static final int INSTALMENTS = 3;

    private final Cast cast;
    private final Onboarding.Customers customers;
    private final List<Person> persons;

    Repair(Cast cast, Onboarding.Customers customers, List<Person> persons) {
        this.cast = cast;
        this.customers = customers;
        this.persons = persons;
    }

    /** Tells up to the public notice. */
    OpenedCase tell(LocalDate asOf) {
        var customer = choose();
        cast.time().moveTo(asOf.plusDays(4), Months.MORNING);
        var opened = consentAndApply(customer, customers.subjects().get(customer));
        verifyAndState(opened, asOf);
        planAndAgree(opened);
        reviewAndPublish(opened);
        return opened;
    }

    private String choose() {
        cast.story().chapter("One of the late borrowers is chosen");
        var customer = customers.late().keySet().stream()
                .filter(late -> cast.office()
                        .casesOf(customers.subjects().get(late))
                        .expect(200)
                        .body()
                        .get("cases")
                        .isEmpty())
                .findFirst()
                .orElseThrow(() -> new Story.Broken("every late customer has a case already; start with --fresh"));
        var subjectId = customers.subjects().get(customer);
        cast.story()
                .tell(
                        "platform",
                        "customer " + customer + ", " + customers.late().get(customer) + " days past due");
        cast.story()
                .expect("the subject of the person", subjectId, cast.platform().register(customer, person(customer)));
        cast.identities().becomeBorrower(subjectId);
        cast.story().tell("privacy", "the person is registered; everybody sees the subject " + subjectId);
        var file = cast.office()
                .creditFile(subjectId)
                .expect(200)
                .body()
                .get("obligations")
                .get(0);
        cast.story()
                .tell(
                        "assessor",
                        "credit file: %d months of %s"
                                .formatted(
                                        file.get("observations").size(),
                                        file.get("obligation").asText()));
        return customer;
    }

    /** A tape without persons gets one of the generator's for the customer who was chosen. */
    private Person person(String customer) {
        var number = customer.matches("B[0-9]{5}")
                ? Integer.parseInt(customer.substring(1))
                : Math.floorMod(customer.hashCode(), 900_000) + persons.size();
        return number < persons.size() ? persons.get(number) : Person.numbered(number, new SplittableRandom(number));
    }

    private OpenedCase consentAndApply(String customer, UUID subjectId) {
        cast.story().chapter("The borrower consents and applies");
        var early = cast.borrower().apply(subjectId, Platform.ID, Tape.obligation(customer));
        cast.story().expect("an application without consent", "consent-unknown", early.problem());
        cast.story().tell("repair", "without a consent the application is refused: consent-unknown");
        var version = cast.borrower()
                .consentTexts()
                .expect(200)
                .body()
                .at("/texts/0/version")
                .asInt();
        cast.borrower().consent(subjectId, version).expect(201);
        cast.story().tell("borrower", "consents to credit-repair, text version " + version);
        var opened = cast.story()
                .await(
                        "the application",
                        () -> cast.borrower().apply(subjectId, Platform.ID, Tape.obligation(customer)),
                        answer -> !answer.problem().equals("consent-unknown"));
        opened.expect(201);
        cast.story().tell("borrower", "applies: case " + opened.text("/caseNumber") + " is " + opened.text("/state"));
        var again = cast.borrower().apply(subjectId, Platform.ID, Tape.obligation(customer));
        cast.story().expect("a second application", "case-open", again.problem());
        return new OpenedCase(customer, subjectId, opened.text("/caseId"), opened.text("/caseNumber"));
    }

    private void verifyAndState(OpenedCase opened, LocalDate asOf) {
        cast.story().chapter("The platform verifies who it is and states the debt");
        cast.platform()
                .disclose(opened.subjectId(), "identity-verification", List.of("name", "national-id"))
                .expect(200);
        cast.story().tell("privacy", "name and national id shown to the platform for identity-verification, on record");
        cast.platform().verify(opened.caseId()).expect(200);
        cast.platform().stateDebt(opened.caseId(), LateLoan.debt(asOf)).expect(200);
        cast.story()
                .tell(
                        "platform",
                        "states 8,640.00 CNY principal at 18 %, two overdue instalments, 86.40 CNY late fees");
    }

    private void planAndAgree(OpenedCase opened) {
        cast.story().chapter("A plan is made and agreed");
        cast.story()
                .await(
                        "the plan",
                        () -> cast.office().proposePlan(opened.caseId(), INSTALMENTS),
                        answer -> !answer.problem().equals("assessment-pending"))
                .expect(201);
        var proposed = cast.office().repairCase(opened.caseId()).expect(200);
        proposed.body()
                .get("problems")
                .forEach(problem -> cast.story().tell("case officer", "problem: " + problem.toString()));
        cast.story().tell("assessment", "score " + score(opened));
        var plan = proposed.body().get("plan");
        cast.story()
                .tell(
                        "case officer",
                        "plan: %d instalments, %s in all, %s late fees waived (%s)"
                                .formatted(
                                        plan.get("instalments").asInt(),
                                        Cast.money(plan.get("total")),
                                        Cast.money(plan.get("waived")),
                                        plan.get("ruleVersion").asText()));
        cast.borrower().agree(opened.caseId(), proposed.text("/plan/planId")).expect(200);
        cast.awaitState(opened.caseId(), "Agreed");
        cast.story().tell("borrower", "agrees");
    }

    private void reviewAndPublish(OpenedCase opened) {
        cast.story().chapter("The regulator reviews, the result is on public notice");
        cast.office()
                .review(opened.caseId(), "approved", "plan within the rules")
                .expect(200);
        cast.story().tell("regulator", "approves");
        cast.office().publish(opened.caseId()).expect(200);
        var notice = cast.office().publicNotice(opened.caseNumber()).expect(200);
        cast.story()
                .expect(
                        "the notice names nobody",
                        !notice.body().toString().contains(opened.subjectId().toString()));
        cast.story().tell("anybody", "reads " + notice.body());
    }

    private String score(OpenedCase opened) {
        var assessment = cast.office()
                .assessments(opened.subjectId())
                .expect(200)
                .body()
                .get("assessments")
                .get(0);
        var raising = new ArrayList<String>();
        assessment
                .get("improvements")
                .forEach(one -> raising.add(
                        one.get("code").asText() + " +" + one.get("points").asInt()));
        return "%d, grade %s; what would raise it: %s"
                .formatted(
                        assessment.get("score").asInt(), assessment.get("grade").asText(), String.join(", ", raising));
    }
}
