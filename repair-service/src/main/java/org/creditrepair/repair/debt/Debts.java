package org.creditrepair.repair.debt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The stated debts of the cases. */
@ApplicationScoped
public class Debts implements PanacheRepositoryBase<StatedDebt, UUID> {

    /** The debt of a case, once it has been stated. */
    public Optional<Debt> ofCase(UUID caseId) {
        return findByIdOptional(caseId).map(StatedDebt::debt);
    }

    void state(UUID caseId, Debt debt, LocalDate today) {
        var known = findByIdOptional(caseId);
        var stated = known.orElseGet(() -> new StatedDebt(caseId));
        stated.state(debt, today);
        if (known.isEmpty()) {
            persist(stated);
        }
    }
}
