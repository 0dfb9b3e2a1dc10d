package org.creditrepair.privacy.subject;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creditrepair.chassis.outbox.Outbox;

/**
 * Leads references to registered persons. A platform that has resolved its reference before it registers the person has
 * had a reference-only subject made: that one is joined into the person.
 */
@ApplicationScoped
class SubjectLinks {
    private final SubjectReferences references;
    private final SubjectRepository subjects;
    private final Outbox outbox;
    private final Clock clock;
    private final List<JoinListener> listeners;

    SubjectLinks(
            SubjectReferences references,
            SubjectRepository subjects,
            Outbox outbox,
            Clock clock,
            @All List<JoinListener> listeners) {
        this.references = references;
        this.subjects = subjects;
        this.outbox = outbox;
        this.clock = clock;
        this.listeners = listeners;
    }

    Optional<UUID> find(String platformId, String reference) {
        return references.find(platformId, reference);
    }

    /** Leads the reference to a registered person; tells whether it does now, or belongs to another one for good. */
    boolean link(String platformId, String reference, UUID personId) {
        var linked = references.link(platformId, reference, personId);
        return linked.equals(personId) || isJoined(linked, personId);
    }

    /** Two registrations at once take turns on the row of the subject that they would both join. */
    private boolean isJoined(UUID subjectId, UUID personId) {
        var subject = subjects.locked(subjectId).orElseThrow();
        if (subject.isReferenceOnly()) {
            join(subject, subjects.locked(personId).orElseThrow());
        }
        return subject.joinedInto().filter(personId::equals).isPresent();
    }

    private void join(Subject joined, Subject survivor) {
        joined.joinInto(survivor, clock.instant());
        subjects.flush();
        references.move(joined.id(), survivor.id());
        outbox.append(new SubjectsJoined(survivor.id(), subjects.nextVersion(survivor), joined.id()));
        listeners.forEach(listener -> listener.joined(joined.id(), survivor.id()));
    }
}
