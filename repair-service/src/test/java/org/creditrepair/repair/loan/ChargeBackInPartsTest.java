package org.creditrepair.repair.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.repair.loan.Given.event;
import static org.creditrepair.repair.loan.Given.paid;
import static org.creditrepair.repair.loan.Given.yuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.creditrepair.repair.accrual.Convention;
import org.creditrepair.repair.accrual.DayCount;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.Direction;
import org.creditrepair.repair.allocation.FuturePart;
import org.creditrepair.repair.schedule.Grace;
import org.creditrepair.repair.schedule.Method;
import org.creditrepair.repair.schedule.Repayment;
import org.creditrepair.repair.schedule.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Principal repaid early lowers flat interest; where it goes back in parts on a day, that rises as by their sum. */
class ChargeBackInPartsTest {
    private static final LocalDate START = LocalDate.of(2023, 10, 31);
    private static final AllocationOrder RE_AMORTISING =
            AllocationOrder.uniform(List.of(Component.values()), Direction.HORIZONTAL, FuturePart.RE_AMORTISATION);

    @Test
    void parts_of_several_payments() {
        assertPartsAreAsTheirSum(
                flat("500.03", "0.0144", 12),
                93,
                List.of(paid("p1", START, "0.06"), paid("p2", START, "0.09"), paid("p3", START, "2.48")),
                new Parts("p3", "0.05", "1.88", "1.93"));
    }

    @ParameterizedTest
    @EnumSource
    void parts_after_a_change_of_rate(DayCount count) {
        assertPartsAreAsTheirSum(
                flat("500.21", "0.0225", 9).with(Convention.daily(count)),
                158,
                List.of(
                        paid("p1", START, "75.74"),
                        event("r1", START.plusDays(1), new Change.RateChange(new BigDecimal("0.155")))),
                new Parts("p1", "0.54", "17.00", "17.54"));
    }

    private record Parts(String payment, String first, String second, String sum) {

        Movement.ChargeBack of(String amount) {
            return new Movement.ChargeBack(payment, yuan(amount));
        }
    }

    private static Terms flat(String amount, String rate, int count) {
        return Terms.of(yuan(amount), new BigDecimal(rate), START, count)
                .with(Repayment.by(Method.FLAT))
                .with(Grace.NONE.onPrincipal(2));
    }

    private static void assertPartsAreAsTheirSum(Terms terms, int days, List<LoanEvent> before, Parts parts) {
        var on = START.plusDays(days);
        var loan = Loan.replay(terms, RE_AMORTISING, before).orThrow();

        var inParts = loan.record(event("b1", on, parts.of(parts.first())))
                .then(one -> one.record(event("b2", on, parts.of(parts.second()))))
                .orThrow();
        var whole = loan.record(event("b1", on, parts.of(parts.sum()))).orThrow();

        assertThat(inParts.state()).isEqualTo(whole.state());
        assertThat(inParts.state()).isNotEqualTo(loan.state());
    }
}
