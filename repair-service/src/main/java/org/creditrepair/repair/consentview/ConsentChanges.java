package org.creditrepair.repair.consentview;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.creditrepair.repair.joinedsubject.JoinListener;
import org.creditrepair.repair.joinedsubject.JoinedSubjects;

/**
 * Keeps consents and lets the features act on them. Where a subject is joined, privacy-service tells the consent of the
 * survivor anew, so what still comes about the joined subject is out of date.
 */
@ApplicationScoped
class ConsentChanges {
    private final ConsentView view;
    private final JoinedSubjects subjects;
    private final List<ConsentListener> consentListeners;
    private final List<JoinListener> joinListeners;

    ConsentChanges(
            ConsentView view,
            JoinedSubjects subjects,
            @All List<ConsentListener> consentListeners,
            @All List<JoinListener> joinListeners) {
        this.view = view;
        this.subjects = subjects;
        this.consentListeners = consentListeners;
        this.joinListeners = joinListeners;
    }

    void take(UUID subjectId, boolean granted, int version) {
        if (!view.take(subjectId, granted, version) || subjects.isJoined(subjectId)) {
            return;
        }
        for (var listener : consentListeners) {
            if (granted) {
                listener.granted(subjectId);
            } else {
                listener.withdrawn(subjectId);
            }
        }
    }

    /** What the survivor has said holds for the cases that come to it: a withdrawal is never undone by a join. */
    void join(UUID joinedSubjectId, UUID survivorId) {
        view.hold(joinedSubjectId, survivorId);
        subjects.join(joinedSubjectId, survivorId);
        joinListeners.forEach(listener -> listener.joined(joinedSubjectId, survivorId));
        if (view.of(survivorId) == ConsentView.Status.WITHDRAWN) {
            consentListeners.forEach(listener -> listener.withdrawn(survivorId));
        }
    }
}
