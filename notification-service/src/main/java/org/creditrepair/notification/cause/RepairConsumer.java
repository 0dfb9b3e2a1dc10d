package org.creditrepair.notification.cause;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.creditrepair.chassis.inbox.EventConsumer;
import org.creditrepair.chassis.inbox.EventDelivery;
import org.creditrepair.chassis.inbox.ReceivedEvent;
import org.creditrepair.notification.dunning.CaseNews;
import org.creditrepair.notification.dunning.Dunning;
import org.creditrepair.notification.dunning.PlanNews;
import org.creditrepair.notification.instalment.ToldInstalment;
import org.creditrepair.notification.notice.NoticeCatalogue;
import org.creditrepair.notification.party.RunningPlans;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows repair cases: which plans run, and what their parties are to be told. */
@ApplicationScoped
class RepairConsumer implements EventConsumer {
    private final EventDelivery delivery;
    private final RunningPlans plans;
    private final Dunning dunning;
    private final NoticeCauses causes;

    RepairConsumer(EventDelivery delivery, RunningPlans plans, Dunning dunning, NoticeCauses causes) {
        this.delivery = delivery;
        this.plans = plans;
        this.dunning = dunning;
        this.causes = causes;
    }

    /** The part of every event of a case that is needed. */
    @RegisterForReflection
    record OfCase(UUID subjectId, int version, UUID caseId) {

        OfCase {
            Objects.requireNonNull(subjectId, "subjectId");
            Objects.requireNonNull(caseId, "caseId");
        }

        CaseNews news(ReceivedEvent event) {
            return new CaseNews(subjectId, caseId, version, event.id());
        }
    }

    /** The part of {@code CaseReviewed} that is needed. */
    @RegisterForReflection
    record Reviewed(UUID subjectId, int version, UUID caseId, String outcome) {

        Reviewed {
            Objects.requireNonNull(subjectId, "subjectId");
            Objects.requireNonNull(caseId, "caseId");
            Objects.requireNonNull(outcome, "outcome");
        }
    }

    /** An amount of money as events tell it. */
    @RegisterForReflection
    record Money(BigDecimal amount, Currency currency) {

        Money {
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(currency, "currency");
        }
    }

    /** The part of {@code InstalmentFallingDue} and {@code InstalmentMissed} that is needed. */
    @RegisterForReflection
    record OfInstalment(UUID planId, String caseNumber, int number, LocalDate dueOn, Money outstanding) {

        OfInstalment {
            Objects.requireNonNull(outstanding, "outstanding");
        }

        PlanNews plan() {
            return new PlanNews(planId, caseNumber, outstanding.currency());
        }

        ToldInstalment instalment(ReceivedEvent event) {
            var isMissed = event.type().equals("InstalmentMissed");
            return new ToldInstalment(number, dueOn, outstanding.amount(), isMissed, event.id());
        }
    }

    /** The part of {@code PaymentReceived} that is needed. */
    @RegisterForReflection
    record Payment(Money amount, LocalDate receivedOn) {

        Payment {
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(receivedOn, "receivedOn");
        }
    }

    @Incoming("repair")
    @Blocking
    public void consume(ConsumerRecord<String, byte[]> message) {
        delivery.deliver(this, message);
    }

    @Override
    public String topic() {
        return "creditrepair.repair";
    }

    @Override
    public String name() {
        return "repair-notices";
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case "PlanAgreed", "PlanActivated" -> keepPlan(event.read(OfCase.class), true);
            case "CaseReviewed" -> endWhereRejected(event.read(Reviewed.class));
            case "PlanBroken", "PlanCompleted", "CreditRestored" -> endPlan(event);
            case "InstalmentFallingDue", "InstalmentMissed" -> tell(event);
            case "PaymentReceived" -> keepPayment(event);
            case "CaseSuspended" -> dunning.suspended(news(event));
            case "CaseResumed" -> dunning.resumed(news(event));
            default -> {
                // no other event changes what is reminded of
            }
        }
        if (NoticeCatalogue.announced(event.type()).isPresent()) {
            causes.announce(event.read(OfCase.class).subjectId(), event);
        }
    }

    private static CaseNews news(ReceivedEvent event) {
        return event.read(OfCase.class).news(event);
    }

    private void tell(ReceivedEvent event) {
        var told = event.read(OfInstalment.class);
        dunning.told(news(event), told.plan(), told.instalment(event));
    }

    private void keepPayment(ReceivedEvent event) {
        var payment = event.read(Payment.class);
        dunning.paid(news(event), payment.amount().amount(), payment.receivedOn());
    }

    private void endPlan(ReceivedEvent event) {
        keepPlan(event.read(OfCase.class), false);
        dunning.ended(news(event));
    }

    private void endWhereRejected(Reviewed review) {
        if (review.outcome().equals("rejected")) {
            keepPlan(new OfCase(review.subjectId(), review.version(), review.caseId()), false);
        }
    }

    private void keepPlan(OfCase plan, boolean runs) {
        plans.keep(plan.subjectId(), plan.caseId(), plan.version(), runs);
    }
}
