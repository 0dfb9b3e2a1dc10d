package org.creditrepair.repair.imputation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.creditrepair.repair.money.Money;

/**
 * Shares in proportion to weights, to the minor unit. Each share is first rounded down; the units that are left go
 * one each to the largest remainders, and among equal remainders to the earlier place: the largest-remainder method,
 * ties by order of declaration.
 */
final class ProRata {
    private ProRata() {}

    /**
     * @param amount not negative, at most the sum of the weights, so that no share is above its weight
     * @param weights greater than zero
     */
    static List<Money> shares(Money amount, List<Money> weights) {
        var scale = amount.amount().scale();
        var units = amount.amount().unscaledValue();
        var total = weights.stream().reduce(Money::plus).orElseThrow().amount().unscaledValue();
        var quotients = weights.stream()
                .map(weight -> units.multiply(weight.amount().unscaledValue()).divideAndRemainder(total))
                .toList();
        var shares =
                new ArrayList<>(quotients.stream().map(quotient -> quotient[0]).toList());
        var left = units.subtract(shares.stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> quotients.get(i)[1]).reversed())
                .limit(left)
                .forEach(i -> shares.set(i, shares.get(i).add(BigInteger.ONE)));
        return shares.stream()
                .map(share -> new Money(new BigDecimal(share, scale), amount.currency()))
                .toList();
    }
}
