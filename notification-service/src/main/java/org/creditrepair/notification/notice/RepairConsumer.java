package org.creditrepair.notification.notice;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.creditrepair.chassis.inbox.EventConsumer;
import org.creditrepair.chassis.inbox.EventDelivery;
import org.creditrepair.chassis.inbox.ReceivedEvent;
import org.creditrepair.notification.party.RunningPlans;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows repair cases: which plans run, and what their parties are to be told. */
@ApplicationScoped
class RepairConsumer implements EventConsumer {
    private final EventDelivery delivery;
    private final RunningPlans plans;
    private final NoticeCauses causes;

    RepairConsumer(EventDelivery delivery, RunningPlans plans, NoticeCauses causes) {
        this.delivery = delivery;
        this.plans = plans;
        this.causes = causes;
    }

    /** The part of every event of a case that is needed. */
    @RegisterForReflection
    record OfCase(UUID subjectId, int version, UUID caseId) {

        OfCase {
            Objects.requireNonNull(subjectId, "subjectId");
            Objects.requireNonNull(caseId, "caseId");
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
            case "PlanBroken", "PlanCompleted", "CreditRestored" -> keepPlan(event.read(OfCase.class), false);
            default -> {
                // no other event starts or ends a plan
            }
        }
        if (NoticeCatalogue.causedBy(event.type()).isPresent()) {
            causes.announce(event.read(OfCase.class).subjectId(), event);
        }
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
