package org.creditrepair.assessment.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OutcomePropertiesTest {

    /** A value and its outcome. */
    record Case(double value, boolean bad) {}

    /** Counted another way: into a map that is sorted by value. */
    @Property(tries = 300)
    void every_case_is_counted_once_at_its_value(@ForAll("samples") List<Case> cases) {
        var counts = new TreeMap<Double, double[]>();
        for (var one : cases) {
            counts.computeIfAbsent(one.value() + 0.0, value -> new double[2])[one.bad() ? 1 : 0]++;
        }

        var outcomes = outcomes(cases);

        assertThat(IntStream.range(0, outcomes.size()).mapToObj(outcomes::value))
                .containsExactlyElementsOf(counts.keySet());
        for (var i = 0; i < outcomes.size(); i++) {
            assertThat(new double[] {outcomes.goods(i), outcomes.bads(i)})
                    .containsExactly(counts.get(outcomes.value(i)));
        }
    }

    @Property(tries = 300)
    void goods_and_bads_add_up(@ForAll("samples") List<Case> cases) {
        var outcomes = outcomes(cases);

        assertThat(outcomes.bads()).isEqualTo(cases.stream().filter(Case::bad).count());
        assertThat(outcomes.goods() + outcomes.bads()).isEqualTo(cases.size());
    }

    @Property(tries = 300)
    void the_order_of_the_cases_is_no_matter(@ForAll("samples") List<Case> cases) {
        var forth = outcomes(cases);
        var back = outcomes(cases.reversed());

        assertThat(back.size()).isEqualTo(forth.size());
        for (var i = 0; i < forth.size(); i++) {
            assertThat(back.value(i)).isEqualTo(forth.value(i));
            assertThat(back.goods(i)).isEqualTo(forth.goods(i));
            assertThat(back.bads(i)).isEqualTo(forth.bads(i));
        }
    }

    @Property(tries = 300)
    void values_ascend(@ForAll("samples") List<Case> cases) {
        var outcomes = outcomes(cases);

        for (var i = 1; i < outcomes.size(); i++) {
            assertThat(outcomes.value(i)).isGreaterThan(outcomes.value(i - 1));
        }
    }

    private static Outcomes outcomes(List<Case> cases) {
        var bad = new boolean[cases.size()];
        for (var i = 0; i < bad.length; i++) {
            bad[i] = cases.get(i).bad();
        }
        return Outcomes.of("values", cases.stream().mapToDouble(Case::value).toArray(), bad)
                .orThrow();
    }

    @Provide
    Arbitrary<List<Case>> samples() {
        var values = Arbitraries.oneOf(
                Arbitraries.integers().between(-3, 3).map(Integer::doubleValue),
                Arbitraries.of(0.0, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE));
        return Combinators.combine(values, Arbitraries.of(true, false))
                .as(Case::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(30)
                .filter(cases -> cases.stream().map(Case::bad).distinct().count() == 2);
    }
}
