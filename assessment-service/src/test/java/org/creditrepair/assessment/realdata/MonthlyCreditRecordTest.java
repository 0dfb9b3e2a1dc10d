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
import java.util.stream.IntStream;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.history.ObligationHistory;
import org.creditrepair.assessment.history.Observation;
import org.creditrepair.assessment.inference.Proportion;
import org.creditrepair.assessment.portfolio.BandGroups;
import org.creditrepair.assessment.portfolio.CureRule;
import org.creditrepair.assessment.portfolio.Cures;
import org.creditrepair.assessment.portfolio.Landmark;
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

    /** Back below 30 days within three months: 4,273 of 4,678, without any programme. */
    @Test
    void nine_in_ten_that_are_late_for_the_first_time_are_cured_by_themselves() {
        var cures = Cures.of(
                histories,
                rule(DelinquencyBand.DAYS_30_59, EnumSet.range(DelinquencyBand.NO_LOAN, DelinquencyBand.DAYS_1_29)));

        assertThat(cures.cases()).isEqualTo(5_336);
        assertThat(cures.beginningUnseen()).isEqualTo(14);
        assertThat(cures.rows())
                .containsExactly(
                        row(3, 4_273, 4_678, 938, 4_343),
                        row(6, 3_867, 4_046, 1_038, 3_718),
                        row(9, 3_390, 3_478, 1_006, 3_170),
                        row(12, 2_929, 2_986, 912, 2_735));
        assertThat(cures.rows().getFirst().cured().share().orElseThrow()).isEqualTo(0.9134, within(5e-5));
    }

    /** Paid off or without a loan takes longer: 1,457 of 4,678 in three months, 2,038 of 2,986 in twelve. */
    @Test
    void a_stricter_definition_of_cure_has_other_shares() {
        var cures = Cures.of(
                histories,
                rule(DelinquencyBand.DAYS_30_59, EnumSet.range(DelinquencyBand.NO_LOAN, DelinquencyBand.CURRENT)));

        assertThat(cures.rows())
                .containsExactly(
                        row(3, 1_457, 4_678, 86, 2_923),
                        row(6, 1_935, 4_046, 95, 2_547),
                        row(9, 2_115, 3_478, 87, 2_187),
                        row(12, 2_038, 2_986, 83, 1_902));
    }

    /**
     * Nobody took part in anything: parties with an even number pass for a programme, one month after they became late.
     * Matched by the band of that month, the difference is chance: 428 of 512 and 486 of 568 in the first band, then 76 of
     * 128 and 80 of 117, 7 of 10 and 12 of 15, 1 of 2 and 2 of 3, 2 of 17 and 1 of 10.
     */
    @Test
    void a_programme_that_does_nothing_has_no_effect() {
        var rule = rule(DelinquencyBand.DAYS_30_59, EnumSet.range(DelinquencyBand.NO_LOAN, DelinquencyBand.DAYS_1_29));

        var cases = Landmark.of(rule, 1, 3)
                .orThrow()
                .cases(
                        histories,
                        history -> List.of(bandOneMonthLate(history).code()),
                        history -> Integer.parseInt(history.reference()) % 2 == 0);
        var effect = ProgrammeEffect.of(cases, 0.95).orThrow();

        assertThat(effect.programme()).isEqualTo(new Proportion(514, 669));
        assertThat(effect.control()).isEqualTo(new Proportion(581, 713));
        assertThat(effect.matchedStrata()).isEqualTo(5);
        assertThat(effect.difference().difference()).isEqualTo(-0.033424649585604135, within(1e-12));
        assertThat(effect.difference().interval().contains(0)).isTrue();
    }

    private static DelinquencyBand bandOneMonthLate(ObligationHistory history) {
        var observations = history.observations().reversed();
        var late = IntStream.range(0, observations.size())
                .filter(i -> observations.get(i).band().isSeriouslyPastDue())
                .findFirst()
                .orElseThrow();
        return observations.get(late + 1).band();
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

    private static CureRule rule(DelinquencyBand late, EnumSet<DelinquencyBand> cured) {
        return CureRule.of(late, cured, late, CureRule.QUARTERS).orThrow();
    }

    private static Cures.Row row(int months, long cured, long cases, long relapsed, long cures) {
        return new Cures.Row(months, new Proportion(cured, cases), new Proportion(relapsed, cures));
    }
}
