package org.creditrepair.repair.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.repair.loan.Given.FIRST_DUE;
import static org.creditrepair.repair.loan.Given.SECOND_DUE;
import static org.creditrepair.repair.loan.Given.TERMS;
import static org.creditrepair.repair.loan.Given.event;
import static org.creditrepair.repair.loan.Given.parts;
import static org.creditrepair.repair.loan.Given.replay;
import static org.creditrepair.repair.loan.Given.yuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.schedule.Method;
import org.creditrepair.repair.schedule.Repayment;
import org.junit.jupiter.api.Test;

/** Loans that spread interest or have one row. 12,000.00 at 12 % over six months from 2024-01-31. */
class FlatAndBulletTest {

    @Test
    void a_bullet_loan_is_changed_in_its_one_row() {
        var bullet = TERMS.with(Repayment.by(Method.BULLET));
        var loan = replay(
                bullet,
                event("r", FIRST_DUE, new Change.RateChange(new BigDecimal("0.24"))),
                event("x", SECOND_DUE, new Change.TermExtension(1)));

        // a month at 1 %, six at 2 %
        assertThat(loan.state().rows()).hasSize(1);
        assertThat(loan.state().rows().getFirst().dueOn()).isEqualTo(LocalDate.of(2024, 8, 31));
        assertThat(loan.state().rows().getFirst().demanded())
                .isEqualTo(parts("0.00", "0.00", "0.00", "1560.00", "12000.00"));
    }

    @Test
    void a_flat_loan_keeps_its_base_when_its_rate_changes() {
        var flat = TERMS.with(Repayment.by(Method.FLAT));
        var loan = replay(flat, event("r", FIRST_DUE, new Change.RateChange(new BigDecimal("0.06"))));

        assertThat(loan.state().rows())
                .extracting(row -> row.demanded().interest())
                .containsExactly(
                        yuan("120.00"), yuan("60.00"), yuan("60.00"), yuan("60.00"), yuan("60.00"), yuan("60.00"));
        assertThat(loan.state().rows())
                .extracting(row -> row.demanded().principal())
                .containsOnly(yuan("2000.00"));
    }

    @Test
    void a_flat_base_follows_what_is_prepaid_and_what_is_capitalised() {
        var flat = TERMS.with(Repayment.by(Method.FLAT));
        var prepaid = replay(
                flat,
                event("p1", FIRST_DUE, new Movement.Payment(yuan("2120.00"))),
                event("x1", FIRST_DUE, new Movement.Prepayment(yuan("3000.00"), Recast.NEW_INSTALMENT)));
        var capitalised = replay(flat, event("k1", FIRST_DUE, new Change.Capitalisation(Set.of(Component.INTEREST))));

        // 3,000.00 of the 10,000.00 to come are three tenths: 1 % a month of 8,400.00; and of 12,120.00
        assertThat(prepaid.state().rows().get(1).demanded().interest()).isEqualTo(yuan("84.00"));
        assertThat(prepaid.state().rows().get(5).demanded().interest()).isEqualTo(yuan("84.00"));
        assertThat(capitalised.state().rows().get(1).demanded().interest()).isEqualTo(yuan("121.20"));
    }

    @Test
    void a_flat_instalment_that_stays_holds_principal_and_interest() {
        var flat = TERMS.with(Repayment.by(Method.FLAT));
        var loan = replay(
                flat, event("r", FIRST_DUE, new Change.RateChange(new BigDecimal("0.06"), Recast.SAME_INSTALMENT)));

        assertThat(loan.state().rows())
                .extracting(row -> row.demanded().total())
                .containsExactly(
                        yuan("2120.00"),
                        yuan("2120.00"),
                        yuan("2120.00"),
                        yuan("2120.00"),
                        yuan("2120.00"),
                        yuan("1820.00"));
    }
}
