package org.creditrepair.privacy.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** In any text findings are in order, apart, and within it; nothing is thrown. */
class RecogniserFuzzTest {
    private static final Recogniser RECOGNISER = Recogniser.shipped();

    @FuzzTest
    void findings_lie_within_the_text_and_apart(FuzzedDataProvider data) {
        var text = data.consumeRemainingAsString();

        var end = 0;
        for (var finding : RECOGNISER.find(text)) {
            assertThat(finding.start()).isGreaterThanOrEqualTo(end);
            assertThat(finding.end()).isGreaterThan(finding.start()).isLessThanOrEqualTo(text.length());
            end = finding.end();
        }
    }
}
