package org.creditrepair.notification.instalment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.instalment.ToldPlan.day;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnownPlanTest {
    private static final UUID ID = new UUID(0, 1);

    @Test
    void what_is_news_of_a_day_before_the_last_check_is_looked_at_from_that_day() {
        assertThat(checked(day(7)).uncheckedFrom(day(6))).isEqualTo(checked(day(6)));
    }

    @Test
    void what_is_news_of_the_day_of_the_last_check_or_after_it_leaves_the_plan_as_it_is() {
        assertThat(checked(day(7)).uncheckedFrom(day(7))).isEqualTo(checked(day(7)));
        assertThat(checked(day(7)).uncheckedFrom(day(8))).isEqualTo(checked(day(7)));
    }

    @Test
    void a_plan_that_nobody_looked_at_is_looked_at_from_its_beginning() {
        assertThat(plan(Optional.empty()).uncheckedFrom(day(6))).isEqualTo(plan(Optional.empty()));
    }

    private static KnownPlan checked(LocalDate day) {
        return plan(Optional.of(day));
    }

    private static KnownPlan plan(Optional<LocalDate> checkedOn) {
        return new KnownPlan(ID, ID, ID, "CR-2026-000042", Currency.getInstance("CNY"), 1, checkedOn, false);
    }
}
