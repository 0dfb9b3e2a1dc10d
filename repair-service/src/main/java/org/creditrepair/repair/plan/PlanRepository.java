package org.creditrepair.repair.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.creditrepair.chassis.identity.Identifiers;

/** The plans of the cases. */
@ApplicationScoped
public class PlanRepository implements PanacheRepositoryBase<RepairPlan, UUID> {
    private final Identifiers identifiers;

    PlanRepository(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    UUID nextId() {
        return identifiers.next();
    }

    /** A plan that a case refers to. */
    public RepairPlan get(UUID planId) {
        return findByIdOptional(planId)
                .orElseThrow(() -> new IllegalStateException("a case refers to a plan that is not there: " + planId));
    }
}
