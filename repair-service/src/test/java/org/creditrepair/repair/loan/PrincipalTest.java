package org.creditrepair.repair.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.repair.loan.Given.yuan;

import org.creditrepair.repair.money.Money;
import org.junit.jupiter.api.Test;

/** Flat interest is counted on 500.03 while 400.01 are to come. */
class PrincipalTest {
    private static final Money NOTHING = yuan("0.00");
    private static final Principal GIVEN = Principal.of(yuan("400.01"), yuan("500.03"));

    @Test
    void what_is_repaid_lowers_the_base_by_its_share() {
        var repaid = GIVEN.scaledTo(yuan("100.00"));

        // 500.03 x 100 / 400.01 = 125.0044
        assertThat(repaid.balance()).isEqualTo(yuan("100.00"));
        assertThat(repaid.flatBase()).isEqualTo(yuan("125.00"));
        assertThat(GIVEN.flatBase()).isEqualTo(yuan("500.03"));
    }

    /** From step to step, a base of 0.01 for 0.01 would have become one of 400.01. */
    @Test
    void what_is_repaid_and_goes_back_leaves_the_base_as_it_was() {
        var again = GIVEN.scaledTo(yuan("0.01")).scaledTo(yuan("400.01"));

        assertThat(again).isEqualTo(GIVEN);
        assertThat(again.flatBase()).isEqualTo(yuan("500.03"));
    }

    /** Counted on 0.04 while 0.03 are to come: of 0.01 it is 0.01 (0.0133), of 0.02 it is 0.03 (0.0267), not 0.02. */
    @Test
    void parts_are_as_their_sum() {
        var small = Principal.of(yuan("0.03"), yuan("0.04"));

        assertThat(small.scaledTo(yuan("0.01")).flatBase()).isEqualTo(yuan("0.01"));
        assertThat(small.scaledTo(yuan("0.01")).scaledTo(yuan("0.02")).flatBase())
                .isEqualTo(small.scaledTo(yuan("0.02")).flatBase())
                .isEqualTo(yuan("0.03"));
    }

    @Test
    void what_falls_due_leaves_the_base() {
        var due = GIVEN.scaledTo(yuan("100.00")).dueTo(yuan("40.00"));

        assertThat(due).isEqualTo(Principal.of(yuan("40.00"), yuan("125.00")));
        assertThat(due.scaledTo(yuan("20.00")).flatBase()).isEqualTo(yuan("62.50"));
        assertThat(due.dueTo(NOTHING).flatBase()).isEqualTo(yuan("125.00"));
    }

    @Test
    void where_nothing_was_to_come_flat_interest_is_counted_on_what_comes() {
        var over = GIVEN.dueTo(NOTHING);

        assertThat(over.scaledTo(yuan("7.00"))).isEqualTo(Principal.of(yuan("7.00"), yuan("7.00")));
        assertThat(over.takenUp(yuan("8.00"))).isEqualTo(Principal.of(yuan("8.00"), yuan("8.00")));
    }

    @Test
    void what_is_past_due_comes_again_without_another_base() {
        assertThat(GIVEN.takenUp(yuan("100.00"))).isEqualTo(Principal.of(yuan("500.01"), yuan("500.03")));
    }

    @Test
    void what_is_capitalised_is_added_to_both() {
        assertThat(GIVEN.scaledTo(yuan("100.00")).capitalised(yuan("1.00")))
                .isEqualTo(Principal.of(yuan("101.00"), yuan("126.00")));
    }
}
