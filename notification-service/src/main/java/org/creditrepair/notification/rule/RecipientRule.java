package org.creditrepair.notification.rule;

import java.util.Objects;
import java.util.Set;
import org.creditrepair.notification.contact.RecipientRole;

/**
 * Who may be contacted beside the party.
 *
 * @param countAsParty whom the law counts as the party
 * @param admitted others with whom the debt may be spoken of
 */
public record RecipientRule(RuleOrigin origin, Set<RecipientRole> countAsParty, Set<RecipientRole> admitted)
        implements Rule {

    public RecipientRule {
        Objects.requireNonNull(origin, "origin");
        countAsParty = Set.copyOf(countAsParty);
        admitted = Set.copyOf(admitted);
    }

    /** Whether the debt may be spoken of with somebody who is this to it. */
    public boolean mayKnow(RecipientRole role) {
        return role == RecipientRole.PARTY || countAsParty.contains(role) || admitted.contains(role);
    }
}
