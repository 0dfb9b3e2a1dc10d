package org.creditrepair.privacy.identifierscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.identifier.CheckCharacters;
import org.creditrepair.privacy.identifier.IdentifierKind;
import org.creditrepair.privacy.identifier.Parsed;
import org.creditrepair.privacy.identifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementTest {

    @ParameterizedTest
    @ValueSource(strings = {"19900101", "19901231", "20000131", "20001201", "20240315"})
    void a_card_of_no_known_issuer_may_begin_with_a_date(String date) {
        assertThat(Judgement.of(Kind.BANK_CARD, card(date + "1234567", Warning.UNKNOWN_ISSUER)))
                .containsExactlyInAnyOrder(Evidence.CHECK_CHARACTER, Evidence.VERY_ODD, Evidence.BEGINS_WITH_DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"18900101", "21000101", "20000001", "20001301", "20000100", "20000132"})
    void what_no_calendar_has_is_no_date(String noDate) {
        assertThat(Judgement.of(Kind.BANK_CARD, card(noDate + "1234567", Warning.UNKNOWN_ISSUER)))
                .containsExactlyInAnyOrder(Evidence.CHECK_CHARACTER, Evidence.VERY_ODD);
    }

    @Test
    void a_card_whose_issuer_is_known_begins_with_no_date() {
        var odd = new Parsed.Accepted("2024030512345674", List.of(Warning.UNUSUAL_LENGTH));
        var usual = new Parsed.Accepted("2024030512345674", List.of());

        assertThat(Judgement.of(Kind.BANK_CARD, odd))
                .containsExactlyInAnyOrder(Evidence.CHECK_CHARACTER, Evidence.VERY_ODD);
        assertThat(Judgement.of(Kind.BANK_CARD, usual)).containsExactly(Evidence.CHECK_CHARACTER);
    }

    private static Parsed.Accepted card(String withoutLuhn, Warning warning) {
        var card = withoutLuhn + CheckCharacters.ofBankCard(withoutLuhn);
        var accepted = (Parsed.Accepted) IdentifierKind.BANK_CARD.parse(card);
        assertThat(accepted.warnings()).containsExactly(warning);
        return accepted;
    }
}
