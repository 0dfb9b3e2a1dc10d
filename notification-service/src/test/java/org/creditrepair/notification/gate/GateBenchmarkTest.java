package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GateBenchmarkTest {

    @Test
    void the_benchmark_asks_thirty_rules() {
        assertThat(new GateBenchmark().rulesListed()).isEqualTo(30);
    }
}
