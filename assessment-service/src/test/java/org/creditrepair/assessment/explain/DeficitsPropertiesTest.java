package org.creditrepair.assessment.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creditrepair.assessment.model.Models;

class DeficitsPropertiesTest {
    private static final int CODES = 6;

    /** Losses of rows one after the other, few different ones so that there are ties, against a stable sort. */
    @Property
    void reasons_are_those_of_a_stable_sort(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int limit, @ForAll @IntRange(max = 20) int losses) {
        var random = new SplittableRandom(seed);
        var book = new ReasonBook();
        for (var code = 0; code < CODES; code++) {
            book.number(Models.reason("code-" + code));
        }
        var deficits = new Deficits(CODES, limit);
        for (var row = 0; row < 3; row++) {
            deficits.clear();
            var lost = new LinkedHashMap<String, Double>();
            for (var i = 0; i < losses; i++) {
                var code = random.nextInt(CODES);
                var points = (double) random.nextInt(-2, 4);
                deficits.add(code, points);
                if (points > 0) {
                    lost.merge("code-" + code, points, Double::sum);
                }
            }

            assertThat(deficits.reasons(book)).isEqualTo(sorted(lost, limit));
        }
    }

    private static List<Reason> sorted(LinkedHashMap<String, Double> lost, int limit) {
        var reasons = new ArrayList<Reason>();
        lost.forEach((code, points) -> reasons.add(new Reason(code, points)));
        reasons.sort(Comparator.comparingDouble(Reason::points).reversed());
        return reasons.subList(0, Math.min(limit, reasons.size()));
    }
}
