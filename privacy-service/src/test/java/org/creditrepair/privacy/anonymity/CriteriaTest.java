package org.creditrepair.privacy.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditrepair.privacy.anonymity.Patients.criteria;

import java.math.BigDecimal;
import org.creditrepair.privacy.anonymity.Result.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1, 0, OUT_OF_RANGE, k, 0",
        "1, 0, 1, 0, OUT_OF_RANGE, l, 0",
        "1, 1, -0.01, 0, OUT_OF_RANGE, t, -0.01",
        "1, 1, 1.01, 0, OUT_OF_RANGE, t, 1.01",
        "1, 1, 0.1234567, 0, TOO_MANY_DECIMALS, t, 0.1234567",
        "1, 1, 1, -0.01, OUT_OF_RANGE, suppressionLimit, -0.01",
        "1, 1, 1, 1.01, OUT_OF_RANGE, suppressionLimit, 1.01",
        "1, 1, 1, 1E-999999999, TOO_MANY_DECIMALS, suppressionLimit, 1E-999999999",
    })
    void criteria_out_of_range_are_refused(
            int k, int l, BigDecimal t, BigDecimal limit, Reason reason, String field, String value) {
        assertThat(Criteria.of(k, l, t, limit)).isEqualTo(Result.refused(reason, field, value));
        assertThatThrownBy(() -> new Criteria(k, l, t, limit))
                .hasMessage("Refused[reason=" + reason + ", field=" + field + ", value=" + value + "]");
    }

    @Test
    void criteria_without_a_share_are_refused_by_its_name() {
        assertThat(Criteria.of(2, 1, null, BigDecimal.ZERO)).isEqualTo(Result.refused(Reason.MISSING, "t", "null"));
        assertThat(Criteria.of(2, 1, BigDecimal.ONE, null))
                .isEqualTo(Result.refused(Reason.MISSING, "suppressionLimit", "null"));
    }

    @Test
    void criteria_are_the_same_however_they_are_written() {
        assertThat(criteria(5, 1, "1.000000", "0.050")).isEqualTo(criteria(5, 1, "1", "0.05"));
        assertThat(Criteria.ofK(5, new BigDecimal("0.05")).orThrow()).isEqualTo(criteria(5, 1, "1", "0.05"));
    }
}
