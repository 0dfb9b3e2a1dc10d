package org.creditrepair.privacy.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What a party reads before it consents: one purpose, one version, one language. */
@Entity
@Table(name = "consent_text")
@IdClass(ConsentText.Key.class)
class ConsentText {

    record Key(String purpose, int version, String language) {}

    @Id
    private String purpose;

    @Id
    private int version;

    @Id
    private String language;

    private String body;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    protected ConsentText() {}

    int version() {
        return version;
    }

    View view() {
        return new View(purpose, version, language, body, validFrom);
    }

    record View(String purpose, int version, String language, String body, LocalDate validFrom) {}
}
