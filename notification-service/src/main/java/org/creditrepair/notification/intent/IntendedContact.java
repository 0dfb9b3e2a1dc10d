package org.creditrepair.notification.intent;

import java.util.Objects;
import org.creditrepair.notification.contact.Contact;

/** A contact that somebody wants to make, and what would be said. */
public record IntendedContact(Contact contact, Content content) {

    public IntendedContact {
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(content, "content");
    }
}
