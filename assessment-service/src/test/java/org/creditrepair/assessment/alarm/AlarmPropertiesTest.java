package org.creditrepair.assessment.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.creditrepair.assessment.alarm.Thresholds.Worse;
import org.creditrepair.assessment.drift.Population;
import org.creditrepair.chassis.datatable.DataTable;

/** What holds for every shipped rule, and for every text that is read as rules. */
class AlarmPropertiesTest {
    private static final List<AlarmRule> SHIPPED =
            AlarmRules.shipped().orThrow().rules();

    @Property(tries = 500)
    void a_worse_value_is_never_judged_milder(
            @ForAll("rules") AlarmRule rule, @ForAll double one, @ForAll double other) {
        var isOneWorse = rule.thresholds().worse() == Worse.ABOVE ? one > other : one < other;
        var worse = isOneWorse ? one : other;
        var milder = isOneWorse ? other : one;

        assertThat(severity(rule.judge(worse, plenty(rule)).orThrow()))
                .isGreaterThanOrEqualTo(
                        severity(rule.judge(milder, plenty(rule)).orThrow()));
    }

    @Property(tries = 500)
    void one_sample_that_is_too_small_is_enough_to_say_nothing(
            @ForAll("rules") AlarmRule rule, @ForAll double value, @ForAll @LongRange(max = 29) long cases) {
        var samples = IntStream.range(0, rule.minimum().samples())
                .mapToObj(i -> Sample.of("sample " + i, i == 0 ? cases : 1_000_000))
                .toList();

        assertThat(rule.judge(value, Evidence.of(samples, 1_000).orThrow()).orThrow())
                .isInstanceOf(Finding.NotEnoughData.class);
    }

    /** All in one bin is the most that can be expected; it takes no more than four roundings of 2^-53. */
    @Property(tries = 300)
    void no_bin_expects_more_than_the_smaller_sample_holds(
            @ForAll("populations") Population first, @ForAll("populations") Population second) {
        var there = Evidence.ofBins(first, second).orThrow();
        var back = Evidence.ofBins(second, first).orThrow();

        assertThat(there.leastExpected().orElseThrow())
                .isGreaterThan(0)
                .isLessThanOrEqualTo(Math.min(first.total(), second.total()) * (1 + 1e-15));
        assertThat(back.leastExpected()).isEqualTo(there.leastExpected());
    }

    @Property(tries = 500)
    void any_text_is_rules_or_is_refused_with_its_place(@ForAll("tables") String text) {
        AlarmRules.read(new DataTable("rules.txt", text))
                .asRefusal()
                .ifPresent(refusal ->
                        assertThat(refusal.field()).matches("rules.txt( statistic| line [0-9]+( [a-z-]+)?)?"));
    }

    private static Evidence plenty(AlarmRule rule) {
        var samples = IntStream.range(0, rule.minimum().samples())
                .mapToObj(i -> new Sample("sample " + i, 1_000_000, 500_000, 500_000))
                .toList();
        return Evidence.of(samples, 1_000).orThrow();
    }

    private static int severity(Finding finding) {
        return switch (finding) {
            case Finding.Stable stable -> 0;
            case Finding.Watch watch -> 1;
            case Finding.Alarm alarm -> 2;
            case Finding.NotEnoughData missing -> throw new AssertionError(missing);
        };
    }

    @Provide
    Arbitrary<AlarmRule> rules() {
        return Arbitraries.of(SHIPPED);
    }

    @Provide
    Arbitrary<Population> populations() {
        return Arbitraries.integers()
                .between(0, 1_000)
                .map(Integer::doubleValue)
                .array(double[].class)
                .ofSize(3)
                .filter(counts -> counts[0] + counts[1] + counts[2] > 0)
                .map(counts -> Population.of(List.of("a", "b", "c"), counts).orThrow());
    }

    @Provide
    Arbitrary<String> tables() {
        var cells = Arbitraries.of(
                "PSI", "above", "below", "0.1", "2", "-1", "NaN", "1e400", "", "2020-01-01", "2020-02-30", "low", "|");
        var lines = cells.list().ofMinSize(10).ofMaxSize(13).map(line -> String.join("|", line));
        return Combinators.combine(Arbitraries.of(true, false), lines.list().ofMaxSize(3))
                .as((hasHead, rest) -> (hasHead
                                ? "statistic|worse|watch|alarm|samples|cases|goods|bads|expected|valid-from|confidence"
                                        + "|source\n"
                                : "")
                        + String.join("\n", rest));
    }
}
