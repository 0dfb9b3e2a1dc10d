package org.creditrepair.notification.party;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.creditrepair.chassis.inbox.EventConsumer;
import org.creditrepair.chassis.inbox.EventDelivery;
import org.creditrepair.chassis.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows registrations, consents and which subjects are one party. */
@ApplicationScoped
class PrivacyConsumer implements EventConsumer {
    private final EventDelivery delivery;
    private final PartyProjection projection;

    PrivacyConsumer(EventDelivery delivery, PartyProjection projection) {
        this.delivery = delivery;
        this.projection = projection;
    }

    /** The part of {@code SubjectRegistered} that is needed. */
    @RegisterForReflection
    record Registration(UUID subjectId, int version, String jurisdiction, List<String> zones, String language) {

        Registration {
            Objects.requireNonNull(subjectId, "subjectId");
            Objects.requireNonNull(jurisdiction, "jurisdiction");
            Objects.requireNonNull(language, "language");
            zones = List.copyOf(zones);
        }
    }

    /** The part of {@code ConsentGranted} and {@code ConsentWithdrawn} that is needed. */
    @RegisterForReflection
    record ConsentChange(UUID subjectId, int version, String purpose) {

        ConsentChange {
            Objects.requireNonNull(subjectId, "subjectId");
            Objects.requireNonNull(purpose, "purpose");
        }
    }

    /** The part of {@code SubjectsJoined} that is needed: a join is final, so its version is not. */
    @RegisterForReflection
    record Join(UUID subjectId, UUID joinedSubjectId) {

        Join {
            Objects.requireNonNull(subjectId, "subjectId");
            Objects.requireNonNull(joinedSubjectId, "joinedSubjectId");
        }
    }

    @Incoming("privacy")
    @Blocking
    public void consume(ConsumerRecord<String, byte[]> message) {
        delivery.deliver(this, message);
    }

    @Override
    public String topic() {
        return "creditrepair.privacy";
    }

    @Override
    public String name() {
        return "party";
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case "SubjectRegistered" -> projection.register(event.read(Registration.class));
            case "ConsentGranted" -> projection.consent(event.read(ConsentChange.class), true);
            case "ConsentWithdrawn" -> projection.consent(event.read(ConsentChange.class), false);
            case "SubjectsJoined" -> projection.join(event.read(Join.class));
            default -> {
                // other events of the context say nothing about whether a party may be written to
            }
        }
    }
}
