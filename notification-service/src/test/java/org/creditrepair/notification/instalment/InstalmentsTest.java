package org.creditrepair.notification.instalment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditrepair.notification.ladder.Fact;
import org.junit.jupiter.api.Test;

class InstalmentsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-09-07");
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate SEPTEMBER = LocalDate.parse("2026-09-01");
    private static final LocalDate OCTOBER = LocalDate.parse("2026-10-01");

    private final List<PlanFact> facts = new ArrayList<>();

    @Test
    void an_instalment_that_is_new_is_due() {
        var added = told(1, SEPTEMBER, "100.00", false, "e1");

        assertThat(added).containsExactly(PlanFact.of(new Fact.Due(TODAY, "1", SEPTEMBER, amount("100.00")), 1, "e1"));
        assertThat(known().unpaidOf(SEPTEMBER)).contains(new Instalment(1, SEPTEMBER, amount("100.00"), false, "e1"));
        assertThat(known().unpaidOf(OCTOBER)).isEmpty();
    }

    @Test
    void one_that_was_missed_is_tagged_and_remembers_who_told() {
        told(1, SEPTEMBER, "100.00", false, "e1");

        var added = told(1, SEPTEMBER, "100.00", true, "e2");

        assertThat(added).containsExactly(PlanFact.of(new Fact.Tagged(TODAY, "missed"), 1, "e2"));
        assertThat(known().unpaidOf(SEPTEMBER)).contains(new Instalment(1, SEPTEMBER, amount("100.00"), true, "e2"));
    }

    @Test
    void one_that_is_missed_and_new_is_due_and_tagged() {
        assertThat(told(2, SEPTEMBER, "100.00", true, "e1"))
                .extracting(PlanFact::fact)
                .containsExactly(
                        new Fact.Due(TODAY, "2", SEPTEMBER, amount("100.00")), new Fact.Tagged(TODAY, "missed"));
    }

    @Test
    void what_an_event_says_is_left_corrects_what_was_known() {
        told(1, SEPTEMBER, "100.00", false, "e1");

        assertThat(told(1, SEPTEMBER, "60.00", false, "e2"))
                .containsExactly(PlanFact.of(new Fact.Paid(TODAY, "1", amount("40.00")), 1, "e2"));
        assertThat(known().unpaid(1)).isEqualByComparingTo("60.00");
        assertThat(told(1, SEPTEMBER, "75.00", false, "e3"))
                .containsExactly(PlanFact.of(new Fact.Due(TODAY, "1+1", SEPTEMBER, amount("15.00")), 1, "e3"));
        assertThat(known().unpaid(1)).isEqualByComparingTo("75.00");
        assertThat(told(1, SEPTEMBER, "80.00", false, "e4"))
                .containsExactly(PlanFact.of(new Fact.Due(TODAY, "1+2", SEPTEMBER, amount("5.00")), 1, "e4"));
        assertThat(told(1, SEPTEMBER, "10.00", false, "e5"))
                .extracting(PlanFact::fact)
                .containsExactly(
                        new Fact.Paid(TODAY, "1", amount("60.00")), new Fact.Paid(TODAY, "1+1", amount("10.00")));
        assertThat(known().unpaid(1)).isEqualByComparingTo("10.00");
    }

    @Test
    void an_event_that_says_what_is_known_adds_nothing() {
        told(1, SEPTEMBER, "100.00", false, "e1");

        assertThat(told(1, SEPTEMBER, "100.0", false, "e2")).isEmpty();
    }

    @Test
    void one_of_which_nothing_is_left_is_not_missed() {
        told(1, SEPTEMBER, "100.00", false, "e1");

        assertThat(told(1, SEPTEMBER, "0.00", true, "e2"))
                .extracting(PlanFact::fact)
                .containsExactly(new Fact.Paid(TODAY, "1", amount("100.00")));
        assertThat(known().unpaidOf(SEPTEMBER)).isEmpty();
    }

    @Test
    void a_payment_is_for_the_oldest_and_its_excess_for_what_nobody_has_told_of() {
        told(2, SEPTEMBER, "100.00", false, "e1");
        told(1, OCTOBER, "80.00", false, "e2");

        assertThat(paid("30.00"))
                .containsExactly(
                        PlanFact.of(new Fact.Paid(YESTERDAY, "2", amount("30.00")), 2, "payment"),
                        PlanFact.of(new Fact.Answered(YESTERDAY), "payment"));
        assertThat(paid("500.00"))
                .extracting(PlanFact::fact)
                .containsExactly(
                        new Fact.Paid(YESTERDAY, "2", amount("70.00")),
                        new Fact.Paid(YESTERDAY, "1", amount("80.00")),
                        new Fact.Answered(YESTERDAY));
        assertThat(paid("1.00")).extracting(PlanFact::fact).containsExactly(new Fact.Answered(YESTERDAY));
    }

    @Test
    void of_two_that_are_due_on_a_day_the_first_unpaid_one_is_found() {
        told(3, SEPTEMBER, "100.00", false, "e1");
        told(4, SEPTEMBER, "50.00", false, "e2");

        assertThat(known().unpaidOf(SEPTEMBER).orElseThrow().number()).isEqualTo(3);
        paid("100.00");
        assertThat(known().unpaidOf(SEPTEMBER).orElseThrow().number()).isEqualTo(4);
    }

    @Test
    void a_case_rests_until_it_is_released() {
        assertThat(known().isHeld()).isFalse();
        facts.add(PlanFact.of(new Fact.Held(TODAY, Optional.empty(), "case-suspended"), "e1"));
        assertThat(known().isHeld()).isTrue();
        facts.add(PlanFact.of(new Fact.Released(TODAY, "case-suspended"), "e2"));
        assertThat(known().isHeld()).isFalse();
    }

    @Test
    void nothing_is_left_of_what_nobody_has_told_of() {
        assertThat(known().unpaid(9)).isEqualByComparingTo("0");
    }

    @Test
    void an_instalment_without_number_or_below_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ToldInstalment(0, SEPTEMBER, amount("1.00"), false, "e"))
                .withMessage("number is below 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ToldInstalment(1, SEPTEMBER, amount("-0.01"), false, "e"))
                .withMessage("outstanding is below 0: -0.01");
    }

    private List<PlanFact> told(int number, LocalDate dueOn, String outstanding, boolean isMissed, String eventId) {
        var added = known().told(new ToldInstalment(number, dueOn, amount(outstanding), isMissed, eventId), TODAY);
        facts.addAll(added);
        return added;
    }

    private List<PlanFact> paid(String amount) {
        var added = known().paid(amount(amount), YESTERDAY, "payment");
        facts.addAll(added);
        return added;
    }

    private Instalments known() {
        return Instalments.of(facts);
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text);
    }
}
