package org.creditrepair.privacy.mask;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;

/** Whatever a value is, the shipped policy masks it, and a second time changes nothing. */
class MaskFuzzTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final String[] ROLES = {"case-officer", "borrower", "platform", "auditor", "nobody"};

    @FuzzTest
    void a_masked_value_stays_as_it_is(FuzzedDataProvider data) {
        var field = data.pickValue(FieldClass.values());
        var viewer =
                new Viewer(data.pickValue(ROLES), "case", data.pickValue(new String[] {"assigned", "none"}), "web");
        var decision = MaskPolicy.shipped().decide(field, viewer, DAY);

        var masked = decision.apply(data.consumeRemainingAsString());

        assertThat(decision.apply(masked)).isEqualTo(masked);
    }
}
