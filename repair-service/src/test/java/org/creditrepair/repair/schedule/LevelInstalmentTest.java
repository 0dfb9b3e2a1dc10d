package org.creditrepair.repair.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.creditrepair.repair.accrual.Convention;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.money.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelInstalmentTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @ParameterizedTest
    @CsvSource({
        // amount, rate, method, rows, regular and last when computed, regular and last when level
        "75.00,  0.123, EQUAL_INSTALMENT, 5, 15.46, 15.49, 15.47, 15.45",
        // three cents over six rows are left as they are: moving would only turn the difference round
        "100.00, 0.12,  EQUAL_INSTALMENT, 6, 17.25, 17.28, 17.25, 17.28",
        "100.00, 0.07,  EQUAL_INSTALMENT, 6, 17.01, 17.00, 17.01, 17.00",
        "100.00, 0,     EQUAL_INSTALMENT, 6, 16.67, 16.65, 16.67, 16.65",
        "100.00, 0.12,  FLAT,             6, 17.67, 17.65, 17.67, 17.65",
        "100.00, 0.12,  INTEREST_ONLY,    3,  1.00, 101.00, 1.00, 101.00",
        "100.00, 0.12,  EQUAL_INSTALMENT, 1, 101.00, 101.00, 101.00, 101.00",
    })
    void the_last_row_differs_least(
            String amount,
            String rate,
            Method method,
            int rows,
            String computed,
            String computedLast,
            String level,
            String levelLast) {
        var terms = Terms.of(yuan(amount), new BigDecimal(rate), START, rows).with(Repayment.by(method));

        assertThat(firstAndLast(terms)).containsExactly(computed, computedLast);
        assertThat(firstAndLast(level(terms))).containsExactly(level, levelLast);
    }

    @Test
    void the_balloon_is_no_difference() {
        var terms = Terms.of(yuan("175.00"), new BigDecimal("0"), START, 4);
        var balloon = terms.with(Repayment.by(Method.EQUAL_PRINCIPAL)
                .with(new InstalmentAmount.Level())
                .withBalloon(yuan("75.00")));

        assertThat(firstAndLast(balloon)).containsExactly("25.00", "100.00");
    }

    @Test
    void rows_that_hold_principal_do_not_count() {
        var terms = level(Terms.of(yuan("75.00"), new BigDecimal("0.123"), START, 8))
                .with(Grace.NONE.onPrincipal(3));

        assertThat(totals(terms)).containsExactly("0.77", "0.77", "0.77", "15.47", "15.47", "15.47", "15.47", "15.45");
    }

    @Test
    void equal_principal_is_levelled_without_its_interest() {
        var whole = Convention.STANDARD.with(Rounding.HALF_UP.toDecimals(0));
        var terms = level(Terms.of(yuan("100.00"), new BigDecimal("0.12"), START, 8)
                        .with(Repayment.by(Method.EQUAL_PRINCIPAL)))
                .with(whole);

        // 12.5 is rounded to 13, of which seven leave 9; twelve would leave 16, as far away
        assertThat(Schedule.of(terms).orThrow().rows())
                .extracting(row -> row.principal().amount().intValueExact())
                .containsExactly(13, 13, 13, 13, 13, 13, 13, 9);
    }

    @Test
    void a_loan_too_small_to_be_levelled_stays_as_computed() {
        var terms = Terms.of(yuan("0.02"), new BigDecimal("0.12"), START, 3);

        assertThat(totals(level(terms))).isEqualTo(totals(terms));
    }

    @Test
    void a_level_instalment_never_fails_to_amortise() {
        // 500 % a year on a cent: the interest of a row is more than half of what is lent
        var terms = level(Terms.of(yuan("0.05"), new BigDecimal("5.00"), START, 24));

        assertThat(Schedule.of(terms).orThrow().principal()).isEqualTo(yuan("0.05"));
    }

    @ParameterizedTest
    @CsvSource({
        // amount, rate, method, rows, the others, the last
        "75.00,   0.123, EQUAL_INSTALMENT, 5, 15.47, 15.45",
        "100.00,  0.12,  EQUAL_INSTALMENT, 6, 17.26, 17.23",
        "100.00,  0.07,  EQUAL_INSTALMENT, 6, 17.01, 17.00",
        "100.00,  0,     EQUAL_INSTALMENT, 6, 16.67, 16.65",
        "100.00,  0,     EQUAL_PRINCIPAL,  3, 33.34, 33.32",
        "90.00,   0,     EQUAL_PRINCIPAL,  3, 30.00, 30.00",
        "100.00,  0.12,  FLAT,             7, 15.29, 15.26",
        "100.00,  0.12,  BULLET,           3, 103.00, 103.00",
        "100.00,  0.12,  EQUAL_INSTALMENT, 1, 101.00, 101.00",
    })
    void the_instalment_is_the_least_that_leaves_a_last_row_no_larger(
            String amount, String rate, Method method, int rows, String others, String last) {
        var terms = notLarger(
                Terms.of(yuan(amount), new BigDecimal(rate), START, rows).with(Repayment.by(method)));

        assertThat(firstAndLast(terms)).containsExactly(others, last);
    }

    @Test
    void an_instalment_that_interest_nearly_eats_is_found_in_few_steps() {
        // 36 % a month: interest is 360,000,000.00, and the exact instalment is less than a cent more
        var terms = notLarger(Terms.of(yuan("1000000000.00"), new BigDecimal("4.32"), START, 240));

        var rows = Schedule.of(terms).orThrow().rows();

        assertThat(rows.getFirst().principal()).isEqualTo(yuan("0.01"));
        assertThat(rows.getLast().total()).isLessThanOrEqualTo(rows.getFirst().total());
    }

    @Test
    void what_is_wished_of_the_last_row_must_be_said() {
        assertThatThrownBy(() -> new InstalmentAmount.Level(null)).hasMessage("last is missing");
        assertThat(new InstalmentAmount.Level().last()).isEqualTo(InstalmentAmount.Level.Last.NEAREST);
    }

    private static Terms notLarger(Terms terms) {
        return terms.with(terms.repayment().with(new InstalmentAmount.Level(InstalmentAmount.Level.Last.NOT_LARGER)));
    }

    private static Terms level(Terms terms) {
        return terms.with(terms.repayment().with(new InstalmentAmount.Level()));
    }

    private static List<String> firstAndLast(Terms terms) {
        return List.of(totals(terms).getFirst(), totals(terms).getLast());
    }

    private static List<String> totals(Terms terms) {
        return Schedule.of(terms).orThrow().rows().stream()
                .map(row -> row.total().amount().toPlainString())
                .toList();
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }
}
