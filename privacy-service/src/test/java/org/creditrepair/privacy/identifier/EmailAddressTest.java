package org.creditrepair.privacy.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How long an address may be, in octets, and what its domain becomes. */
class EmailAddressTest {

    private static String domain(int length) {
        var labels = ("a".repeat(63) + ".").repeat(3);
        return labels + "a".repeat(length - labels.length());
    }

    @Test
    void the_octets_of_local_part_and_domain_are_counted_together() {
        assertThat(IdentifierKind.EMAIL.parse("a@" + domain(252))).isInstanceOf(Parsed.Accepted.class);
        assertThat(IdentifierKind.EMAIL.parse("a@" + domain(253))).isEqualTo(Parsed.refused(Refusal.TOO_LONG));
        assertThat(IdentifierKind.EMAIL.parse("\u00E9@" + domain(251))).isInstanceOf(Parsed.Accepted.class);
        assertThat(IdentifierKind.EMAIL.parse("\u00E9@" + domain(252))).isEqualTo(Parsed.refused(Refusal.TOO_LONG));
    }

    @Test
    void a_domain_of_more_than_254_characters_is_none() {
        assertThat(IdentifierKind.EMAIL.parse("a@" + domain(254))).isEqualTo(Parsed.refused(Refusal.TOO_LONG));
        assertThat(IdentifierKind.EMAIL.parse("a@" + domain(255))).isEqualTo(Parsed.refused(Refusal.WRONG_DOMAIN));
    }

    @Test
    void a_label_has_63_characters_at_most() {
        assertThat(IdentifierKind.EMAIL.parse("a@" + "b".repeat(63) + ".invalid"))
                .isInstanceOf(Parsed.Accepted.class);
        assertThat(IdentifierKind.EMAIL.parse("a@" + "b".repeat(64) + ".invalid"))
                .isEqualTo(Parsed.refused(Refusal.WRONG_DOMAIN));
    }

    /** IDNA 2003 is what the JDK has: two letters for the sharp s, which is a letter of its own in IDNA 2008. */
    @Test
    void a_domain_is_written_in_ascii_by_idna_2003() {
        assertThat(IdentifierKind.EMAIL.parse("a@stra\u00DFe.invalid"))
                .isEqualTo(Parsed.accepted("a@strasse.invalid", List.of()));
    }
}
