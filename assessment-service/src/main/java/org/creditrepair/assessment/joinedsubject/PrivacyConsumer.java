package org.creditrepair.assessment.joinedsubject;

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

/** Follows which subjects privacy-service has found to be one party. */
@ApplicationScoped
class PrivacyConsumer implements EventConsumer {
    private final EventDelivery delivery;
    private final JoinedSubjects subjects;

    PrivacyConsumer(EventDelivery delivery, JoinedSubjects subjects) {
        this.delivery = delivery;
        this.subjects = subjects;
    }

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
        return "joined-subjects";
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals("SubjectsJoined")) {
            var joined = event.read(SubjectsJoined.class);
            subjects.join(joined.joinedSubjectId(), joined.subjectId());
        }
    }
}
