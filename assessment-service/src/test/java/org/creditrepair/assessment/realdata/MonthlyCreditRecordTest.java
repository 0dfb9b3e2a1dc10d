package org.creditrepair.assessment.realdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.history.ObligationHistory;
import org.creditrepair.assessment.history.Observation;
import org.creditrepair.assessment.inference.Proportion;
import org.creditrepair.assessment.portfolio.Aged;
import org.creditrepair.assessment.portfolio.BandGroups;
import org.creditrepair.assessment.portfolio.CureRule;
import org.creditrepair.assessment.portfolio.Cures;
import org.creditrepair.assessment.portfolio.Landmark;
import org.creditrepair.assessment.portfolio.LandmarkCases.Left;
import org.creditrepair.assessment.portfolio.ProgrammeEffect;
import org.creditrepair.assessment.portfolio.TransitionMatrix;
import org.creditrepair.assessment.portfolio.VintageRule;
import org.creditrepair.assessment.portfolio.Vintages;
import org.creditrepair.assessment.portfolio.Vintages.Cohort;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Roll rates, cures and vintages of a million real months. The figures that are expected were counted by a script in
 * Python that shares no code with what is tested. The source says of its status 0 that it is 1 to 29 days past due, and
 * has it in more than every third month: what is late in it begins with 30 days.
 */
class MonthlyCreditRecordTest {
    private static final YearMonth MONTH_0 = YearMonth.of(2020, 12);
    private static final Map<String, DelinquencyBand> BANDS = Map.of(
            "X", DelinquencyBand.NO_LOAN,
            "C", DelinquencyBand.PAID_OFF,
            "0", DelinquencyBand.DAYS_1_29,
            "1", DelinquencyBand.DAYS_30_59,
            "2", DelinquencyBand.DAYS_60_89,
            "3", DelinquencyBand.DAYS_90_119,
            "4", DelinquencyBand.DAYS_120_149,
            "5", DelinquencyBand.DAYS_150_OR_MORE);

    private static List<ObligationHistory> histories;

    @BeforeAll
    static void read() throws IOException {
        var observations = new LinkedHashMap<String, List<Observation>>();
        try (var lines = SharedData.open("monthly-credit-record/credit_record.csv.gz")) {
            lines.readLine();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var cells = line.split(",");
                observations
                        .computeIfAbsent(cells[0], id -> new ArrayList<>())
                        .add(new Observation(
                                MONTH_0.plusMonths(Integer.parseInt(cells[1])), BANDS.get(cells[2].strip())));
            }
        }
        histories = observations.entrySet().stream()
                .map(entry -> new ObligationHistory("record", entry.getKey(), entry.getValue(), Optional.empty()))
                .toList();
    }

    @Test
    void roll_rates_are_those_counted_by_hand() {
        var matrix = TransitionMatrix.of(histories, BandGroups.each());

        assertThat(histories).hasSize(45_985);
        assertThat(matrix.counts())
                .containsExactly(
                        List.of(162833L, 2035L, 0L, 31553L, 452L, 36L, 6L, 8L, 41L),
                        List.of(0L, 419323L, 0L, 0L, 1L, 0L, 0L, 0L, 0L),
                        List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L),
                        List.of(27156L, 19064L, 0L, 319132L, 7057L, 103L, 16L, 1L, 44L),
                        List.of(397L, 998L, 0L, 5363L, 3412L, 559L, 6L, 0L, 2L),
                        List.of(36L, 64L, 0L, 210L, 137L, 138L, 257L, 7L, 0L),
                        List.of(16L, 20L, 0L, 26L, 14L, 22L, 28L, 185L, 3L),
                        List.of(8L, 27L, 0L, 11L, 0L, 3L, 2L, 22L, 145L),
                        List.of(47L, 68L, 0L, 23L, 4L, 7L, 5L, 0L, 1457L));
        assertThat(matrix.rolled(3).share().orElseThrow()).isEqualTo(0.01938, within(5e-6));
        assertThat(matrix.rolled(7).share().orElseThrow()).isEqualTo(0.66514, within(5e-6));
        assertThat(matrix.row(2)).as("there is no month of status current").isEmpty();
    }

    /** Moves by kind: to a worse or a better state, to a closed one, and from a closed one to a loan. */
    @Test
    void what_is_paid_off_is_no_improvement_and_a_new_loan_no_roll() {
        var matrix = TransitionMatrix.of(histories, BandGroups.each());

        assertThat(kinds(matrix, 0)).as("no loan").containsExactly(0L, 0L, 2_035L, 32_096L, 196_964L);
        assertThat(kinds(matrix, 1)).as("paid off").containsExactly(0L, 0L, 0L, 1L, 419_324L);
        assertThat(kinds(matrix, 3)).as("1-29").containsExactly(7_221L, 0L, 46_220L, 0L, 372_573L);
        assertThat(kinds(matrix, 4)).as("30-59").containsExactly(567L, 5_363L, 1_395L, 0L, 10_737L);
        assertThat(kinds(matrix, 5)).as("60-89").containsExactly(264L, 347L, 100L, 0L, 849L);
        assertThat(kinds(matrix, 6)).as("90-119").containsExactly(188L, 62L, 36L, 0L, 314L);
        assertThat(kinds(matrix, 7)).as("120-149").containsExactly(145L, 16L, 35L, 0L, 218L);
        assertThat(kinds(matrix, 8)).as("150+").containsExactly(0L, 39L, 115L, 0L, 1_611L);
    }

    private static List<Long> kinds(TransitionMatrix matrix, int from) {
        return List.of(
                matrix.rolled(from).count(),
                matrix.improved(from).count(),
                matrix.closed(from).count(),
                matrix.opened(from).count(),
                matrix.observed(from));
    }

    /**
     * Back below 30 days within three months: 4,420 of 4,860, without any programme. Aged by the calendar: the last
     * month is that of the tape, and 1,303 cases are reported no more in it; 604 of them are paid off, 452 have no
     * loan, 186 are 1-29 and 61 are late. No history has a gap.
     */
    @Test
    void nine_in_ten_that_are_late_for_the_first_time_are_cured_by_themselves() {
        var cures = cures(EnumSet.range(DelinquencyBand.NO_LOAN, DelinquencyBand.DAYS_1_29));

        assertThat(cures.cases()).isEqualTo(5_336);
        assertThat(cures.beginningUnseen()).isEqualTo(14);
        assertThat(cures.rows())
                .containsExactly(
                        row(3, aged(4_420, 4_860, 35), aged(950, 4_561, 40)),
                        row(6, aged(4_186, 4_398, 33), aged(1_095, 4_100, 58)),
                        row(9, aged(3_849, 3_972, 35), aged(1_106, 3_704, 76)),
                        row(12, aged(3_506, 3_597, 34), aged(1_038, 3_336, 73)));
        assertThat(cures.rows().stream().map(row -> share(row.cured())))
                .as("nine in ten, whatever the horizon")
                .allMatch(share -> share > 0.9)
                .isSorted();
        assertThat(share(cures.rows().getFirst().cured())).isEqualTo(0.9095, within(5e-5));
        assertThat(share(cures.rows().getLast().cured())).isEqualTo(0.9747, within(5e-5));
        assertThat(share(cures.rows().getLast().relapsed())).isEqualTo(0.3112, within(5e-5));
    }

    /** Paid off or without a loan takes longer: 1,576 of 4,860 in three months, 2,513 of 3,597 in twelve. */
    @Test
    void a_stricter_definition_of_cure_has_other_shares() {
        assertThat(cures(EnumSet.range(DelinquencyBand.NO_LOAN, DelinquencyBand.CURRENT))
                        .rows())
                .containsExactly(
                        row(3, aged(1_576, 4_860, 63), aged(86, 3_335, 7)),
                        row(6, aged(2_186, 4_398, 101), aged(100, 3_054, 7)),
                        row(9, aged(2_489, 3_972, 120), aged(93, 2_744, 7)),
                        row(12, aged(2_513, 3_597, 136), aged(88, 2_465, 6)));
    }

    /** What is paid off in these data never comes back but once, and that not late: no re-default of 2,577 cures. */
    @Test
    void what_is_paid_off_is_absorbed() {
        assertThat(cures(EnumSet.of(DelinquencyBand.PAID_OFF)).rows())
                .containsExactly(
                        row(3, aged(1_073, 4_860, 63), aged(0, 2_577, 0)),
                        row(6, aged(1_570, 4_398, 101), aged(0, 2_358, 0)),
                        row(9, aged(1_848, 3_972, 122), aged(0, 2_130, 0)),
                        row(12, aged(1_907, 3_597, 143), aged(0, 1_911, 0)));
    }

    /**
     * Nobody took part in anything: parties with an even number pass for a programme, one month after they became late.
     * Matched by the band of that month, the difference is chance: 435 of 522 and 495 of 579 in the first band, then 76
     * of 128 and 81 of 118, 7 of 10 and 12 of 15, 1 of 2 and 2 of 3, 2 of 20 and 1 of 10.
     */
    @Test
    void a_programme_that_does_nothing_has_no_effect() {
        var rule = rule(EnumSet.range(DelinquencyBand.NO_LOAN, DelinquencyBand.DAYS_1_29));

        var cases = Landmark.of(rule, 1, 3)
                .orThrow()
                .cases(
                        histories,
                        MONTH_0,
                        history -> List.of(history.latest().orElseThrow().band().code()),
                        (history, landmark) -> Integer.parseInt(history.reference()) % 2 == 0);
        var effect = ProgrammeEffect.of(cases.cases(), 0.95).orThrow();

        assertThat(cases.assumed()).isEqualTo(8);
        assertThat(cases.left())
                .isEqualTo(Map.of(
                        Left.BEGINNING_UNSEEN, 14L,
                        Left.NOT_AGED, 605L,
                        Left.UNREPORTED, 27L,
                        Left.CURED_BEFORE, 3_297L));
        assertThat(effect.programme()).isEqualTo(new Proportion(521, 682));
        assertThat(effect.control()).isEqualTo(new Proportion(591, 725));
        assertThat(effect.matched()).hasSize(5);
        assertThat(effect.unmatched()).isEmpty();
        assertThat(effect.difference().difference()).isEqualTo(-0.03550112414123157, within(1e-12));
        assertThat(effect.difference().interval().lower()).isEqualTo(-0.07608325460535631, within(1e-9));
        assertThat(effect.difference().interval().upper()).isEqualTo(0.0050810063228931696, within(1e-9));
    }

    @Test
    void vintages_are_those_counted_by_hand() {
        var rule = VintageRule.of(DelinquencyBand.DAYS_30_59, 24, MONTH_0).orThrow();

        var cohorts = Vintages.of(histories, rule).cohorts();

        assertThat(cohorts).hasSize(61);
        assertThat(ever(cohorts, 60)).containsExactly(415L, 0L, 10L, 31L, 54L, 60L);
        assertThat(ever(cohorts, 36)).containsExactly(693L, 0L, 30L, 47L, 73L, 89L);
        assertThat(ever(cohorts, 24)).containsExactly(894L, 0L, 25L, 47L, 85L, 107L);
        assertThat(ever(cohorts, 12)).containsExactly(985L, 0L, 33L, 74L, 112L);
    }

    /** Size of the cohort that began so many months ago, and how many were late by month 0, 3, 6, 12 and 24 on book. */
    private static List<Long> ever(List<Cohort> cohorts, int monthsAgo) {
        var cohort = cohorts.stream()
                .filter(one -> one.month().equals(MONTH_0.minusMonths(monthsAgo)))
                .findFirst()
                .orElseThrow();
        var figures = new ArrayList<>(List.of(cohort.obligations()));
        List.of(0, 3, 6, 12, 24).stream()
                .filter(onBook -> onBook < cohort.everLate().size())
                .forEach(onBook -> figures.add(cohort.everLate().get(onBook).count()));
        return figures;
    }

    private static Cures cures(EnumSet<DelinquencyBand> cured) {
        return Cures.of(histories, rule(cured), MONTH_0);
    }

    private static CureRule rule(EnumSet<DelinquencyBand> cured) {
        return CureRule.of(DelinquencyBand.DAYS_30_59, cured, DelinquencyBand.DAYS_30_59, CureRule.QUARTERS)
                .orThrow();
    }

    private static Cures.Row row(int months, Aged cured, Aged relapsed) {
        return new Cures.Row(months, cured, relapsed);
    }

    private static Aged aged(long count, long of, long assumed) {
        return new Aged(new Proportion(count, of), assumed, 0);
    }

    private static double share(Aged aged) {
        return aged.share().share().orElseThrow();
    }
}
