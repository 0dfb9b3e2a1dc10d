package org.creditrepair.privacy.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A party. Until its identity is registered it is a reference only; such a one may turn out to be a registered party and
 * is then joined into it. Its version is that of its last event.
 */
@Entity
class Subject {
    @Id
    private UUID id;

    private String kind;
    private String jurisdiction;
    private String language;
    private String[] zones;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "joined_into")
    private UUID joinedInto;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Subject() {}

    private Subject(UUID id, Profile profile, Instant now) {
        this.id = id;
        this.createdAt = now;
        take(profile);
    }

    /** A party of which nothing is known but that a platform has a reference for it. */
    static Subject referenceOnly(UUID id, Profile profile, Instant now) {
        return new Subject(id, profile, now);
    }

    boolean isRegistered() {
        return registeredAt != null;
    }

    /** Takes the profile of the identity that has just been stored; tells what has become true. */
    SubjectRegistered register(Profile profile, Instant now) {
        requireReferenceOnly();
        take(profile);
        registeredAt = now;
        return new SubjectRegistered(id, version + 1, kind, jurisdiction, List.of(zones), language);
    }

    boolean isReferenceOnly() {
        return registeredAt == null && joinedInto == null;
    }

    /** Ends as a party of its own: from now on its id leads to the survivor. */
    void joinInto(Subject survivor, Instant now) {
        requireReferenceOnly();
        if (!survivor.isRegistered()) {
            throw new IllegalStateException("subject " + survivor.id + " is not registered");
        }
        joinedInto = survivor.id;
        joinedAt = now;
    }

    /** The subject that its id leads to, where it is joined into one. */
    Optional<UUID> joinedInto() {
        return Optional.ofNullable(joinedInto);
    }

    UUID id() {
        return id;
    }

    Profile profile() {
        return new Profile(kind, jurisdiction, List.of(zones), language);
    }

    int version() {
        return version;
    }

    private void requireReferenceOnly() {
        if (!isReferenceOnly()) {
            throw new IllegalStateException("subject " + id + " is not a reference only");
        }
    }

    private void take(Profile profile) {
        kind = profile.kind();
        jurisdiction = profile.jurisdiction();
        language = profile.language();
        zones = profile.zones().toArray(String[]::new);
    }
}
