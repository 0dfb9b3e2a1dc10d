package org.creditrepair.repair.repaircase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void the_same_facts_have_the_same_hash_in_whatever_order_they_come() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("b", 2);
        facts.put("a", Map.of("z", "1", "y", "2"));
        var turned = new LinkedHashMap<String, Object>();
        turned.put("a", Map.of("y", "2", "z", "1"));
        turned.put("b", 2);

        assertThat(Evidence.of(facts)).isEqualTo(Evidence.of(turned));
        assertThat(Evidence.of(facts).json()).isEqualTo("{\"a\":{\"y\":\"2\",\"z\":\"1\"},\"b\":2}");
    }

    /** From {@code printf '{"a":"1"}' | sha256sum}. */
    @Test
    void the_hash_is_the_sha_256_of_the_json() {
        assertThat(Evidence.of(Map.of("a", "1")).hash())
                .isEqualTo("9afeb0f2b203f254312ec8ded441d0318b7c34c57f8695ede42d2215a30c0960");
    }
}
