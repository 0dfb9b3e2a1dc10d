package org.creditrepair.assessment.realdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.history.ObligationHistory;
import org.creditrepair.assessment.history.Observation;
import org.creditrepair.assessment.inference.Proportion;
import org.creditrepair.assessment.outcome.Bins;
import org.creditrepair.assessment.portfolio.BandGroups;
import org.creditrepair.assessment.portfolio.TransitionMatrix;
import org.creditrepair.assessment.separation.AreaComparison;
import org.creditrepair.assessment.separation.AreaUnderCurve;
import org.creditrepair.assessment.separation.InformationValue;
import org.creditrepair.assessment.separation.KolmogorovSmirnov;
import org.creditrepair.assessment.separation.Orientation;
import org.creditrepair.assessment.separation.ScoredSample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Six real months of 30,000 cards, and what the last of them says of the next. The figures that are expected come from
 * numpy and scipy. The trap in these data: status 1 (one month late) stands in the last month only, before it a late
 * month is a 2; what is late is therefore 1 or more.
 */
class TaiwanDefaultTest {
    private static final YearMonth APRIL = YearMonth.of(2005, 4);
    /** Columns of the repayment status, April to September. */
    private static final int[] STATUS = {11, 10, 9, 8, 7, 6};

    private static final int LIMIT = 1;
    private static final int DEFAULT = 24;

    private static List<int[]> rows;

    @BeforeAll
    static void read() throws IOException {
        rows = new ArrayList<>();
        try (var lines = SharedData.open("taiwan-default/UCI_Credit_Card.csv.gz")) {
            lines.readLine();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(Arrays.stream(line.split(","))
                        .mapToInt(cell -> (int) Double.parseDouble(cell))
                        .toArray());
            }
        }
    }

    @Test
    void roll_rates_of_late_and_not_late_are_those_counted_by_hand() {
        var matrix = TransitionMatrix.of(
                histories(), BandGroups.lateFrom(DelinquencyBand.DAYS_1_29).orThrow());

        assertThat(matrix.counts()).containsExactly(List.of(123_723L, 8_069L), List.of(4_330L, 13_878L));
        assertThat(matrix.rolled(0).share().orElseThrow()).isEqualTo(0.061225, within(5e-7));
        assertThat(matrix.improved(1).share().orElseThrow()).isEqualTo(0.237808, within(5e-7));
    }

    /** Five months have 34 of status 1, and none of them moves; 4,918 jump from current to two months late at once. */
    @Test
    void band_by_band_the_same_data_say_what_cannot_be() {
        var matrix = TransitionMatrix.of(histories(), BandGroups.each());

        assertThat(matrix.moved(4, 4)).as("one month late stays one month late").isEqualTo(new Proportion(34, 34));
        assertThat(matrix.moved(2, 5)).as("current becomes two months late").isEqualTo(new Proportion(4_918, 81_182));
    }

    @Test
    void areas_with_many_ties_are_those_of_midranks() {
        var status = AreaUnderCurve.of(sample(STATUS[5], Orientation.HIGH_IS_BAD));
        var limit = AreaUnderCurve.of(sample(LIMIT, Orientation.HIGH_IS_GOOD));

        assertThat(status.value()).isEqualTo(0.68971016999203, within(1e-12));
        assertThat(status.standardError().orElseThrow()).isEqualTo(0.003998736750864783, within(1e-12));
        assertThat(limit.value()).isEqualTo(0.6178026426698922, within(1e-12));
        assertThat(limit.standardError().orElseThrow()).isEqualTo(0.003891244475517369, within(1e-12));
    }

    @Test
    void the_last_status_tells_more_than_the_limit() {
        var comparison = AreaComparison.of(
                        sample(STATUS[5], Orientation.HIGH_IS_BAD), sample(LIMIT, Orientation.HIGH_IS_GOOD))
                .orThrow();

        assertThat(comparison.difference()).isEqualTo(0.0719075273221379, within(1e-12));
        assertThat(comparison.standardError()).isEqualTo(0.0048139324239540315, within(1e-12));
        assertThat(comparison.z()).isEqualTo(14.937377800387782, within(1e-8));
        assertThat(comparison.pValue()).isLessThan(1e-40);
    }

    @Test
    void the_cuts_are_those_of_scipy() {
        var status = KolmogorovSmirnov.of(sample(STATUS[5], Orientation.HIGH_IS_BAD));
        var limit = KolmogorovSmirnov.of(sample(LIMIT, Orientation.HIGH_IS_GOOD));

        assertThat(status.value()).isEqualTo(0.37167472685601843, within(1e-12));
        assertThat(status.cut()).as("late or not").isEqualTo(1.0);
        assertThat(limit.value()).isEqualTo(0.18185579706712507, within(1e-12));
        assertThat(limit.cut()).isEqualTo(140_000.0);
    }

    @Test
    void the_last_status_is_strong_information() {
        var counts = new TreeMap<Integer, double[]>();
        for (var row : rows) {
            counts.computeIfAbsent(row[STATUS[5]], status -> new double[2])[row[DEFAULT]]++;
        }
        var labels = counts.keySet().stream().map(Object::toString).toList();
        var bins = Bins.of(labels, column(counts, 0), column(counts, 1)).orThrow();

        assertThat(InformationValue.of(bins, InformationValue.HALF_A_CASE)
                        .orThrow()
                        .value())
                .isEqualTo(0.8766853555585373, within(1e-12));
    }

    private static double[] column(TreeMap<Integer, double[]> counts, int outcome) {
        return counts.values().stream().mapToDouble(count -> count[outcome]).toArray();
    }

    private static ScoredSample sample(int column, Orientation orientation) {
        var bad = new boolean[rows.size()];
        for (var i = 0; i < bad.length; i++) {
            bad[i] = rows.get(i)[DEFAULT] == 1;
        }
        return ScoredSample.of(rows.stream().mapToDouble(row -> row[column]).toArray(), bad, orientation)
                .orThrow();
    }

    private static List<ObligationHistory> histories() {
        return rows.stream().map(TaiwanDefaultTest::history).toList();
    }

    private static ObligationHistory history(int... row) {
        var observations = IntStream.range(0, STATUS.length)
                .mapToObj(month -> new Observation(APRIL.plusMonths(month), band(row[STATUS[month]])))
                .toList();
        return new ObligationHistory("taiwan", Integer.toString(row[0]), observations, Optional.empty());
    }

    private static DelinquencyBand band(int status) {
        return switch (status) {
            case -2 -> DelinquencyBand.NO_LOAN;
            case -1 -> DelinquencyBand.PAID_OFF;
            case 0 -> DelinquencyBand.CURRENT;
            case 1 -> DelinquencyBand.DAYS_30_59;
            case 2 -> DelinquencyBand.DAYS_60_89;
            case 3 -> DelinquencyBand.DAYS_90_119;
            case 4 -> DelinquencyBand.DAYS_120_149;
            default -> DelinquencyBand.DAYS_150_OR_MORE;
        };
    }
}
