package org.creditrepair.privacy.finding;

import java.util.Arrays;
import java.util.Optional;
import org.creditrepair.privacy.identifier.IdentifierKind;

/**
 * A kind of personal data that is found in text. Of two findings that are equal in all else, the earlier kind stays.
 */
public enum Kind {
    NATIONAL_ID(IdentifierKind.NATIONAL_ID),
    RESIDENCE_PERMIT(IdentifierKind.RESIDENCE_PERMIT),
    FOREIGNER_PERMIT(IdentifierKind.FOREIGNER_PERMIT),
    SOCIAL_CREDIT_CODE(IdentifierKind.SOCIAL_CREDIT_CODE),
    BANK_CARD(IdentifierKind.BANK_CARD),
    MOBILE(IdentifierKind.MOBILE),
    LANDLINE(IdentifierKind.LANDLINE),
    LICENCE_PLATE(IdentifierKind.LICENCE_PLATE),
    EMAIL(IdentifierKind.EMAIL),
    IP_ADDRESS(IdentifierKind.IP_ADDRESS),
    /** A person's name or a part of it. */
    NAME("name"),
    /** A postal address down to a road, village or building at least. */
    ADDRESS("address"),
    /** A date, or a month, that the text calls one of birth. */
    DATE_OF_BIRTH("date-of-birth");

    private final String id;
    private final Optional<IdentifierKind> identifier;

    Kind(IdentifierKind identifier) {
        this.id = identifier.id();
        this.identifier = Optional.of(identifier);
    }

    Kind(String id) {
        this.id = id;
        this.identifier = Optional.empty();
    }

    /** Stable id, for data and messages. */
    public String id() {
        return id;
    }

    /** The kind of identifier that a finding can be parsed as; none for names, addresses and dates of birth. */
    public Optional<IdentifierKind> identifier() {
        return identifier;
    }

    /** The kind with this id, if any. */
    public static Optional<Kind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
