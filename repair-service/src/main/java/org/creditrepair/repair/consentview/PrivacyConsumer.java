package org.creditrepair.repair.consentview;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.creditrepair.chassis.inbox.EventConsumer;
import org.creditrepair.chassis.inbox.EventDelivery;
import org.creditrepair.chassis.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads from privacy-service who consents to credit repair, and which subjects are one party. */
@ApplicationScoped
class PrivacyConsumer implements EventConsumer {
    private static final String PURPOSE = "credit-repair";

    private final EventDelivery delivery;
    private final ConsentChanges changes;

    PrivacyConsumer(EventDelivery delivery, ConsentChanges changes) {
        this.delivery = delivery;
        this.changes = changes;
    }

    /** The part of both events that is needed here. */
    @RegisterForReflection
    record ConsentEvent(UUID subjectId, int version, String purpose) {}

    /** The part of {@code SubjectsJoined} that is needed: a join is final, so its version is not. */
    @RegisterForReflection
    record SubjectsJoined(UUID subjectId, UUID joinedSubjectId) {

        SubjectsJoined {
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
        return "consent-view";
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case "ConsentGranted" -> take(event.read(ConsentEvent.class), true);
            case "ConsentWithdrawn" -> take(event.read(ConsentEvent.class), false);
            case "SubjectsJoined" -> join(event.read(SubjectsJoined.class));
            default -> {
                // the topic tells more than this service needs
            }
        }
    }

    /** Other purposes are none of this service's business. */
    private void take(ConsentEvent consent, boolean granted) {
        if (PURPOSE.equals(consent.purpose())) {
            changes.take(consent.subjectId(), granted, consent.version());
        }
    }

    private void join(SubjectsJoined join) {
        changes.join(join.joinedSubjectId(), join.subjectId());
    }
}
