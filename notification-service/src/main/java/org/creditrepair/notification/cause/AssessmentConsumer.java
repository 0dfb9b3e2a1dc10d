package org.creditrepair.notification.cause;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.creditrepair.chassis.inbox.EventConsumer;
import org.creditrepair.chassis.inbox.EventDelivery;
import org.creditrepair.chassis.inbox.ReceivedEvent;
import org.creditrepair.notification.delinquency.ObservedDelinquencies;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows delinquencies and reminds of those that are past due. An observation that has been overtaken is ignored. */
@ApplicationScoped
class AssessmentConsumer implements EventConsumer {
    private static final Set<String> PAST_DUE = Set.of("1-29", "30-59", "60-89", "90-119", "120-149", "150+");

    private final EventDelivery delivery;
    private final ObservedDelinquencies delinquencies;
    private final NoticeCauses causes;
    private final History history;

    AssessmentConsumer(
            EventDelivery delivery, ObservedDelinquencies delinquencies, NoticeCauses causes, History history) {
        this.delivery = delivery;
        this.delinquencies = delinquencies;
        this.causes = causes;
        this.history = history;
    }

    /** The part of {@code DelinquencyChanged} that is needed. */
    @RegisterForReflection
    record Delinquency(
            UUID subjectId, int version, String platformId, String obligation, String band, LocalDate observedOn) {

        Delinquency {
            Objects.requireNonNull(subjectId, "subjectId");
            Objects.requireNonNull(platformId, "platformId");
            Objects.requireNonNull(obligation, "obligation");
            Objects.requireNonNull(band, "band");
            Objects.requireNonNull(observedOn, "observedOn");
        }
    }

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
        return "assessment-notices";
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals("DelinquencyChanged")) {
            var observed = event.read(Delinquency.class);
            var isNewer = delinquencies.keep(observed.platformId(), observed.obligation(), observed.version());
            if (isNewer
                    && PAST_DUE.contains(observed.band())
                    && !history.isOfNobody(observed.subjectId(), observed.observedOn())) {
                causes.announce(observed.subjectId(), event);
            }
        }
    }
}
