package org.creditrepair.assessment.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.creditrepair.assessment.model.Models.END;
import static org.creditrepair.assessment.model.Models.NONE;
import static org.creditrepair.assessment.model.Models.characteristic;
import static org.creditrepair.assessment.model.Models.interval;
import static org.creditrepair.assessment.model.Models.number;
import static org.creditrepair.assessment.model.Models.reason;
import static org.creditrepair.assessment.model.Models.weighted;
import static org.creditrepair.assessment.model.Models.with;
import static org.creditrepair.assessment.model.Models.woe;

import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.CheckedModel;
import org.creditrepair.assessment.model.Evidence;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.LinearTerm;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Models;
import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.model.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogisticTest {
    private static final double NAN = Double.NaN;

    @ParameterizedTest
    @CsvSource({
        // 1.5 + 0.8 * woe(a) + 0.5 * b - 0.1 * c; woe(a) is -1 below 0, 2 from 0 on, 0.25 missing; b is imputed as 4
        "-1, 2, 10, 0.7", "0, 2, 10, 3.1", "NaN, 2, 10, 1.7", "0, NaN, 10, 4.1", "0, 0, 0, 3.1",
    })
    void log_odds_are_added_up_by_hand(double a, double b, double c, double expected) {
        assertThat(logistic(Baseline.NEUTRAL).logOdds(new double[] {9, a, b, c}, 1))
                .isCloseTo(expected, within(1e-12));
    }

    @Test
    void a_term_without_its_value_has_no_log_odds() {
        assertThat(logistic(Baseline.NEUTRAL).logOdds(new double[] {0, 0, NAN}, 0)).isNaN();
    }

    @Test
    void a_characteristic_without_its_value_has_no_log_odds() {
        var a = weighted(characteristic("a", woe(interval(NONE, END), 1, 1)), 1, 0);
        var artefact = model(
                List.of(with(number("a"), new Feature.Missing.Refuse())),
                new Scoring.Logistic(0, List.of(a), List.of()),
                Baseline.NEUTRAL);

        assertThat(logistic(artefact).logOdds(new double[] {NAN}, 0)).isNaN();
        assertThat(logistic(artefact).logOdds(new double[] {5}, 0)).isEqualTo(1);
    }

    @Test
    void a_shortfall_is_told_for_each_characteristic_and_term_in_the_order_of_declaration() {
        var shortfalls = logistic(Baseline.NEUTRAL).shortfalls(new double[] {-1, 1, 30});

        // a: 0 - 0.8 * -1, best 1.6; b: 0.5 * (3 - 1); c: -0.1 * (20 - 30)
        assertThat(shortfalls).extracting(Logistic.Shortfall::feature).containsExactly(0, 1, 2);
        assertThat(shortfalls).extracting(Logistic.Shortfall::code).containsExactly(0, 1, 2);
        assertThat(shortfalls.get(0).deficit()).isCloseTo(0.8, within(1e-12));
        assertThat(shortfalls.get(0).gain()).isCloseTo(2.4, within(1e-12));
        assertThat(shortfalls.get(1).deficit()).isCloseTo(1, within(1e-12));
        assertThat(shortfalls.get(2).deficit()).isCloseTo(1, within(1e-12));
        assertThat(shortfalls.get(2).gain()).isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        // the mean of 0.8 * woe is 0.8 * (0.5 * -1 + 0.4 * 2 + 0.1 * 0.25) = 0.26, missing adds 0.2
        "POPULATION_MEAN, 0.06, 1.4", "NEUTRAL, -0.2, 1.4",
    })
    void a_missing_value_is_held_against_the_baseline(Baseline baseline, double deficit, double gain) {
        var shortfall = logistic(baseline).shortfalls(new double[] {NAN, 3, 20}).getFirst();

        assertThat(shortfall.deficit()).isCloseTo(deficit, within(1e-12));
        assertThat(shortfall.gain()).isCloseTo(gain, within(1e-12));
    }

    @Test
    void the_best_bin_is_one_of_known_values() {
        var a = weighted(
                characteristic(
                        "a", woe(interval(NONE, 0), -1, 0.5), woe(interval(0, END), 0.5, 0.4),
                        woe(new Bin.Missing(), 3, 0.1)),
                2, 0);
        var artefact = model(
                List.of(number("a")), new Scoring.Logistic(0, List.of(a), List.of()), Baseline.BEST_BIN);

        assertThat(logistic(artefact).shortfalls(new double[] {-1}).getFirst().deficit()).isEqualTo(3);
        assertThat(logistic(artefact).shortfalls(new double[] {NAN}).getFirst().deficit()).isEqualTo(-5);
        assertThat(logistic(artefact).book().code(0)).isEqualTo("a");
    }

    private static Logistic logistic(Baseline baseline) {
        var a = weighted(
                characteristic(
                        "a", woe(interval(NONE, 0), -1, 0.5), woe(interval(0, END), 2, 0.4),
                        woe(new Bin.Missing(), 0.25, 0.1)),
                0.8, 0);
        var terms = List.of(
                new LinearTerm("b", 0.5, 3, reason("b")), new LinearTerm("c", -0.1, 20, reason("c")));
        var features = List.of(
                number("a"),
                with(number("b"), new Feature.Missing.Impute(4)),
                with(number("c"), new Feature.Missing.Refuse()));
        return logistic(model(features, new Scoring.Logistic(1.5, List.of(a), terms), baseline));
    }

    private static Logistic logistic(ModelArtefact artefact) {
        var checked = CheckedModel.of(artefact).orThrow().artefact();
        return Logistic.of(checked, (Scoring.Logistic) checked.scoring());
    }

    private static ModelArtefact model(List<Feature> features, Scoring scoring, Baseline baseline) {
        return new ModelArtefact(
                Models.identity(),
                features,
                scoring,
                Models.output(0, Optional.of(Models.ODDS), baseline),
                new Evidence(List.of(), List.of()));
    }
}
