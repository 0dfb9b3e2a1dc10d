package org.creditrepair.repair.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creditrepair.repair.allocation.Breakdown;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.OpenInstalment;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArrearsTest {
    private static final Bands BANDS = Bands.pbocMonthlyStatus().orThrow();
    private static final ArrearsRule RULE =
            ArrearsRule.of(3, PauseLog.empty(), BANDS).orThrow();
    private static final OpenInstalment PAID = instalment(1, "2024-01-31", Breakdown.zero("CNY"));
    private static final OpenInstalment OLDEST = instalment(2, "2024-02-29", principal("10.00"));
    private static final OpenInstalment NEWER =
            instalment(3, "2024-03-31", principal("100.00").with(Component.INTEREST, yuan("7.00")));
    private static final OpenInstalment NOT_DUE = instalment(4, "2024-04-30", principal("100.00"));

    static Stream<List<String>> lateness() throws Exception {
        try (var in = ArrearsTest.class.getResourceAsStream("/overdue/lateness.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("lateness")
    void days_are_past_due_and_delinquent_to_the_day(List<String> row) {
        var rule = ArrearsRule.of(Integer.parseInt(row.get(0)), pauses(row.get(2)), BANDS)
                .orThrow();
        var debt = List.of(instalment(1, row.get(1), principal("1.00")));
        var expected = new Lateness(Integer.parseInt(row.get(4)), Integer.parseInt(row.get(5)));

        var asOf = LocalDate.parse(row.get(3));

        assertThat(rule.of(debt, asOf).lateness()).isEqualTo(expected);
        assertThat(Lateness.of(debt.getFirst().dueOn(), asOf, rule.graceDays(), rule.pauses()))
                .isEqualTo(expected);
    }

    @Test
    void a_loan_is_as_late_as_its_oldest_unpaid_instalment() {
        var arrears = RULE.of(List.of(NOT_DUE, NEWER, OLDEST, PAID), LocalDate.of(2024, 4, 30));

        assertThat(arrears.late())
                .extracting(late -> late.instalment().number())
                .containsExactly(2, 3);
        assertThat(arrears.late())
                .extracting(LoanArrears.InstalmentArrears::lateness)
                .containsExactly(new Lateness(61, 58), new Lateness(30, 27));
        assertThat(arrears.late()).extracting(late -> late.band().name()).containsExactly("2", "1");
        assertThat(arrears.lateness()).isEqualTo(new Lateness(61, 58));
        assertThat(arrears.band().name()).isEqualTo("2");
        assertThat(arrears.amount()).contains(principal("110.00").with(Component.INTEREST, yuan("7.00")));
        assertThat(arrears.since()).contains(LocalDate.of(2024, 3, 1));
    }

    @Test
    void nothing_is_late_on_the_due_day_nor_when_all_is_paid() {
        var onTheDay = RULE.of(List.of(PAID, NOT_DUE), NOT_DUE.dueOn());

        assertThat(onTheDay.late()).isEmpty();
        assertThat(onTheDay.lateness()).isEqualTo(new Lateness(0, 0));
        assertThat(onTheDay.band().name()).isEqualTo("N");
        assertThat(onTheDay.amount()).isEmpty();
        assertThat(onTheDay.since()).isEmpty();
    }

    @Test
    void of_two_instalments_of_one_day_the_lower_number_comes_first() {
        var twin = instalment(1, "2024-02-29", principal("1.00"));

        assertThat(RULE.of(List.of(OLDEST, twin), LocalDate.of(2024, 3, 1)).late())
                .extracting(late -> late.instalment().number())
                .containsExactly(1, 2);
    }

    @Test
    void negative_grace_is_refused() {
        assertThat(ArrearsRule.of(-1, PauseLog.empty(), BANDS))
                .isEqualTo(Result.refused(Reason.NEGATIVE, "graceDays", -1));
        assertThatThrownBy(() -> new ArrearsRule(-1, PauseLog.empty(), BANDS)).hasMessage("graceDays is negative: -1");
    }

    private static PauseLog pauses(String text) {
        var log = PauseLog.empty();
        for (var pause : text.isEmpty() ? new String[0] : text.split(",")) {
            var days = pause.split("\\.\\.");
            log = log.pause(LocalDate.parse(days[0]), LocalDate.parse(days[1])).orThrow();
        }
        return log;
    }

    private static OpenInstalment instalment(int number, String dueOn, Breakdown open) {
        return new OpenInstalment(number, LocalDate.parse(dueOn), open);
    }

    private static Breakdown principal(String amount) {
        return Breakdown.only(Component.PRINCIPAL, yuan(amount));
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }

    @Test
    void a_day_that_never_comes_is_late_without_end() {
        var late = Lateness.of(LocalDate.of(2024, 1, 1), LocalDate.MAX, 3, PauseLog.empty());
        var paused = PauseLog.empty().pause(LocalDate.of(2024, 1, 1)).orThrow();

        assertThat(late).isEqualTo(new Lateness(Integer.MAX_VALUE, Integer.MAX_VALUE));
        assertThat(Lateness.of(LocalDate.of(2024, 1, 1), LocalDate.MAX, 3, paused)
                        .delinquentDays())
                .isZero();
    }
}
