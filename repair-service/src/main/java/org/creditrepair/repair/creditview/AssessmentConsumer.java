package org.creditrepair.repair.creditview;

import io.quarkus.arc.All;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.creditrepair.chassis.inbox.EventConsumer;
import org.creditrepair.chassis.inbox.EventDelivery;
import org.creditrepair.chassis.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads assessments and delinquency from assessment-service. */
@ApplicationScoped
class AssessmentConsumer implements EventConsumer {
    private final EventDelivery delivery;
    private final CreditView view;
    private final List<AssessmentListener> listeners;

    AssessmentConsumer(EventDelivery delivery, CreditView view, @All List<AssessmentListener> listeners) {
        this.delivery = delivery;
        this.view = view;
        this.listeners = listeners;
    }

    @RegisterForReflection
    record CreditAssessed(
            UUID subjectId,
            int version,
            UUID assessmentId,
            int score,
            String grade,
            String band,
            List<Reason> reasons,
            LocalDate asOf,
            String cause,
            UUID caseId) {

        Assessment assessment() {
            return new Assessment(
                    assessmentId,
                    subjectId,
                    version,
                    score,
                    grade,
                    band,
                    reasons.stream().map(Reason::code).toList(),
                    asOf,
                    cause,
                    caseId);
        }
    }

    @RegisterForReflection
    record Reason(String code) {}

    @RegisterForReflection
    record DelinquencyChanged(
            UUID subjectId, int version, String platformId, String obligation, String band, LocalDate observedOn) {}

    @Incoming("assessment")
    @Blocking
    public void consume(ConsumerRecord<String, byte[]> message) {
        delivery.deliver(this, message);
    }

    @Override
    public String topic() {
        return "creditrepair.assessment";
    }

    @Override
    public String name() {
        return "credit-view";
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case "CreditAssessed" -> take(event.read(CreditAssessed.class).assessment());
            case "DelinquencyChanged" -> view.keepBand(event.read(DelinquencyChanged.class));
            default -> {
                // the topic tells more than this service needs
            }
        }
    }

    private void take(Assessment assessment) {
        view.keep(assessment);
        listeners.forEach(listener -> listener.assessed(assessment));
    }
}
