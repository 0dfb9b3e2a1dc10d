package org.creditrepair.notification.contact;

/** What a contact is for. Each purpose has rules of its own. */
public enum Purpose {
    /** News of a repair that the party has asked for. */
    REPAIR,
    /** Asks for money that is overdue. */
    COLLECTION,
    /** Tells what the law wants told. */
    STATUTORY,
    /** Protects the party. */
    SECURITY;

    public String id() {
        return Words.write(this);
    }

    public static Purpose of(String id) {
        return Words.read(Purpose.class, id);
    }
}
