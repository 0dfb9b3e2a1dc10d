package org.creditrepair.repair.accrual;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.MathContext;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayCountTest {

    /** Differences of the 30/360 variants as ISDA 2006 4.16 and the SIFMA rules give them. */
    @ParameterizedTest
    @CsvSource({
        "2007-01-15, 2007-01-30, 15, 15, 15",
        "2007-01-15, 2007-01-31, 16, 16, 15",
        "2007-01-30, 2007-01-31, 0, 0, 0",
        "2007-01-15, 2007-02-15, 30, 30, 30",
        "2007-01-31, 2007-02-28, 28, 28, 28",
        "2007-01-31, 2007-03-31, 60, 60, 60",
        "2007-02-28, 2007-03-31, 33, 30, 32",
        "2007-02-28, 2007-03-05, 7, 5, 7",
        "2008-02-29, 2008-03-31, 32, 30, 31",
        "2008-02-28, 2008-03-31, 33, 33, 32",
        "2008-02-29, 2009-02-28, 359, 360, 359",
        "2007-02-26, 2008-02-29, 363, 363, 363",
        "2006-08-31, 2007-02-28, 178, 178, 178",
        "2007-12-30, 2008-01-31, 30, 30, 30",
        "2007-12-29, 2008-01-31, 32, 32, 31",
    })
    void thirty_days_a_month_differ_at_month_ends(
            LocalDate from, LocalDate to, int bond, int unitedStates, int eurobond) {
        assertThat(DayCount.THIRTY_360.days(from, to)).isEqualTo(bond);
        assertThat(DayCount.THIRTY_360_US.days(from, to)).isEqualTo(unitedStates);
        assertThat(DayCount.THIRTY_E_360.days(from, to)).isEqualTo(eurobond);
    }

    @ParameterizedTest
    @CsvSource({
        "ACTUAL_360,    2023-12-01, 2024-03-01, 91, 0.25277777777777777778",
        "ACTUAL_364,    2023-12-01, 2024-03-01, 91, 0.25",
        "ACTUAL_365,    2023-12-01, 2024-03-01, 91, 0.24931506849315068493",
        "ACTUAL_ACTUAL, 2023-12-01, 2024-03-01, 91, 0.24886593307882326521",
        "ACTUAL_ACTUAL, 2023-12-31, 2024-01-01, 1,  0.0027397260273972602740",
        "ACTUAL_ACTUAL, 2024-01-01, 2024-12-31, 365, 0.99726775956284153005",
        "ACTUAL_ACTUAL, 2024-01-01, 2025-01-01, 366, 1",
        "ACTUAL_ACTUAL, 2022-07-01, 2025-07-01, 1096, 3",
        "ACTUAL_ACTUAL, 2024-12-31, 2026-01-01, 366, 1.0027322404371584699",
        "ACTUAL_ACTUAL, 0001-01-01, +200001-01-01, 73048500, 200000",
        "THIRTY_360,    2023-12-01, 2024-03-01, 90, 0.25",
    })
    void days_are_a_part_of_a_year(DayCount dayCount, LocalDate from, LocalDate to, int days, String years) {
        assertThat(dayCount.days(from, to)).isEqualTo(days);
        assertThat(dayCount.years(from, to).value(new MathContext(20))).isEqualByComparingTo(years);
    }
}
