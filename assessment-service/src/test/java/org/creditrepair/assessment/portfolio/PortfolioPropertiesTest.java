package org.creditrepair.assessment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
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
            row.ifPresent(shares -> assertThat(shares.stream().mapToDouble(Double::doubleValue).sum())
                    .isEqualTo(1, within(1e-12)));
            assertThat(matrix.rolled(from).count()
                            + matrix.improved(from).count()
                            + matrix.moved(from, from).count())
                    .isEqualTo(matrix.observed(from));
        }
    }

    @Property(tries = 300)
    void grouping_bands_loses_no_move(@ForAll("portfolios") List<ObligationHistory> portfolio) {
        var each = TransitionMatrix.of(portfolio, BandGroups.each());
        var late = TransitionMatrix.of(portfolio, BandGroups.lateFrom(DelinquencyBand.DAYS_30_59));

        assertThat(late.observed(0) + late.observed(1)).isEqualTo(moves(each));
        assertThat(late.observed(0)).isEqualTo(each.observed(0) + each.observed(1) + each.observed(2) + each.observed(3));
    }

    @Property(tries = 300)
    void portfolios_add_up(
            @ForAll("portfolios") List<ObligationHistory> first, @ForAll("portfolios") List<ObligationHistory> second) {
        var rule = CureRule.from(DelinquencyBand.DAYS_30_59).orThrow();
        var joined = Stream.concat(first.stream(), second.stream()).toList();

        var whole = Cures.of(joined, rule);

        for (var i = 0; i < rule.months().size(); i++) {
            assertThat(whole.rows().get(i).cured())
                    .isEqualTo(Cures.of(first, rule).rows().get(i).cured()
                            .plus(Cures.of(second, rule).rows().get(i).cured()));
        }
        assertThat(whole.cases()).isEqualTo(Cures.of(first, rule).cases() + Cures.of(second, rule).cases());
    }

    @Property(tries = 300)
    void fewer_cases_are_aged_the_longer_the_horizon(@ForAll("portfolios") List<ObligationHistory> portfolio) {
        var cures = Cures.of(portfolio, CureRule.from(DelinquencyBand.DAYS_30_59).orThrow());

        assertThat(cures.rows().stream().map(row -> -row.cured().of())).isSorted();
        assertThat(cures.rows().getFirst().cured().of()).isLessThanOrEqualTo(cures.cases());
    }

    @Property(tries = 300)
    void a_vintage_curve_never_falls(@ForAll("portfolios") List<ObligationHistory> portfolio) {
        var rule = VintageRule.of(DelinquencyBand.DAYS_30_59, 24, Histories.FIRST.plusMonths(15)).orThrow();

        for (var cohort : Vintages.of(portfolio, rule).cohorts()) {
            assertThat(cohort.everLate().stream().map(Proportion::count)).isSorted();
            assertThat(cohort.everLate()).allMatch(share -> share.of() == cohort.obligations());
        }
    }

    private static long moves(TransitionMatrix matrix) {
        return matrix.counts().stream().flatMap(List::stream).mapToLong(Long::longValue).sum();
    }

    @Provide
    Arbitrary<List<ObligationHistory>> portfolios() {
        return Arbitraries.strings()
                .withChars("NPCC001123.5")
                .ofMaxLength(16)
                .map(letters -> Histories.from(Histories.FIRST, letters))
                .list()
                .ofMaxSize(12);
    }
}
