package org.creditrepair.assessment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creditrepair.assessment.calibration.HosmerLemeshow.Sample;

class CalibrationPropertiesTest {

    /** A forecast and its outcome. */
    record Case(double probability, boolean bad) {}

    @Property(tries = 300)
    void the_parts_make_the_score_however_it_is_grouped(
            @ForAll("samples") List<Case> cases, @ForAll @IntRange(min = 1, max = 4) int groups) {
        var forecasts = forecasts(cases);
        var direct = cases.stream()
                .mapToDouble(one -> Math.pow(one.probability() - (one.bad() ? 1 : 0), 2))
                .average()
                .orElseThrow();

        for (var score : List.of(BrierScore.of(forecasts), BrierScore.of(forecasts, groups).orThrow())) {
            assertThat(score.value()).isEqualTo(direct, within(1e-12));
            assertThat(score.reliability()
                            - score.resolution()
                            + score.uncertainty()
                            + score.varianceWithin()
                            - score.covarianceWithin())
                    .isEqualTo(direct, within(1e-12));
        }
    }

    @Property(tries = 300)
    void groups_hold_every_case_once_whatever_the_order(
            @ForAll("samples") List<Case> cases, @ForAll @IntRange(min = 1, max = 4) int groups) {
        var result = HosmerLemeshow.of(forecasts(cases), groups, Sample.VALIDATION);

        assertThat(HosmerLemeshow.of(forecasts(cases.reversed()), groups, Sample.VALIDATION)).isEqualTo(result);
        result.asRefusal().ifPresentOrElse(
                refusal -> assertThat(refusal.field()).startsWith("groups["),
                () -> {
                    assertThat(result.orThrow().groups()).hasSizeBetween(1, groups);
                    assertThat(result.orThrow().groups().stream().mapToLong(HosmerLemeshow.Group::cases).sum())
                            .isEqualTo(cases.size());
                    assertThat(result.orThrow().statistic()).isGreaterThanOrEqualTo(0);
                    assertThat(result.orThrow().pValue()).isBetween(0.0, 1.0);
                });
    }

    private static Forecasts forecasts(List<Case> cases) {
        var bad = new boolean[cases.size()];
        for (var i = 0; i < bad.length; i++) {
            bad[i] = cases.get(i).bad();
        }
        return Forecasts.of(cases.stream().mapToDouble(Case::probability).toArray(), bad).orThrow();
    }

    @Provide
    Arbitrary<List<Case>> samples() {
        return Combinators.combine(Arbitraries.integers().between(0, 20), Arbitraries.of(true, false))
                .as((twentieths, bad) -> new Case(twentieths / 20.0, bad))
                .list()
                .ofMinSize(4)
                .ofMaxSize(40)
                .filter(cases -> cases.stream().map(Case::bad).distinct().count() == 2);
    }
}
