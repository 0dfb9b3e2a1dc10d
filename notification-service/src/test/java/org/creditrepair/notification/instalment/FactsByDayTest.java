package org.creditrepair.notification.instalment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.instalment.ToldPlan.day;

import java.math.BigDecimal;
import java.util.Optional;
import org.creditrepair.notification.ladder.Fact;
import org.junit.jupiter.api.Test;

class FactsByDayTest {

    @Test
    void what_became_known_on_its_day_stays_as_it_is() {
        var plan = new ToldPlan()
                .due(1, 1, "100.00", 1)
                .paid("40.00", 2)
                .due(2, 5, "50.00", 3)
                .paid("110.00", 7)
                .held(8);

        assertThat(plan.byDay())
                .containsExactlyElementsOf(
                        plan.known().stream().map(PlanFact::fact).toList());
    }

    @Test
    void a_payment_counts_from_the_day_it_was_received_on() {
        var plan = new ToldPlan().due(1, 1, "100.00", 1).held(8).paid("100.00", 5);

        assertThat(plan.byDay())
                .containsExactly(
                        due(1, 1, "100.00", 1),
                        paid(5, "1", "100.00"),
                        new Fact.Answered(day(5)),
                        new Fact.Held(day(8), Optional.empty(), "case-suspended"));
    }

    @Test
    void a_payment_that_is_heard_late_pays_the_oldest_and_the_later_one_what_then_is_left() {
        var plan = new ToldPlan()
                .due(2, 3, "50.00", 1)
                .due(1, 2, "100.00", 1)
                .paid("100.00", 7)
                .paid("30.00", 5);

        assertThat(plan.byDay())
                .containsExactly(
                        due(2, 3, "50.00", 1),
                        due(1, 2, "100.00", 1),
                        paid(5, "1", "30.00"),
                        new Fact.Answered(day(5)),
                        paid(7, "1", "70.00"),
                        paid(7, "2", "30.00"),
                        new Fact.Answered(day(7)));
    }

    @Test
    void of_two_that_are_due_on_a_day_the_one_of_the_lower_number_is_paid_first() {
        var plan = new ToldPlan()
                .due(2, 3, "50.00", 1)
                .due(1, 3, "50.00", 1)
                .paid("50.00", 7)
                .paid("50.00", 5);

        assertThat(plan.byDay()).containsSubsequence(paid(5, "1", "50.00"), paid(7, "2", "50.00"));
    }

    @Test
    void a_payment_from_before_its_instalment_was_known_counts_from_when_it_was() {
        var plan = new ToldPlan().due(1, 4, "100.00", 6).paid("100.00", 5);

        assertThat(plan.byDay())
                .containsExactly(new Fact.Answered(day(5)), due(1, 4, "100.00", 6), paid(6, "1", "100.00"));
    }

    @Test
    void an_older_instalment_that_became_known_after_a_payment_leaves_it_where_it_was() {
        var plan = new ToldPlan()
                .due(2, 3, "50.00", 3)
                .paid("50.00", 4)
                .due(1, 1, "50.00", 5)
                .paid("50.00", 6);

        assertThat(plan.byDay()).containsSubsequence(paid(4, "2", "50.00"), paid(6, "1", "50.00"));
    }

    @Test
    void what_an_event_corrects_is_of_the_day_it_became_known_and_of_its_own_instalment() {
        var plan = new ToldPlan()
                .due(1, 1, "100.00", 1)
                .due(2, 2, "100.00", 2)
                .due(2, 2, "60.00", 4)
                .paid("100.00", 7)
                .paid("60.00", 6);

        assertThat(plan.byDay())
                .containsExactly(
                        due(1, 1, "100.00", 1),
                        due(2, 2, "100.00", 2),
                        paid(4, "2", "40.00"),
                        paid(6, "1", "60.00"),
                        new Fact.Answered(day(6)),
                        paid(7, "1", "40.00"),
                        paid(7, "2", "60.00"),
                        new Fact.Answered(day(7)));
    }

    @Test
    void the_tag_goes_with_the_last_missed_instalment() {
        var plan = new ToldPlan()
                .missed(1, 1, "100.00", 3)
                .missed(2, 2, "100.00", 3)
                .due(3, 20, "100.00", 3)
                .paid("100.00", 5)
                .paid("99.99", 6);

        assertThat(plan.byDay()).noneMatch(Fact.Untagged.class::isInstance);
        assertThat(plan.paid("0.01", 7).byDay())
                .endsWith(paid(7, "2", "0.01"), new Fact.Untagged(day(7), "missed"), new Fact.Answered(day(7)));
    }

    @Test
    void the_tag_goes_on_the_day_of_the_last_payment_though_it_was_heard_first() {
        var plan = new ToldPlan().missed(1, 1, "100.00", 2).paid("50.00", 7).paid("50.00", 5);

        assertThat(plan.byDay())
                .containsExactly(
                        due(1, 1, "100.00", 2),
                        new Fact.Tagged(day(2), "missed"),
                        paid(5, "1", "50.00"),
                        new Fact.Answered(day(5)),
                        paid(7, "1", "50.00"),
                        new Fact.Untagged(day(7), "missed"),
                        new Fact.Answered(day(7)));
    }

    @Test
    void the_tag_goes_when_an_event_says_that_nothing_is_left() {
        var plan = new ToldPlan().missed(1, 1, "100.00", 2).due(1, 1, "0.00", 3);

        assertThat(plan.byDay()).endsWith(paid(3, "1", "100.00"), new Fact.Untagged(day(3), "missed"));
    }

    @Test
    void an_instalment_that_was_paid_before_it_was_told_to_be_missed_is_not_tagged() {
        var plan = new ToldPlan().missed(1, 1, "100.00", 4).paid("100.00", 3);

        assertThat(plan.byDay())
                .containsExactly(new Fact.Answered(day(3)), due(1, 1, "100.00", 4), paid(4, "1", "100.00"));
    }

    @Test
    void without_a_missed_instalment_no_tag_goes() {
        var plan = new ToldPlan().due(1, 1, "100.00", 1).paid("100.00", 3);

        assertThat(plan.byDay()).noneMatch(Fact.Untagged.class::isInstance);
    }

    @Test
    void without_facts_there_are_none() {
        assertThat(new ToldPlan().byDay()).isEmpty();
    }

    private static Fact due(int number, int dueOn, String amount, int heardOn) {
        return new Fact.Due(day(heardOn), Integer.toString(number), day(dueOn), new BigDecimal(amount));
    }

    private static Fact paid(int day, String reference, String amount) {
        return new Fact.Paid(day(day), reference, new BigDecimal(amount));
    }
}
