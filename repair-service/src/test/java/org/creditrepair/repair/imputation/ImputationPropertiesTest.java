package org.creditrepair.repair.imputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creditrepair.repair.allocation.Breakdown;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.OpenInstalment;
import org.creditrepair.repair.allocation.Payment;
import org.creditrepair.repair.money.Money;

/** What holds for every payment into any debts. */
class ImputationPropertiesTest {
    private static final LocalDate PAID_ON = LocalDate.of(2024, 3, 10);

    @Property
    void parts_and_what_is_left_add_up_and_no_debt_gets_more_than_is_open(
            @ForAll("debts") List<OpenDebt> debts, @ForAll @IntRange(min = 1, max = 100_000) int cents) {
        var payment = Payment.byBorrower("p-1", cents(cents), PAID_ON);

        var imputation =
                ImputationOrder.civilCode560().impute(payment, debts, List.of()).orThrow();

        var given = imputation.parts().stream().map(Imputation.Part::amount).reduce(cents(0), Money::plus);
        assertThat(given.plus(imputation.overpaid())).isEqualTo(cents(cents));
        assertThat(byDebt(imputation))
                .allSatisfy(
                        (reference, amount) -> assertThat(amount).isLessThanOrEqualTo(outstanding(debts, reference)));
    }

    @Property
    void shares_sum_to_the_amount_and_differ_from_the_exact_share_by_less_than_a_cent(
            @ForAll("weights") List<Integer> weights, @ForAll @IntRange(min = 1, max = 1_000) int permille) {
        var total = weights.stream().mapToLong(Integer::longValue).sum();
        var amount = Math.toIntExact(Math.max(1, total * permille / 1_000));

        var shares = ProRata.shares(
                cents(amount),
                weights.stream().map(ImputationPropertiesTest::cents).toList());

        assertThat(shares.stream().reduce(cents(0), Money::plus)).isEqualTo(cents(amount));
        for (var i = 0; i < weights.size(); i++) {
            // |share - amount x weight / total| < 1 cent, without a fraction
            var share = shares.get(i).amount().unscaledValue().longValueExact();
            assertThat(Math.abs(share * total - (long) amount * weights.get(i))).isLessThan(total);
            assertThat(shares.get(i)).isLessThanOrEqualTo(cents(weights.get(i)));
        }
    }

    @Provide
    Arbitrary<List<Integer>> weights() {
        return Arbitraries.integers().between(1, 50_000).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<OpenDebt>> debts() {
        var small = Arbitraries.integers().between(0, 2).map(BigDecimal::valueOf);
        var instalment = Combinators.combine(
                        Arbitraries.integers().between(-2, 2),
                        Arbitraries.integers().between(0, 9_999))
                .as((months, cents) -> new OpenInstalment(
                        months + 3, PAID_ON.plusMonths(months), Breakdown.only(Component.PRINCIPAL, cents(cents))));
        var debt = Combinators.combine(
                        small,
                        small,
                        instalment.list().uniqueElements(OpenInstalment::number).ofMaxSize(4))
                .as((security, burden, instalments) -> OpenDebt.of("-", security, burden, instalments));
        return debt.list().ofMinSize(1).ofMaxSize(5).map(ImputationPropertiesTest::named);
    }

    private static List<OpenDebt> named(List<OpenDebt> debts) {
        return IntStream.range(0, debts.size())
                .mapToObj(i -> OpenDebt.of(
                        "debt-" + i,
                        debts.get(i).security(),
                        debts.get(i).burden(),
                        debts.get(i).instalments()))
                .toList();
    }

    private static Map<String, Money> byDebt(Imputation imputation) {
        return imputation.parts().stream()
                .collect(Collectors.toMap(Imputation.Part::debt, Imputation.Part::amount, Money::plus));
    }

    private static Money outstanding(List<OpenDebt> debts, String reference) {
        return debts.stream()
                .filter(debt -> debt.reference().equals(reference))
                .flatMap(debt -> debt.instalments().stream())
                .map(OpenInstalment::outstanding)
                .reduce(cents(0), Money::plus);
    }

    private static Money cents(int cents) {
        return new Money(BigDecimal.valueOf(cents, 2), "CNY");
    }
}
