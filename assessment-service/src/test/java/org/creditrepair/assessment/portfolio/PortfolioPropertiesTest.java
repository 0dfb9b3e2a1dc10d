package org.creditrepair.assessment.portfolio;

import static java.time.temporal.ChronoUnit.MONTHS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.history.ObligationHistory;
import org.creditrepair.assessment.inference.Proportion;

class PortfolioPropertiesTest {

    @Property(tries = 300)
    void the_rows_of_a_matrix_sum_to_1_or_are_absent(@ForAll("portfolios") List<ObligationHistory> portfolio) {
        var matrix = TransitionMatrix.of(portfolio, BandGroups.each());

        for (var from = 0; from < matrix.states().size(); from++) {
            var row = matrix.row(from);
            assertThat(row.isPresent()).isEqualTo(matrix.observed(from) > 0);
            // each of nine shares is rounded by at most 2^-53, and so is each of eight sums
            row.ifPresent(shares -> assertThat(
                            shares.stream().mapToDouble(Double::doubleValue).sum())
                    .isEqualTo(1, within(17 * Math.ulp(0.5))));
        }
    }

    @Property(tries = 300)
    void every_move_is_of_one_kind(@ForAll("portfolios") List<ObligationHistory> portfolio) {
        var matrix = TransitionMatrix.of(portfolio, BandGroups.each());

        for (var from = 0; from < matrix.states().size(); from++) {
            assertThat(matrix.rolled(from).count()
                            + matrix.improved(from).count()
                            + matrix.closed(from).count()
                            + matrix.opened(from).count()
                            + matrix.moved(from, from).count())
                    .isEqualTo(matrix.observed(from));
        }
    }

    @Property(tries = 300)
    void only_consecutive_months_are_moves(@ForAll("portfolios") List<ObligationHistory> portfolio) {
        var consecutive = portfolio.stream()
                .map(ObligationHistory::observations)
                .mapToLong(months -> IntStream.range(1, months.size())
                        .filter(i -> MONTHS.between(
                                        months.get(i).month(), months.get(i - 1).month())
                                == 1)
                        .count())
                .sum();

        assertThat(moves(TransitionMatrix.of(portfolio, BandGroups.each()))).isEqualTo(consecutive);
    }

    @Property(tries = 300)
    void grouping_bands_loses_no_move(@ForAll("portfolios") List<ObligationHistory> portfolio) {
        var each = TransitionMatrix.of(portfolio, BandGroups.each());
        var late = TransitionMatrix.of(
                portfolio, BandGroups.lateFrom(DelinquencyBand.DAYS_30_59).orThrow());

        assertThat(late.observed(0) + late.observed(1)).isEqualTo(moves(each));
        assertThat(late.observed(0))
                .isEqualTo(each.observed(0) + each.observed(1) + each.observed(2) + each.observed(3));
    }

    @Property(tries = 300)
    void a_vintage_curve_never_falls(@ForAll("portfolios") List<ObligationHistory> portfolio) {
        var rule = VintageRule.of(DelinquencyBand.DAYS_30_59, 24, Histories.month(15))
                .orThrow();

        for (var cohort : Vintages.of(portfolio, rule).cohorts()) {
            assertThat(cohort.everLate().stream().map(Proportion::count)).isSorted();
            assertThat(cohort.everLate()).allMatch(share -> share.of() == cohort.obligations());
        }
    }

    private static long moves(TransitionMatrix matrix) {
        return matrix.counts().stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .sum();
    }

    @Provide
    Arbitrary<List<ObligationHistory>> portfolios() {
        return AnyHistories.portfolios();
    }
}
