package org.creditrepair.assessment.modelcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.assessment.model.Models.END;
import static org.creditrepair.assessment.model.Models.NONE;
import static org.creditrepair.assessment.model.Models.counted;
import static org.creditrepair.assessment.model.Models.interval;
import static org.creditrepair.assessment.model.Models.regressed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.creditrepair.assessment.checked.Defect;
import org.creditrepair.assessment.checked.Defects;
import org.creditrepair.assessment.model.Attribute;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.Characteristic;
import org.creditrepair.assessment.model.Counts;
import org.creditrepair.assessment.model.Identity.TrainingData;
import org.creditrepair.assessment.model.Models;
import org.creditrepair.assessment.model.Smoothing;
import org.creditrepair.assessment.model.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The evidence of a regression is computed again from its counts. */
class WeightChecksTest {
    private static final TrainingData DATA = new TrainingData("computed", "0", 200, 100);
    private static final double LN_3 = StrictMath.log(3);

    @Test
    void evidence_that_follows_from_the_counts_is_sound() {
        assertThat(defects(characteristic(LN_3, 75, 25))).isEmpty();
    }

    /** What another machine's logarithm may miss in its last bits is no defect, and what a digit less would is one. */
    @ParameterizedTest
    @CsvSource({"9e-10, 0", "-9e-10, 0", "1.1e-9, 1", "-1.1e-9, 1"})
    void a_weight_of_evidence_may_miss_the_counts_by_a_billionth(double miss, int count) {
        assertThat(defects(characteristic(LN_3 + miss, 75, 25))).hasSize(count);
    }

    @Test
    void a_weight_that_differs_and_one_with_a_turned_sign_are_told_apart() {
        assertThat(defects(characteristic(1, 75, 25)))
                .containsExactly(
                        new Defect("$.attributes[0].woe", "does not follow from the counts: the counts say " + woe(0)));
        assertThat(defects(characteristic(-LN_3, 75, 25)))
                .containsExactly(
                        new Defect("$.attributes[0].woe", "turns the evidence round: the counts say " + woe(0)));
    }

    @Test
    void a_neutral_attribute_has_no_sign_to_turn() {
        assertThat(defects(characteristic(0, 50, 50))).isEmpty();
        assertThat(defects(characteristic(-0.0, 50, 50))).isEmpty();
        assertThat(defects(characteristic(-0.1, 50, 50)))
                .extracting(Defect::message)
                .containsExactly("does not follow from the counts: the counts say 0.0");
    }

    @ParameterizedTest
    @CsvSource({
        // goods and bads of the first attribute; the other one has 25 and 75 of 100 and 100
        "75, 25, 0",
        "74, 25, 1",
        "75, 26, 1",
        "75.00005, 25, 0",
        "75.0002, 25, 1",
        "75, 25.00005, 0",
        "75, 25.0002, 1",
    })
    void counts_add_up_to_the_training_data_within_a_millionth(double goods, double bads, int count) {
        var defects = defects(characteristic(
                        StrictMath.log(goods / bads) - StrictMath.log((goods + 25) / (bads + 75)), goods, bads))
                .stream()
                .filter(defect -> defect.message().contains("add up"))
                .toList();

        assertThat(defects).hasSize(count);
        assertThat(defects).allMatch(defect -> defect.path().equals("$.attributes"));
    }

    @Test
    void without_training_data_the_counts_need_both_outcomes_only() {
        assertThat(regression(Optional.empty(), characteristic(LN_3, 75, 25))).isEmpty();
        var good = regressed("a", weight(0), OptionalInt.empty(), List.of(counted(interval(NONE, END), 75, 0)));
        assertThat(regression(Optional.empty(), with(good, 0, 0)))
                .extracting(Defect::message)
                .contains("the counts do not add up to the goods and bads of the training data");
    }

    @Test
    void a_cell_that_is_empty_needs_smoothing() {
        var bins = List.of(counted(interval(NONE, 0), 40, 0), counted(interval(0, END), 60, 100));

        assertThat(defects(regressed("a", weight(0.5), OptionalInt.empty(), bins)))
                .isEmpty();
        assertThat(defects(with(regressed("a", weight(0), OptionalInt.empty(), bins), 0, 3)))
                .containsExactly(
                        new Defect("$.attributes[0].woe", "does not follow from the counts: the counts say Infinity"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void counts_are_finite_and_zero_or_more(double count) {
        assertThat(defects(characteristic(LN_3, count, 25)))
                .contains(new Defect("$.attributes[0].counts", "are missing or not zero or more"));
        assertThat(defects(characteristic(LN_3, 75, count)))
                .contains(new Defect("$.attributes[0].counts", "are missing or not zero or more"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1e6, 0", "-0.1, 1", "1000000.1, 1", "NaN, 1", "Infinity, 1"})
    void smoothing_is_zero_to_a_million(double amount, int count) {
        var bins = List.of(counted(interval(NONE, 0), 50, 50), counted(interval(0, END), 50, 50));

        assertThat(defects(regressed("a", weight(amount), OptionalInt.empty(), bins)).stream()
                        .filter(defect -> defect.path().equals("$.weight.smoothing.amount")))
                .hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
        "1e6, 0, ''",
        "1000001, 0, $.weight.coefficient",
        "0, 0, $.weight.coefficient",
        "-1, 0, $.weight.coefficient",
        "1, 1e6, ''",
        "1, -1000001, $.weight.shift",
    })
    void weights_are_above_zero_and_within_a_million(double coefficient, double shift, String path) {
        var weight = new Weight(coefficient, shift, new Smoothing(Smoothing.Method.ADDITIVE, 1));
        var bins = List.of(counted(interval(NONE, 0), 75, 25), counted(interval(0, END), 25, 75));

        assertThat(defects(regressed("a", weight, OptionalInt.empty(), bins)))
                .extracting(Defect::path)
                .isEqualTo(path.isEmpty() ? List.of() : List.of(path));
    }

    @Test
    void shares_are_those_of_the_counts() {
        var sound = characteristic(LN_3, 75, 25);
        var first = sound.attributes().getFirst();
        var other = new Attribute(
                first.bin(),
                first.counts(),
                first.woe(),
                first.points(),
                OptionalDouble.of(0.50001),
                first.isAim(),
                first.reason());

        assertThat(defects(replacing(sound, other)))
                .containsExactly(new Defect("$.attributes[0].share", "is not that of the counts, which say 0.5"));
    }

    private static double woe(int position) {
        var counts = List.of(new Counts(75, 25), new Counts(25, 75));
        return new Smoothing(Smoothing.Method.M_ESTIMATE, 0).woe(counts).get(position);
    }

    private static Weight weight(double amount) {
        return new Weight(1, 0, new Smoothing(Smoothing.Method.M_ESTIMATE, amount));
    }

    /** Two attributes; the first as told, the second with 25 goods and 75 bads and what follows from all of them. */
    private static Characteristic characteristic(double woe, double goods, double bads) {
        var other = bads == goods ? counted(new Bin.Missing(), 50, 50) : counted(new Bin.Missing(), 25, 75);
        var bins = List.of(counted(interval(NONE, END), goods, bads), other);
        return with(regressed("a", weight(0), OptionalInt.empty(), bins), 0, woe);
    }

    private static Characteristic with(Characteristic characteristic, int position, double woe) {
        var attribute = characteristic.attributes().get(position);
        return replacing(
                characteristic,
                new Attribute(
                        attribute.bin(),
                        attribute.counts(),
                        OptionalDouble.of(woe),
                        attribute.points(),
                        attribute.share(),
                        attribute.isAim(),
                        attribute.reason()));
    }

    private static Characteristic replacing(Characteristic characteristic, Attribute first) {
        var attributes = new ArrayList<>(characteristic.attributes());
        attributes.set(0, first);
        return new Characteristic(
                "a", characteristic.closure(), characteristic.weight(), Models.reason("a"), attributes);
    }

    private static List<Defect> defects(Characteristic characteristic) {
        return regression(Optional.of(DATA), characteristic);
    }

    private static List<Defect> regression(Optional<TrainingData> data, Characteristic characteristic) {
        var defects = new Defects();
        new WeightChecks(data, defects).regression(characteristic, "$");
        return defects.found();
    }
}
