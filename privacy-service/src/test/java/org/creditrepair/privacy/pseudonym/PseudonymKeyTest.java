package org.creditrepair.privacy.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymKeyTest {
    private static final Scope SCOPE = new Scope("export", "mobile");

    @Test
    void a_key_prints_its_id_and_not_its_secret() {
        var key = new PseudonymKey("k1", PseudonymsTest.bytes(0, 32));

        assertThat(key).hasToString("PseudonymKey[id=k1, secret=***]");
    }

    @Test
    void a_key_is_one_for_hmac_and_gives_a_copy_of_its_secret() {
        var key = new PseudonymKey("k1", PseudonymsTest.bytes(0, 32)).forMac();

        assertThat(key.getAlgorithm()).isEqualTo("HmacSHA256");
        assertThat(key.getFormat()).isEqualTo("RAW");
        assertThat(key.getEncoded()).isEqualTo(PseudonymsTest.bytes(0, 32)).isNotSameAs(key.getEncoded());
    }

    @Test
    void a_wiped_key_makes_nothing_more() {
        var key = new PseudonymKey("k1", PseudonymsTest.bytes(0, 32));
        var pseudonyms = new Pseudonyms(key, List.of());

        key.close();

        assertThatThrownBy(() -> pseudonyms.of(SCOPE, "1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("key k1 was wiped");
    }

    @Test
    void a_key_can_be_used_again_and_again() {
        var pseudonyms = new Pseudonyms(new PseudonymKey("k1", PseudonymsTest.bytes(0, 32)), List.of());

        assertThat(pseudonyms.of(SCOPE, "1")).isEqualTo(pseudonyms.of(SCOPE, "1"));
    }

    @Test
    void the_caller_may_wipe_what_it_gave() {
        var secret = PseudonymsTest.bytes(0, 32);
        var pseudonyms = new Pseudonyms(new PseudonymKey("k1", secret), List.of());
        var before = pseudonyms.of(SCOPE, "1");

        Arrays.fill(secret, (byte) 0);

        assertThat(pseudonyms.of(SCOPE, "1")).isEqualTo(before);
    }

    @Test
    void a_short_secret_is_a_bug() {
        assertThatThrownBy(() -> new PseudonymKey("k1", new byte[31])).hasMessage("key k1 has 31 bytes; least is 32");
        assertThat(new PseudonymKey("k1", new byte[32]).id()).isEqualTo("k1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K1", "k_1", "12345678901234567"})
    void an_id_that_does_not_fit_is_a_bug(String id) {
        assertThatThrownBy(() -> new PseudonymKey(id, new byte[32]))
                .hasMessage("the id of a key must be 1 to 16 of a-z and 0-9: " + id);
    }
}
