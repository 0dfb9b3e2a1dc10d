package org.creditrepair.privacy.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever is typed is accepted in one normal form, or refused; nothing is thrown. */
class ParserFuzzTest {

    @FuzzTest
    void any_text_is_accepted_or_refused(FuzzedDataProvider data) {
        var kind = data.pickValue(IdentifierKind.values());
        var text = data.consumeRemainingAsString();

        if (kind.parse(text) instanceof Parsed.Accepted accepted) {
            assertThat(kind.parse(accepted.value()))
                    .isInstanceOfSatisfying(
                            Parsed.Accepted.class,
                            again -> assertThat(again.value()).isEqualTo(accepted.value()));
        }
    }
}
