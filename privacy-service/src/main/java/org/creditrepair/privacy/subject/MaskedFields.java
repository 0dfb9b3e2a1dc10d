package org.creditrepair.privacy.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.creditrepair.privacy.BusinessZone;
import org.creditrepair.privacy.mask.MaskPolicy;
import org.creditrepair.privacy.vault.Vault;

/** The fields of a party as the caller may see them without a disclosure. */
@ApplicationScoped
class MaskedFields {
    private final MaskPolicy policy = MaskPolicy.shipped();
    private final Vault vault;
    private final CallersView view;
    private final Clock clock;

    MaskedFields(Vault vault, CallersView view, Clock clock) {
        this.vault = vault;
        this.view = view;
        this.clock = clock;
    }

    /**
     * @param values masked, by field id
     * @param decisions ids of the decisions that masked them, by field id
     */
    record Shown(Map<String, String> values, Map<String, String> decisions) {}

    Shown of(UUID subjectId) {
        var viewer = view.viewer();
        var today = BusinessZone.today(clock);
        var shown = new Shown(new TreeMap<>(), new TreeMap<>());
        vault.read(subjectId).forEach((field, value) -> {
            var decision = policy.decide(field.fieldClass(), viewer, today);
            shown.values().put(field.id(), decision.apply(value));
            shown.decisions().put(field.id(), decision.id());
        });
        return shown;
    }
}
