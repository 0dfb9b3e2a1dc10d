package org.creditrepair.privacy.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class ConsentTextRepository implements PanacheRepositoryBase<ConsentText, ConsentText.Key> {

    /** The texts of a purpose that are in force on a date, in every language; empty for an unknown purpose. */
    List<ConsentText> inForce(String purpose, LocalDate date) {
        return list("""
                from ConsentText text where text.purpose = ?1 and text.version =
                (select max(newest.version) from ConsentText newest
                 where newest.purpose = ?1 and newest.validFrom <= ?2)
                order by text.language
                """, purpose, date);
    }
}
