package org.creditrepair.privacy.identifier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A kind of identifier that the suite can normalise. What all have in common: invisible format characters are dropped;
 * NFKC, so that full-width digits and letters become plain ones; space around the text is dropped; a text of more than
 * {@value #LONGEST_TEXT} characters is refused unread. What else is normalised is said at each kind; there,
 * <em>separators</em> are spaces, tabs, dashes and dots between two characters, three in a row at most, and nothing
 * that breaks a line.
 */
public enum IdentifierKind {
    /**
     * Citizen identity number, GB 11643-1999: 18 characters, X in upper case, without separators. One of 15 digits is
     * written as the 18 characters that replaced it.
     */
    NATIONAL_ID("national-id", withoutSeparators(NationalId::parse)),
    /**
     * Residence permit of a resident of Hong Kong, Macau or Taiwan: as the national id, from 810000, 820000, 830000.
     */
    RESIDENCE_PERMIT("residence-permit", withoutSeparators(ResidencePermit::parse)),
    /**
     * Foreigner's permanent residence card: 18 characters from 9 (since 2023-12-01), or three letters and twelve
     * digits; letters in upper case, without separators.
     */
    FOREIGNER_PERMIT("foreigner-permit", withoutSeparators(ForeignerPermit::parse)),
    /** Unified social credit code, GB 32100-2015: 18 characters in upper case, without separators. */
    SOCIAL_CREDIT_CODE("social-credit-code", withoutSeparators(SocialCreditCode::parse)),
    /** Number of a bank card, ISO/IEC 7812: 12 to 19 digits without separators. */
    BANK_CARD("bank-card", withoutSeparators(BankCard::parse)),
    /** Mobile number of mainland China: 11 digits, without separators, country code and trunk 0. */
    MOBILE("mobile", withoutSeparators(Writing.BRACKETS, Mobile::parse)),
    /**
     * Fixed line of mainland China: area code with its 0, dash, local number, and after a dash the extension if any.
     */
    LANDLINE("landline", Landline::parse),
    /** Licence plate of mainland China: in upper case and simplified characters, without separators. */
    LICENCE_PLATE("licence-plate", withoutSeparators(LicencePlate::parse)),
    /**
     * E-mail address, RFC 5321: the local part as it is, the domain in lower case and in its ASCII form (RFC 3490, IDNA
     * 2003, as the JDK has it: {@code ß} becomes {@code ss}).
     */
    EMAIL("email", (plain, day) -> EmailAddress.parse(plain)),
    /** IP address: version 4 in dotted decimals, version 6 as RFC 5952 recommends. */
    IP_ADDRESS("ip-address", (plain, day) -> IpAddress.parse(plain));

    static final int LONGEST_TEXT = 1_000;

    private final String id;
    private final BiFunction<String, LocalDate, Parsed> parser;

    IdentifierKind(String id, BiFunction<String, LocalDate, Parsed> parser) {
        this.id = id;
        this.parser = parser;
    }

    private static BiFunction<String, LocalDate, Parsed> withoutSeparators(
            BiFunction<String, LocalDate, Parsed> parser) {
        return withoutSeparators("", parser);
    }

    /**
     * Hands the text to a parser in upper case without separators.
     *
     * @param more other separators; these may begin and end the text
     */
    private static BiFunction<String, LocalDate, Parsed> withoutSeparators(
            String more, BiFunction<String, LocalDate, Parsed> parser) {
        return (plain, day) -> Writing.compact(plain, more)
                .map(compact -> parser.apply(compact, day))
                .orElseGet(() -> Parsed.refused(Refusal.WRONG_SEPARATOR));
    }

    /** Stable id, for data and messages. */
    public String id() {
        return id;
    }

    /** The kind with this id, if any. */
    public static Optional<IdentifierKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /**
     * Normalises a text by the newest rows of the lists of regions, issuers and prefixes. Without a day nobody knows
     * whether a date of birth lies in the future: one that is later than the newest list of regions is accepted with
     * {@link Warning#BIRTH_AFTER_LISTS}.
     *
     * @param text as a person wrote it; null is refused as missing
     */
    public Parsed parse(String text) {
        return parse(text, LocalDate.MAX);
    }

    /**
     * Normalises a text by the lists as they were on a day.
     *
     * @param text as a person wrote it; null is refused as missing
     * @param day for which the lists of regions, issuers and prefixes are read
     */
    public Parsed parse(String text, LocalDate day) {
        if (text == null) {
            return Parsed.refused(Refusal.MISSING);
        }
        if (text.length() > LONGEST_TEXT) {
            return Parsed.refused(Refusal.TOO_LONG);
        }
        var plain = Writing.plain(text);
        return plain.isEmpty() ? Parsed.refused(Refusal.MISSING) : parser.apply(plain, day);
    }
}
