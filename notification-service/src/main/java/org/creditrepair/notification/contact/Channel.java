package org.creditrepair.notification.contact;

/** The way that a contact takes. */
public enum Channel {
    PHONE(true),
    VISIT(true),
    SMS(false),
    EMAIL(false),
    INSTANT_MESSAGE(false),
    IN_APP(false),
    LETTER(false);

    private final boolean isSpoken;

    Channel(boolean isSpoken) {
        this.isSpoken = isSpoken;
    }

    /** Whether people talk; otherwise one writes. */
    public boolean isSpoken() {
        return isSpoken;
    }

    /** Such as {@code in-app}. */
    public String id() {
        return Words.write(this);
    }

    public static Channel of(String id) {
        return Words.read(Channel.class, id);
    }
}
