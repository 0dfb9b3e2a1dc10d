package org.creditrepair.repair.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creditrepair.chassis.identity.Identifiers;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class PaymentRepository implements PanacheRepositoryBase<RecordedPayment, UUID> {
    private static final String ONE_REFERENCE = "payment_reference";

    private final Identifiers identifiers;

    PaymentRepository(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    UUID nextId() {
        return identifiers.next();
    }

    List<RecordedPayment> ofPlan(UUID planId) {
        return list("planId = ?1 order by id", planId);
    }

    Optional<RecordedPayment> find(String platformId, String reference) {
        return find("platformId = ?1 and reference = ?2", platformId, reference).firstResultOptional();
    }

    /** Keeps it; false where another case has just taken its reference, which leaves the transaction unusable. */
    boolean keep(RecordedPayment payment) {
        try {
            persistAndFlush(payment);
            return true;
        } catch (ConstraintViolationException e) {
            if (ONE_REFERENCE.equals(e.getConstraintName())) {
                return false;
            }
            throw e;
        }
    }
}
