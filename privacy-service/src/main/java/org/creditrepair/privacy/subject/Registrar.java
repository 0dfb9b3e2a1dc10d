package org.creditrepair.privacy.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.creditrepair.chassis.outbox.Outbox;
import org.creditrepair.privacy.BusinessZone;
import org.creditrepair.privacy.vault.FieldKind;
import org.creditrepair.privacy.vault.Vault;

/** Registers a person once, whoever brings them and however often. */
@ApplicationScoped
class Registrar {
    private final SubjectRepository subjects;
    private final SubjectLinks links;
    private final Vault vault;
    private final Outbox outbox;
    private final Clock clock;

    Registrar(SubjectRepository subjects, SubjectLinks links, Vault vault, Outbox outbox, Clock clock) {
        this.subjects = subjects;
        this.links = links;
        this.vault = vault;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** How a registration ended. */
    sealed interface Outcome {

        /** The person is new. */
        record Registered(UUID subjectId) implements Outcome {}

        /** The person was registered before; the reference now leads to the same subject, whatever it led to. */
        record AlreadyRegistered(UUID subjectId) implements Outcome {}

        /** Somebody of another name is registered with this national id. */
        record OtherName() implements Outcome {}

        /** The reference belongs to another party than the one with this national id. */
        record ReferenceTaken() implements Outcome {}
    }

    Outcome register(String platformId, Registration registration) {
        var now = clock.instant();
        var fields = registration.fields(BusinessZone.today(clock));
        var known = links.find(platformId, registration.customerRef());
        var candidate = known.orElseGet(subjects::nextId);
        var owner = vault.claim(FieldKind.NATIONAL_ID, fields.get(FieldKind.NATIONAL_ID), candidate);
        if (!owner.equals(candidate)) {
            if (!isSamePerson(owner, fields)) {
                return new Outcome.OtherName();
            }
            return links.link(platformId, registration.customerRef(), owner)
                    ? new Outcome.AlreadyRegistered(owner)
                    : new Outcome.ReferenceTaken();
        }
        var subject = subjects.locked(candidate)
                .orElseGet(() -> subjects.add(Subject.referenceOnly(candidate, registration.profile(), now)));
        if (!subject.isReferenceOnly()) {
            return fields.get(FieldKind.NATIONAL_ID)
                            .equals(vault.read(candidate).get(FieldKind.NATIONAL_ID))
                    ? new Outcome.AlreadyRegistered(candidate)
                    : new Outcome.ReferenceTaken();
        }
        outbox.append(subject.register(registration.profile().checked(), now));
        subjects.flush();
        if (!links.link(platformId, registration.customerRef(), candidate)) {
            return new Outcome.ReferenceTaken();
        }
        vault.store(candidate, fields);
        return new Outcome.Registered(candidate);
    }

    /** A national id alone opens nobody's data: the name has to be right as well. */
    private boolean isSamePerson(UUID owner, Map<FieldKind, String> fields) {
        return fields.get(FieldKind.NAME).equals(vault.read(owner).get(FieldKind.NAME));
    }
}
