package org.creditrepair.privacy.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecogniseBenchmarkTest {

    @Test
    void the_benchmark_finds_a_hundred_thousand_values_and_nothing_else() {
        var benchmark = new RecogniseBenchmark();

        benchmark.write();

        assertThat(benchmark.find()).hasSize(100_000);
    }
}
