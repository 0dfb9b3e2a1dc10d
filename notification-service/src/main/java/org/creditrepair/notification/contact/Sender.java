package org.creditrepair.notification.contact;

import java.util.Objects;

/**
 * Who makes a contact.
 *
 * @param collector id of whoever contacts: the lender itself, or one of its agencies
 * @param lenderGroup id that a lender shares with its agencies
 */
public record Sender(String collector, String lenderGroup, Actor actor) {

    public Sender {
        Objects.requireNonNull(collector, "collector");
        Objects.requireNonNull(lenderGroup, "lenderGroup");
        Objects.requireNonNull(actor, "actor");
    }
}
