package org.creditrepair.training.boosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureNamesTest {

    @Test
    void names_take_the_place_of_plain_ones() {
        assertThat(put("{\"a\":1,\"feature_names\":[\"f0\",\"f1\"],\"b\":2}", "收入", "with \"quotes\""))
                .isEqualTo("{\"a\":1,\"feature_names\":[\"收入\",\"with \\\"quotes\\\"\"],\"b\":2}");
    }

    @Test
    void plain_names_are_numbered() {
        assertThat(FeatureNames.plain(3)).containsExactly("f0", "f1", "f2");
    }

    @Test
    void a_document_with_other_names_is_a_bug() {
        assertThatThrownBy(() -> put("{\"feature_names\":[\"f0\"]}", "a", "b"))
                .isInstanceOf(IllegalStateException.class);
    }

    private static String put(String document, String... names) {
        return new String(
                FeatureNames.put(document.getBytes(StandardCharsets.UTF_8), List.of(names)), StandardCharsets.UTF_8);
    }
}
