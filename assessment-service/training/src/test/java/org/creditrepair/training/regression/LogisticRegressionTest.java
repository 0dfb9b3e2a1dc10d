package org.creditrepair.training.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.creditrepair.training.regression.Fit.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogisticRegressionTest {

    /** R 4: {@code summary(glm(am ~ disp + hp, family = binomial, data = mtcars))}, as statology.org prints it. */
    @Test
    void motor_trend_cars_by_displacement_and_power_are_those_of_r() {
        var fit = estimate(LogisticRegression.fit(new double[][] {cars(0), cars(1)}, manual(), 0));

        assertThat(fit.intercept().value()).isCloseTo(1.40342, within(5e-6));
        assertThat(fit.intercept().standardError()).isCloseTo(1.36757, within(5e-6));
        assertThat(fit.intercept().z()).isCloseTo(1.026, within(5e-4));
        assertThat(fit.intercept().p()).isCloseTo(0.3048, within(5e-5));
        assertThat(fit.slopes().get(0).value()).isCloseTo(-0.09518, within(5e-6));
        assertThat(fit.slopes().get(0).standardError()).isCloseTo(0.04800, within(5e-6));
        assertThat(fit.slopes().get(0).p()).isCloseTo(0.0474, within(5e-5));
        assertThat(fit.slopes().get(1).value()).isCloseTo(0.12170, within(5e-6));
        assertThat(fit.slopes().get(1).standardError()).isCloseTo(0.06777, within(5e-6));
        assertThat(fit.slopes().get(1).p()).isCloseTo(0.0725, within(5e-5));
        assertThat(fit.nullDeviance()).isCloseTo(43.230, within(5e-4));
        assertThat(fit.deviance()).isCloseTo(16.713, within(5e-4));
        assertThat(fit.akaike()).isCloseTo(22.713, within(5e-4));
    }

    /** R: {@code glm(am ~ hp + wt, family = binomial, data = mtcars)}, as r-tutor.com prints it. */
    @Test
    void motor_trend_cars_by_power_and_weight_are_those_of_r() {
        var fit = estimate(LogisticRegression.fit(new double[][] {cars(1), cars(2)}, manual(), 0));

        assertThat(fit.intercept().value()).isCloseTo(18.86630, within(5e-6));
        assertThat(fit.intercept().standardError()).isCloseTo(7.44356, within(5e-5));
        assertThat(fit.slopes().get(0).value()).isCloseTo(0.03626, within(5e-6));
        assertThat(fit.slopes().get(0).standardError()).isCloseTo(0.01773, within(5e-6));
        assertThat(fit.slopes().get(1).value()).isCloseTo(-8.08348, within(5e-6));
        assertThat(fit.slopes().get(1).standardError()).isCloseTo(3.06868, within(5e-5));
    }

    /**
     * By hand: of 40 rows with the mark 10 have the event, of 60 without it 30. The slope is the log of the odds ratio,
     * ln((10/30) / (30/30)); its variance the sum of one over each cell (Woolf, 1955).
     */
    @Test
    void one_mark_has_the_log_of_the_odds_ratio() {
        var fit = estimate(LogisticRegression.fit(new double[][] {marks()}, events(), 0));

        assertThat(fit.slopes().getFirst().value()).isCloseTo(-1.0986122886681098, within(1e-10));
        assertThat(fit.slopes().getFirst().standardError())
                .isCloseTo(Math.sqrt(1 / 10.0 + 1 / 30.0 + 1 / 30.0 + 1 / 30.0), within(1e-9));
        assertThat(fit.intercept().value()).isCloseTo(0, within(1e-10));
        assertThat(fit.intercept().standardError()).isCloseTo(Math.sqrt(1 / 30.0 + 1 / 30.0), within(1e-9));
    }

    @Test
    void without_columns_the_intercept_is_the_log_of_the_odds() {
        var fit = estimate(LogisticRegression.fit(new double[0][], events(), 0));

        assertThat(fit.intercept().value()).isCloseTo(Math.log(40.0 / 60), within(1e-12));
        assertThat(fit.deviance()).isCloseTo(fit.nullDeviance(), within(1e-9));
        assertThat(fit.nullDeviance()).isCloseTo(-2 * (40 * Math.log(0.4) + 60 * Math.log(0.6)), within(1e-9));
        assertThat(fit.slopes()).isEmpty();
        assertThat(fit.iterations()).isEqualTo(1);
    }

    /** At the maximum of the penalised likelihood the sum of (outcome − probability) * value is ridge * slope. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 10, 1000})
    void the_score_equation_holds_with_a_ridge(double ridge) {
        var x = marks();
        var fit = estimate(LogisticRegression.fit(new double[][] {x}, events(), ridge));

        var score = 0.0;
        var free = 0.0;
        for (var row = 0; row < x.length; row++) {
            var logOdds = fit.intercept().value() + fit.slopes().getFirst().value() * x[row];
            var error = (events()[row] ? 1 : 0) - 1 / (1 + Math.exp(-logOdds));
            score += error * x[row];
            free += error;
        }
        assertThat(score).isCloseTo(ridge * fit.slopes().getFirst().value(), within(1e-6));
        assertThat(free).isCloseTo(0, within(1e-6));
    }

    @Test
    void a_ridge_draws_slopes_and_errors_towards_zero() {
        var free = estimate(LogisticRegression.fit(new double[][] {marks()}, events(), 0))
                .slopes()
                .getFirst();
        var ridged = estimate(LogisticRegression.fit(new double[][] {marks()}, events(), 5))
                .slopes()
                .getFirst();

        assertThat(Math.abs(ridged.value())).isLessThan(Math.abs(free.value()));
        assertThat(ridged.standardError()).isLessThan(free.standardError());
    }

    @Test
    void the_same_rows_give_the_same_bits() {
        assertThat(LogisticRegression.fit(new double[][] {cars(0), cars(1)}, manual(), 1))
                .isEqualTo(LogisticRegression.fit(new double[][] {cars(0), cars(1)}, manual(), 1));
    }

    @Test
    void outcomes_that_a_column_tells_apart_are_refused() {
        var fit = LogisticRegression.fit(
                new double[][] {{1, 2, 3, 4, 5, 6}}, new boolean[] {false, false, false, true, true, true}, 0);

        assertThat(fit).isEqualTo(new Fit.Refused(Reason.SEPARATED, -1));
    }

    /** Every row with the mark has the event, those without it have it or not. */
    @Test
    void outcomes_that_a_column_tells_apart_in_part_are_refused() {
        var fit = LogisticRegression.fit(
                new double[][] {{1, 1, 1, 0, 0, 0}}, new boolean[] {true, true, true, true, false, false}, 0);

        assertThat(fit).isEqualTo(new Fit.Refused(Reason.SEPARATED, -1));
    }

    @Test
    void a_ridge_has_an_estimate_where_outcomes_are_told_apart() {
        var fit = estimate(LogisticRegression.fit(
                new double[][] {{1, 2, 3, 4, 5, 6}}, new boolean[] {false, false, false, true, true, true}, 0.1));

        assertThat(fit.slopes().getFirst().value()).isPositive().isLessThan(20);
        assertThat(fit.isSeparated()).isTrue();
    }

    @Test
    void an_estimate_tells_that_outcomes_are_told_apart_only_where_none_is_on_the_wrong_side() {
        var column = new double[] {1, 2, 3, 4, 5, 6};
        var level = new boolean[] {false, false, false, true, false, true};

        assertThat(estimate(LogisticRegression.fit(new double[][] {column}, level, 0.1))
                        .isSeparated())
                .isFalse();
        assertThat(estimate(LogisticRegression.fit(new double[][] {{1, 1, 2, 2, 3, 3}}, level, 0.1))
                        .isSeparated())
                .isFalse();
        assertThat(estimate(LogisticRegression.fit(new double[][] {marks()}, events(), 1))
                        .isSeparated())
                .isFalse();
    }

    /** A row with a share of 1/4 counts as a quarter of a row with the event and three quarters of one without it. */
    @Test
    void shares_are_parts_of_rows() {
        var shares = estimate(LogisticRegression.fitShares(
                new double[][] {{0, 1, 2}}, new double[] {0.25, 0.5, 0.75}, 0, new double[1]));
        var rows = estimate(LogisticRegression.fit(
                new double[][] {{0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2}},
                new boolean[] {true, false, false, false, true, true, false, false, true, true, true, false},
                0));

        assertThat(shares.slopes().getFirst().value())
                .isCloseTo(rows.slopes().getFirst().value(), within(1e-10));
        assertThat(shares.intercept().value()).isCloseTo(rows.intercept().value(), within(1e-10));
        assertThat(shares.deviance()).isCloseTo(rows.deviance() / 4, within(1e-10));
        assertThat(shares.isSeparated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void what_is_no_share_is_refused(double share) {
        assertThat(LogisticRegression.fitShares(new double[][] {{1, 2}}, new double[] {0.5, share}, 0, new double[1]))
                .isEqualTo(new Fit.Refused(Reason.NO_SHARE, -1));
    }

    /** In 4,000 rows too, where a deviance that stands still would hide that one slope does not. */
    @Test
    void outcomes_that_are_told_apart_in_part_are_refused_among_many_rows() {
        var marks = new double[4_000];
        var outcomes = new boolean[marks.length];
        for (var row = 0; row < marks.length; row++) {
            marks[row] = row < 10 ? 1 : 0;
            outcomes[row] = row < 10 || row % 2 == 0;
        }

        assertThat(LogisticRegression.fit(new double[][] {marks}, outcomes, 0))
                .isEqualTo(new Fit.Refused(Reason.SEPARATED, -1));
    }

    @Test
    void a_sum_of_other_columns_is_refused_by_its_position() {
        var a = new double[] {1, 2, 3, 4, 1, 0};
        var b = new double[] {0, 1, 0, 2, 2, 1};
        var sum = new double[] {1, 3, 3, 6, 3, 1};

        var fit = LogisticRegression.fit(
                new double[][] {a, b, sum}, new boolean[] {true, false, true, false, true, false}, 0);

        assertThat(fit).isEqualTo(new Fit.Refused(Reason.COLLINEAR, 2));
    }

    @Test
    void a_column_that_is_the_same_in_every_row_is_refused() {
        var fit = LogisticRegression.fit(new double[][] {{3, 3, 3}}, new boolean[] {true, false, true}, 0);

        assertThat(fit).isEqualTo(new Fit.Refused(Reason.COLLINEAR, 0));
    }

    @Test
    void refusals_name_what_is_wrong() {
        var both = new boolean[] {true, false};

        assertThat(LogisticRegression.fit(new double[0][], new boolean[0], 0))
                .isEqualTo(new Fit.Refused(Reason.NO_ROWS, -1));
        assertThat(LogisticRegression.fit(new double[][] {{1, 2}, {1}}, both, 0))
                .isEqualTo(new Fit.Refused(Reason.LENGTHS_DIFFER, 1));
        assertThat(LogisticRegression.fit(new double[][] {{1, Double.NaN}}, both, 0))
                .isEqualTo(new Fit.Refused(Reason.NOT_FINITE, 0));
        assertThat(LogisticRegression.fit(new double[][] {{1, Double.POSITIVE_INFINITY}}, both, 0))
                .isEqualTo(new Fit.Refused(Reason.NOT_FINITE, 0));
        assertThat(LogisticRegression.fit(new double[][] {{1, 2}}, new boolean[] {true, true}, 0))
                .isEqualTo(new Fit.Refused(Reason.ONE_OUTCOME, -1));
        assertThat(LogisticRegression.fit(new double[][] {{1, 2}}, new boolean[] {false, false}, 0))
                .isEqualTo(new Fit.Refused(Reason.ONE_OUTCOME, -1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void a_ridge_below_zero_or_without_end_is_refused(double ridge) {
        assertThat(LogisticRegression.fit(new double[][] {{1, 2}}, new boolean[] {true, false}, ridge))
                .isEqualTo(new Fit.Refused(Reason.NEGATIVE_RIDGE, -1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e200, 1e-200})
    void columns_of_extreme_size_end_in_an_answer(double size) {
        var column = new double[] {size, 2 * size, size, 3 * size, -size, 2 * size};

        assertThat(LogisticRegression.fit(
                        new double[][] {column}, new boolean[] {true, false, true, false, true, true}, 0))
                .isNotNull();
    }

    private static Fit.Estimate estimate(Fit fit) {
        assertThat(fit).isInstanceOf(Fit.Estimate.class);
        return (Fit.Estimate) fit;
    }

    /** 40 rows with the mark, then 60 without. */
    private static double[] marks() {
        var marks = new double[100];
        Arrays.fill(marks, 0, 40, 1);
        return marks;
    }

    private static boolean[] events() {
        var events = new boolean[100];
        Arrays.fill(events, 0, 10, true);
        Arrays.fill(events, 40, 70, true);
        return events;
    }

    private static double[] cars(int column) {
        return rows().stream()
                .mapToDouble(row -> Double.parseDouble(row[column]))
                .toArray();
    }

    private static boolean[] manual() {
        var manual = new boolean[rows().size()];
        for (var i = 0; i < manual.length; i++) {
            manual[i] = rows().get(i)[3].equals("1");
        }
        return manual;
    }

    private static List<String[]> rows() {
        var stream = LogisticRegressionTest.class.getResourceAsStream("/regression/mtcars.csv");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(2).map(line -> line.split(",")).toList();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
