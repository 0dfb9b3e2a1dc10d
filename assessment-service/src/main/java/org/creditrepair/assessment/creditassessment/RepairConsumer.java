package org.creditrepair.assessment.creditassessment;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.creditrepair.assessment.creditfile.Annotation;
import org.creditrepair.assessment.creditfile.CreditFiles;
import org.creditrepair.assessment.joinedsubject.JoinedSubjects;
import org.creditrepair.chassis.inbox.EventConsumer;
import org.creditrepair.chassis.inbox.EventDelivery;
import org.creditrepair.chassis.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Assesses a party when its repair case opens, and again when its plan is completed. An event may still come under the
 * id of a subject that has been joined.
 */
@ApplicationScoped
class RepairConsumer implements EventConsumer {
    private final EventDelivery delivery;
    private final Assessments assessments;
    private final CreditFiles files;
    private final JoinedSubjects subjects;

    RepairConsumer(EventDelivery delivery, Assessments assessments, CreditFiles files, JoinedSubjects subjects) {
        this.delivery = delivery;
        this.assessments = assessments;
        this.files = files;
        this.subjects = subjects;
    }

    @RegisterForReflection
    record CaseOpened(UUID subjectId, UUID caseId) {
        CaseOpened {
            Objects.requireNonNull(subjectId, "subjectId");
            Objects.requireNonNull(caseId, "caseId");
        }
    }

    @RegisterForReflection
    record PlanCompleted(UUID subjectId, UUID caseId, String platformId, String obligation, LocalDate completedOn) {
        PlanCompleted {
            Objects.requireNonNull(subjectId, "subjectId");
        }

        Annotation annotation() {
            return Annotation.repairPlanCompleted(caseId, platformId, obligation, completedOn);
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
        return "credit-assessment";
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case "CaseOpened" -> assessOpened(event.read(CaseOpened.class));
            case "PlanCompleted" -> assessCompleted(event.read(PlanCompleted.class));
            default -> {
                // the other events of a case change nothing in the credit file
            }
        }
    }

    private void assessOpened(CaseOpened opened) {
        assessments.assess(subjects.heldSurvivorOf(opened.subjectId()), Cause.CASE_OPENED, opened.caseId());
    }

    private void assessCompleted(PlanCompleted completed) {
        var subjectId = subjects.heldSurvivorOf(completed.subjectId());
        files.annotate(subjectId, completed.annotation());
        assessments.assess(subjectId, Cause.PLAN_COMPLETED, completed.caseId());
    }
}
