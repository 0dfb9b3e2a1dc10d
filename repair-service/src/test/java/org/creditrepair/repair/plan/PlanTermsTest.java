package org.creditrepair.repair.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.schedule.Instalment;
import org.junit.jupiter.api.Test;

class PlanTermsTest {

    @Test
    void overdue_interest_and_fees_are_due_with_the_first_of_equal_months() {
        var terms = new PlanTerms(
                Money.of("12000.00", "CNY"),
                new BigDecimal("0.18"),
                3,
                Money.of("540.00", "CNY"),
                Money.of("60.00", "CNY"));

        var schedule = terms.scheduleFrom(LocalDate.of(2021, 2, 1));

        assertThat(schedule.rows())
                .extracting(Instalment::total)
                .containsExactly(Money.of("4720.60", "CNY"), Money.of("4120.60", "CNY"), Money.of("4120.59", "CNY"));
        assertThat(schedule.firstDueOn()).isEqualTo(LocalDate.of(2021, 3, 1));
    }

    @Test
    void every_instalment_needs_a_unit_of_principal() {
        assertThat(PlanTerms.smallestPrincipal(3, "CNY")).isEqualTo(Money.of("3.00", "CNY"));
    }
}
