package org.creditrepair.assessment.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.creditrepair.assessment.model.Models.END;
import static org.creditrepair.assessment.model.Models.NONE;
import static org.creditrepair.assessment.model.Models.aimed;
import static org.creditrepair.assessment.model.Models.characteristic;
import static org.creditrepair.assessment.model.Models.counted;
import static org.creditrepair.assessment.model.Models.interval;
import static org.creditrepair.assessment.model.Models.number;
import static org.creditrepair.assessment.model.Models.reason;
import static org.creditrepair.assessment.model.Models.regressed;
import static org.creditrepair.assessment.model.Models.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.Characteristic;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.LinearTerm;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Models;
import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.modelcheck.CheckedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogisticTest {
    private static final double NAN = Double.NaN;

    @ParameterizedTest
    @CsvSource({
        // 1.5 + 0.8 * woe(a) + 0.5 * b - 0.1 * c; b is imputed as 4
        // woe(a) is ln(100/200) = -0.693147 below 0, ln(380/190) from 0 on, ln(20/110) = -1.704748 missing
        "-1, 2, 10, 0.945482255552",
        "0, 2, 10, 2.054517744448",
        "NaN, 2, 10, 0.136201526209",
        "0, NaN, 10, 3.054517744448",
        "0, 0, 0, 2.054517744448",
    })
    void log_odds_are_added_up_by_hand(double a, double b, double c, double expected) {
        assertThat(logistic(Baseline.NEUTRAL).logOdds(new double[] {9, a, b, c}, 1))
                .isCloseTo(expected, within(1e-11));
    }

    @Test
    void a_term_without_its_value_has_no_log_odds() {
        assertThat(logistic(Baseline.NEUTRAL).logOdds(new double[] {0, 0, NAN}, 0))
                .isNaN();
    }

    @Test
    void a_characteristic_without_its_value_has_no_log_odds() {
        var a = regressed("a", 1, counted(interval(NONE, 0), 250, 400), counted(interval(0, END), 250, 100));
        var artefact = model(
                List.of(with(number("a"), new Feature.Missing.Refuse())),
                new Scoring.Logistic(0.25, List.of(a), List.of()),
                Baseline.NEUTRAL);

        assertThat(logistic(artefact).logOdds(new double[] {NAN}, 0)).isNaN();
        assertThat(logistic(artefact).logOdds(new double[] {-5}, 0))
                .isCloseTo(0.25 + StrictMath.log(0.625), within(1e-12));
    }

    @Test
    void a_shortfall_is_told_for_each_characteristic_and_term_in_the_order_of_declaration() {
        var shortfalls = logistic(Baseline.NEUTRAL).shortfalls(new double[] {-1, 1, 30});

        // a: 0 - 0.8 * -ln 2; b: 0.5 * (3 - 1); c: -0.1 * (20 - 30)
        assertThat(shortfalls).extracting(Logistic.Shortfall::feature).containsExactly(0, 1, 2);
        assertThat(shortfalls).extracting(Logistic.Shortfall::code).containsExactly(0, 1, 2);
        assertThat(shortfalls.get(0).deficit()).isCloseTo(0.8 * StrictMath.log(2), within(1e-12));
        assertThat(shortfalls.get(1).deficit()).isCloseTo(1, within(1e-12));
        assertThat(shortfalls.get(2).deficit()).isCloseTo(1, within(1e-12));
    }

    @Test
    void what_can_be_reached_is_the_row_with_one_aim_in_place() {
        var logistic = logistic(Baseline.NEUTRAL);
        var shortfalls = logistic.shortfalls(new double[] {-1, 1, 30});

        // the best of a is 0 and above, the aim of b is 9, c has none
        assertThat(shortfalls.get(0).reached()).isEqualTo(logistic.logOdds(new double[] {0, 1, 30}, 0));
        assertThat(shortfalls.get(1).reached()).isEqualTo(logistic.logOdds(new double[] {-1, 9, 30}, 0));
        assertThat(shortfalls.get(2).reached()).isNaN();
    }

    @ParameterizedTest
    @CsvSource({
        // the mean of woe is 0.3 * -0.693147 + 0.57 * 0.693147 + 0.13 * -1.704748 = -0.034468
        "POPULATION_MEAN, 1.336224463199",
        "NEUTRAL, 1.363798473791",
        "BEST_BIN, 1.918316218239",
    })
    void a_missing_value_is_held_against_the_baseline(Baseline baseline, double deficit) {
        var artefact = baseline == Baseline.BEST_BIN ? withoutTerms() : artefact(baseline);

        assertThat(logistic(artefact)
                        .shortfalls(new double[] {NAN, 3, 20})
                        .getFirst()
                        .deficit())
                .isCloseTo(deficit, within(1e-11));
    }

    @Test
    void the_best_bin_is_one_that_a_party_can_aim_at() {
        var known = regressed(
                "a",
                2,
                counted(interval(NONE, 0), 100, 200),
                counted(interval(0, END), 200, 200),
                counted(new Bin.Missing(), 200, 100));
        var attributes = new ArrayList<>(known.attributes());
        attributes.set(2, aimed(attributes.get(2), true));
        var aimed = new Characteristic("a", known.closure(), known.weight(), known.reason(), attributes);

        // against ln 1, and against ln 2 where the model calls the missing value an aim
        assertThat(best(known).shortfalls(new double[] {-1}).getFirst().deficit())
                .isCloseTo(2 * StrictMath.log(2), within(1e-12));
        assertThat(best(aimed).shortfalls(new double[] {-1}).getFirst().deficit())
                .isCloseTo(4 * StrictMath.log(2), within(1e-12));
        assertThat(best(known).shortfalls(new double[] {NAN}).getFirst().deficit())
                .isCloseTo(-2 * StrictMath.log(2), within(1e-12));
        assertThat(best(known).book().code(0)).isEqualTo("a");
    }

    private static Logistic best(Characteristic characteristic) {
        return logistic(model(
                List.of(number("a")), new Scoring.Logistic(0, List.of(characteristic), List.of()), Baseline.BEST_BIN));
    }

    private static Logistic logistic(Baseline baseline) {
        return logistic(artefact(baseline));
    }

    private static Characteristic a() {
        return regressed(
                "a",
                0.8,
                counted(interval(NONE, 0), 100, 200),
                counted(interval(0, END), 380, 190),
                counted(new Bin.Missing(), 20, 110));
    }

    private static ModelArtefact withoutTerms() {
        return model(List.of(number("a")), new Scoring.Logistic(1.5, List.of(a()), List.of()), Baseline.BEST_BIN);
    }

    private static ModelArtefact artefact(Baseline baseline) {
        var terms = List.of(
                new LinearTerm("b", 0.5, 3, OptionalDouble.of(9), reason("b")),
                new LinearTerm("c", -0.1, 20, OptionalDouble.empty(), reason("c")));
        var features = List.of(
                number("a"),
                with(number("b"), new Feature.Missing.Impute(4)),
                with(number("c"), new Feature.Missing.Refuse()));
        return model(features, new Scoring.Logistic(1.5, List.of(a()), terms), baseline);
    }

    private static Logistic logistic(ModelArtefact artefact) {
        var checked = CheckedModel.of(artefact).orThrow().artefact();
        return Logistic.of(checked, (Scoring.Logistic) checked.scoring());
    }

    private static ModelArtefact model(List<Feature> features, Scoring.Logistic scoring, Baseline baseline) {
        var bads = scoring.characteristics().getFirst().attributes().stream()
                .mapToDouble(attribute -> attribute.counts().orElseThrow().bads())
                .sum();
        return new ModelArtefact(
                Models.fitted(StrictMath.round(500 + bads), StrictMath.round(bads)),
                features,
                scoring,
                Models.output(0, Optional.of(Models.ODDS), baseline),
                Models.evidence(features.subList(1, features.size()).toArray(Feature[]::new)));
    }
}
