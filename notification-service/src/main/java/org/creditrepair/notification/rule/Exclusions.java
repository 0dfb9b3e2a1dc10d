package org.creditrepair.notification.rule;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.notification.contact.RecipientRole;

/**
 * Contacts that a rule that counts leaves alone: they are not stopped, and not counted where nothing else is said.
 *
 * @param consentDays days for which a consent to calls lasts, its own day being day 1; empty where consent changes
 *     nothing. A conversation is counted also where it came of a call that was consented to
 * @param recipients contacts with these do not come under the rule
 * @param yieldsToAgreement whether the party may agree to more
 * @param yieldsToReply whether one reply to what the recipient began in the window goes out: it begins nothing. It is
 *     counted
 */
public record Exclusions(
        Optional<Integer> consentDays,
        Set<RecipientRole> recipients,
        boolean yieldsToAgreement,
        boolean yieldsToReply) {
    public static final Exclusions NONE = new Exclusions(Optional.empty(), Set.of(), false, false);

    public Exclusions {
        Objects.requireNonNull(consentDays, "consentDays");
        recipients = Set.copyOf(recipients);
    }
}
