package org.creditrepair.notification.rule;

import java.util.EnumSet;
import java.util.Set;
import org.creditrepair.notification.contact.Actor;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.contact.Words;

/** Which contacts come under a rule. Every one of the three sets has to contain the contact's own. */
public record Applies(Set<Channel> channels, Set<Purpose> purposes, Set<Actor> actors) {
    public static final Applies TO_ALL =
            new Applies(EnumSet.allOf(Channel.class), EnumSet.allOf(Purpose.class), EnumSet.allOf(Actor.class));

    public Applies {
        channels = Words.set(Channel.class, channels);
        purposes = Words.set(Purpose.class, purposes);
        actors = Words.set(Actor.class, actors);
    }

    public boolean to(Contact contact) {
        return toWhateverPurpose(contact) && purposes.contains(contact.matter().purpose());
    }

    /** Like {@link #to}, for what the party began: it has no purpose of ours. */
    public boolean toWhateverPurpose(Contact contact) {
        return channels.contains(contact.destination().channel())
                && actors.contains(contact.sender().actor());
    }
}
