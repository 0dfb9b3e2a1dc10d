package org.creditrepair.repair.allocation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.creditrepair.repair.result.Refusal;
import org.creditrepair.repair.result.Refusal.Reason;

/** What a payment and the instalments that it meets have to satisfy. */
final class AllocationInput {
    private AllocationInput() {}

    static Optional<Refusal> refusal(Payment payment, List<OpenInstalment> instalments) {
        if (!payment.amount().isPositive()) {
            return refuse(Reason.NOT_POSITIVE, "payment.amount", payment.amount());
        }
        var currency = payment.amount().currency();
        for (var instalment : instalments) {
            if (!instalment.open().currency().equals(currency)) {
                return refuse(Reason.OTHER_CURRENCY, "payment.amount", payment.amount());
            }
        }
        return ascend(instalments) ? Optional.empty() : repeatedNumber(instalments);
    }

    /** The usual case, in which no number can come twice. */
    private static boolean ascend(List<OpenInstalment> instalments) {
        for (var i = 1; i < instalments.size(); i++) {
            if (instalments.get(i).number() <= instalments.get(i - 1).number()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Refusal> repeatedNumber(List<OpenInstalment> instalments) {
        var seen = new HashSet<Integer>();
        for (var i = 0; i < instalments.size(); i++) {
            var number = instalments.get(i).number();
            if (!seen.add(number)) {
                return refuse(Reason.COMES_TWICE, "instalments[" + i + "].number", number);
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refuse(Reason reason, String field, Object value) {
        return Optional.of(new Refusal(reason, field, value.toString()));
    }
}
