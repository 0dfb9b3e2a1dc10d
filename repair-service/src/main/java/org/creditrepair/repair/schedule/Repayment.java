package org.creditrepair.repair.schedule;

import java.util.Objects;
import java.util.Optional;
import org.creditrepair.repair.money.Money;

/**
 * How principal is paid back.
 *
 * @param downPayment paid on the day of the loan, as its first row; bears no interest
 * @param balloon principal that is left to the last row, on top of what is regular there
 */
public record Repayment(
        Method method, InstalmentAmount instalment, Optional<Money> downPayment, Optional<Money> balloon) {

    public Repayment {
        Objects.requireNonNull(method, "method is missing");
        Objects.requireNonNull(instalment, "instalment is missing");
        Objects.requireNonNull(downPayment, "downPayment is missing");
        Objects.requireNonNull(balloon, "balloon is missing");
    }

    public static Repayment by(Method method) {
        return new Repayment(method, new InstalmentAmount.Computed(), Optional.empty(), Optional.empty());
    }

    public Repayment with(InstalmentAmount other) {
        return new Repayment(method, other, downPayment, balloon);
    }

    public Repayment withDownPayment(Money amount) {
        return new Repayment(method, instalment, Optional.of(amount), balloon);
    }

    public Repayment withBalloon(Money amount) {
        return new Repayment(method, instalment, downPayment, Optional.of(amount));
    }
}
