package org.creditrepair.notification.instalment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.instalment.ToldPlan.day;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creditrepair.notification.datafile.Reading;
import org.creditrepair.notification.ladder.Fact;
import org.creditrepair.notification.ladder.History;
import org.creditrepair.notification.ladder.Ladder;
import org.creditrepair.notification.ladder.Simulation;

class FactsByDayPropertiesTest {
    private static final Currency YUAN = Currency.getInstance("CNY");

    record Payment(int receivedOn, int cents) {

        String amount() {
            return BigDecimal.valueOf(cents, 2).toPlainString();
        }
    }

    /** The three instalments of {@link #plan} are of 300.00 together, which five payments do not exceed. */
    @Provide
    Arbitrary<List<Payment>> payments() {
        var payment = Combinators.combine(
                        Arbitraries.integers().between(3, 28),
                        Arbitraries.integers().between(1, 6000))
                .as(Payment::new);
        return payment.list().ofMaxSize(5);
    }

    @Property(tries = 300)
    void in_whatever_order_payments_become_known_the_ladder_goes_the_same_way(
            @ForAll("payments") List<Payment> payments, @ForAll Random random) {
        var inOrder = new ArrayList<>(payments);
        inOrder.sort(Comparator.comparing(Payment::receivedOn));
        var anyhow = new ArrayList<>(inOrder);
        Collections.shuffle(anyhow, random);

        assertThat(course(anyhow)).isEqualTo(course(inOrder));
    }

    @Property(tries = 300)
    void of_each_instalment_as_much_is_paid_as_is_known(@ForAll("payments") List<Payment> payments) {
        var plan = paid(payments);

        var known = Instalments.of(plan.known());
        var byDay = plan.byDay();
        for (var number = 1; number <= 3; number++) {
            assertThat(unpaid(byDay, Integer.toString(number))).isEqualByComparingTo(known.unpaid(number));
        }
    }

    @Property(tries = 300)
    void they_come_in_the_order_of_days(@ForAll("payments") List<Payment> payments) {
        assertThat(paid(payments).byDay()).isSortedAccordingTo(Comparator.comparing(Fact::on));
    }

    private static Simulation course(List<Payment> payments) {
        var history = History.of(YUAN, paid(payments).byDay()).orThrow();
        return switch (Ladder.ofInstalments()) {
            case Reading.Accepted<Ladder>(var ladder) -> ladder.simulate(history, day(30));
            case Reading.Refused<Ladder>(var refusals) -> throw new AssertionError(refusals);
        };
    }

    private static ToldPlan paid(List<Payment> payments) {
        var plan = plan();
        payments.forEach(payment -> plan.paid(payment.amount(), payment.receivedOn()));
        return plan;
    }

    private static ToldPlan plan() {
        return new ToldPlan()
                .missed(1, 1, "100.00", 3)
                .missed(2, 2, "100.00", 3)
                .due(3, 3, "100.00", 3);
    }

    private static BigDecimal unpaid(List<Fact> facts, String reference) {
        var unpaid = BigDecimal.ZERO;
        for (var fact : facts) {
            unpaid = switch (fact) {
                case Fact.Due due when due.reference().equals(reference) -> unpaid.add(due.amount());
                case Fact.Paid paid when paid.reference().equals(reference) -> unpaid.subtract(paid.amount());
                default -> unpaid;
            };
        }
        return unpaid;
    }
}
