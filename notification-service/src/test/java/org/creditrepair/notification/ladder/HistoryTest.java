package org.creditrepair.notification.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.creditrepair.notification.ladder.Course.CNY;
import static org.creditrepair.notification.ladder.Course.DAY_0;
import static org.creditrepair.notification.ladder.Course.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creditrepair.notification.ladder.History.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HistoryTest {
    private static final BigDecimal TEN = new BigDecimal("10.00");
    private static final Fact DUE = new Fact.Due(DAY_0, "a", day(5), TEN);
    private static final Fact PAID = new Fact.Paid(DAY_0, "a", TEN);
    private static final Fact TAGGED = new Fact.Tagged(DAY_0, "vip");
    private static final Fact EARLIER = new Fact.Answered(day(-1));

    @Test
    void facts_come_in_the_order_of_days_and_a_due_amount_first() {
        var history = History.of(CNY, List.of(TAGGED, PAID, DUE, EARLIER)).orThrow();

        assertThat(history.facts()).containsExactly(EARLIER, DUE, TAGGED, PAID);
        assertThat(history.currency()).isEqualTo(CNY);
    }

    @Test
    void what_is_known_on_a_day_is_what_came_up_to_its_end() {
        var history = History.of(CNY, List.of(EARLIER, DUE, new Fact.Answered(day(1))))
                .orThrow();

        assertThat(history.knownOn(DAY_0).facts()).containsExactly(EARLIER, DUE);
        assertThat(history.knownOn(day(-2)).facts()).isEmpty();
    }

    @Test
    void a_fact_more_is_checked_like_the_others() {
        var history = History.of(CNY, List.of(DUE)).orThrow();

        assertThat(history.with(PAID).orThrow().facts()).containsExactly(DUE, PAID);
        assertThat(history.with(DUE)).isEqualTo(new Checked.Refused(DUE, "reference is due twice: a"));
    }

    @Test
    void a_payment_of_what_is_not_known_on_its_day_is_refused() {
        var early = new Fact.Paid(day(-1), "a", TEN);
        var other = new Fact.Reversed(day(1), "b", TEN);

        assertThat(History.of(CNY, List.of(DUE, early)))
                .isEqualTo(new Checked.Refused(early, "reference is not known on this day: a"));
        assertThat(History.of(CNY, List.of(DUE, other)))
                .isEqualTo(new Checked.Refused(other, "reference is not known on this day: b"));
    }

    @Test
    void no_more_can_be_reversed_than_was_paid() {
        var all = new Fact.Reversed(day(1), "a", TEN);
        var cent = new Fact.Reversed(day(1), "a", new BigDecimal("0.01"));

        assertThat(History.of(CNY, List.of(DUE, PAID, all))).isInstanceOf(Checked.Accepted.class);
        assertThat(History.of(CNY, List.of(DUE, PAID, all, cent)))
                .isEqualTo(new Checked.Refused(cent, "reversal exceeds what was paid of a: 0.01"));
    }

    @Test
    void a_caller_who_checked_gets_an_exception_with_the_reason() {
        assertThatIllegalStateException()
                .isThrownBy(() -> History.of(CNY, List.of(DUE, DUE)).orThrow())
                .withMessage("reference is due twice: a");
    }

    @Test
    void amounts_are_above_zero_and_holds_end_after_their_beginning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fact.Due(DAY_0, "a", DAY_0, new BigDecimal("0.00")))
                .withMessage("amount due of a is not above 0: 0.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fact.Paid(DAY_0, "a", BigDecimal.ZERO))
                .withMessage("payment of a is not above 0: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fact.Reversed(DAY_0, "a", TEN.negate()))
                .withMessage("reversal of a is not above 0: -10.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fact.Held(DAY_0, Optional.of(DAY_0), "dispute"))
                .withMessage("until is not after 2026-01-01: 2026-01-01");
    }

    static Stream<Arguments> daysBeyond() {
        var early = LocalDate.of(1899, 12, 31);
        var late = LocalDate.of(10000, 1, 1);
        return Stream.of(
                Arguments.of(new Fact.Due(early, "a", DAY_0, TEN), "on", "1899-12-31"),
                Arguments.of(new Fact.Due(DAY_0, "a", early, TEN), "dueOn", "1899-12-31"),
                Arguments.of(new Fact.Due(DAY_0, "a", late, TEN), "dueOn", "+10000-01-01"),
                Arguments.of(new Fact.Due(DAY_0, "a", LocalDate.MAX, TEN), "dueOn", "+999999999-12-31"),
                Arguments.of(new Fact.Held(DAY_0, Optional.of(late), "dispute"), "until", "+10000-01-01"),
                Arguments.of(new Fact.Held(LocalDate.MIN, Optional.empty(), "dispute"), "on", "-999999999-01-01"),
                Arguments.of(new Fact.Answered(late), "on", "+10000-01-01"));
    }

    @ParameterizedTest
    @MethodSource("daysBeyond")
    void days_that_no_calendar_needs_are_refused(Fact fact, String field, String day) {
        assertThat(History.of(CNY, List.of(fact)))
                .isEqualTo(new Checked.Refused(fact, field + " is not between 1900-01-01 and 9999-12-31: " + day));
    }

    @Test
    void the_furthest_days_are_accepted() {
        var first = LocalDate.of(1900, 1, 1);
        var last = LocalDate.of(9999, 12, 31);

        assertThat(History.of(
                        CNY,
                        List.of(
                                new Fact.Due(first, "a", last, TEN),
                                new Fact.Due(last, "b", first, TEN),
                                new Fact.Held(first, Optional.of(last), "dispute"))))
                .isInstanceOf(Checked.Accepted.class);
    }

    static Stream<ThrowingCallable> withoutValue() {
        return Stream.of(
                () -> new Fact.Due(null, "a", DAY_0, TEN),
                () -> new Fact.Due(DAY_0, null, DAY_0, TEN),
                () -> new Fact.Due(DAY_0, "a", null, TEN),
                () -> new Fact.Due(DAY_0, "a", DAY_0, null),
                () -> new Fact.Paid(null, "a", TEN),
                () -> new Fact.Paid(DAY_0, null, TEN),
                () -> new Fact.Paid(DAY_0, "a", null),
                () -> new Fact.Reversed(DAY_0, null, TEN),
                () -> new Fact.CollectionFailed(DAY_0, null),
                () -> new Fact.Tagged(DAY_0, null),
                () -> new Fact.Untagged(DAY_0, null),
                () -> new Fact.Held(null, Optional.empty(), "dispute"),
                () -> new Fact.Held(DAY_0, null, "dispute"),
                () -> new Fact.Held(DAY_0, Optional.empty(), null),
                () -> new Fact.Released(DAY_0, null),
                () -> new Fact.ChannelClosed(DAY_0, null),
                () -> new Fact.ChannelOpened(DAY_0, null),
                () -> new Fact.ContactFailed(DAY_0, null),
                () -> new Fact.Answered(null));
    }

    @ParameterizedTest
    @MethodSource("withoutValue")
    void a_fact_has_a_value_for_each_of_its_components(ThrowingCallable made) {
        assertThatNullPointerException().isThrownBy(made).withMessage("a fact has a component without a value");
    }
}
