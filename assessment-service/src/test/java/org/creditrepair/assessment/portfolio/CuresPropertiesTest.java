package org.creditrepair.assessment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.history.ObligationHistory;

/** What holds for every portfolio: age goes by the calendar, what is absorbed stays, and the future is not seen. */
class CuresPropertiesTest {
    private static final CureRule RULE =
            CureRule.from(DelinquencyBand.DAYS_30_59).orThrow();

    @Property(tries = 300)
    void portfolios_add_up(
            @ForAll("portfolios") List<ObligationHistory> first,
            @ForAll("portfolios") List<ObligationHistory> second,
            @ForAll("ages") int age) {
        var whole = cures(Stream.concat(first.stream(), second.stream()).toList(), age);
        var part = cures(first, age);
        var rest = cures(second, age);

        assertThat(whole.cases()).isEqualTo(part.cases() + rest.cases());
        assertThat(whole.beginningUnseen()).isEqualTo(part.beginningUnseen() + rest.beginningUnseen());
        for (var i = 0; i < whole.rows().size(); i++) {
            assertThat(whole.rows().get(i).cured())
                    .isEqualTo(
                            sum(part.rows().get(i).cured(), rest.rows().get(i).cured()));
            assertThat(whole.rows().get(i).relapsed())
                    .isEqualTo(sum(
                            part.rows().get(i).relapsed(), rest.rows().get(i).relapsed()));
        }
    }

    /** Whoever is counted, or found interrupted, became late so many months before the as-of month; and all who did. */
    @Property(tries = 500)
    void what_became_of_a_case_does_not_decide_whether_it_is_aged(
            @ForAll("portfolios") List<ObligationHistory> portfolio, @ForAll("ages") int age) {
        var cures = cures(portfolio, age);

        for (var row : cures.rows()) {
            var beganInTime = cures(portfolio, age - row.months()).cases();
            assertThat(row.cured().share().of() + row.cured().interrupted()).isEqualTo(beganInTime);
        }
    }

    @Property(tries = 500)
    void fewer_cases_are_aged_the_longer_the_horizon(
            @ForAll("portfolios") List<ObligationHistory> portfolio, @ForAll("ages") int age) {
        var cures = cures(portfolio, age);

        assertThat(cures.rows().stream().map(row -> -row.cured().share().of())).isSorted();
        assertThat(cures.rows().stream().map(row -> -row.relapsed().share().of()))
                .isSorted();
        assertThat(cures.rows().getFirst().cured().share().of()).isLessThanOrEqualTo(cures.cases());
    }

    @Property(tries = 500)
    void what_is_paid_off_counts_the_same_whether_it_is_reported_or_not(
            @ForAll("letters") String letters, @ForAll @IntRange(max = 20) int reported, @ForAll("ages") int age) {
        var silent = List.of(Histories.from(Histories.FIRST, letters + "P"));
        var told = List.of(Histories.from(Histories.FIRST, letters + "P" + "P".repeat(reported)));

        assertThat(cures(told, age)).isEqualTo(cures(silent, age));
    }

    /** A last band that is repeated to the as-of month changes nothing but what is assumed. */
    @Property(tries = 500)
    void never_reported_again_is_as_if_nothing_had_changed(
            @ForAll("letters") String letters, @ForAll("bands") String last, @ForAll("ages") int more) {
        var age = letters.length() + more;
        var silent = cures(List.of(Histories.from(Histories.FIRST, letters + last)), age);
        var told = cures(List.of(Histories.from(Histories.FIRST, letters + last.repeat(50))), age);

        for (var i = 0; i < told.rows().size(); i++) {
            assertThat(silent.rows().get(i).cured().share())
                    .isEqualTo(told.rows().get(i).cured().share());
            assertThat(silent.rows().get(i).relapsed().share())
                    .isEqualTo(told.rows().get(i).relapsed().share());
            assertThat(told.rows().get(i).cured().assumed()).isZero();
        }
    }

    @Property(tries = 500)
    void what_is_observed_after_the_as_of_month_is_not_seen(
            @ForAll("letters") String letters, @ForAll("letters") String more) {
        var age = letters.length() - 1;
        var portfolio = List.of(Histories.from(Histories.FIRST, letters));
        var later = List.of(Histories.from(Histories.FIRST, letters + more));

        assertThat(cures(later, age)).isEqualTo(cures(portfolio, age));
    }

    /** Two futures of one past: whoever sorts the cases is shown the same, and those left out before are the same. */
    @Property(tries = 1000)
    void no_future_changes_what_is_seen_at_the_landmark(
            @ForAll("pasts") String past, @ForAll("letters") String one, @ForAll("letters") String other) {
        var first = atLandmark(past + one);
        var second = atLandmark(past + other);

        for (var months = 0; months < Math.min(first.size(), second.size()); months++) {
            assertThat(second.get(months)).isEqualTo(first.get(months));
        }
        assertThat(first)
                .allMatch(history -> !history.latest().orElseThrow().month().isAfter(landmark(history)));
    }

    /** What a sorter is shown of a history whose landmark, one month after the first late one, is within the past. */
    private static List<ObligationHistory> atLandmark(String letters) {
        var shown = new ArrayList<ObligationHistory>();
        new Landmark(RULE, 1, 3)
                .cases(
                        List.of(Histories.from(Histories.FIRST, letters)),
                        Histories.month(60),
                        history -> {
                            shown.add(history);
                            return List.of();
                        },
                        (history, month) -> true);
        return shown;
    }

    private static YearMonth landmark(ObligationHistory history) {
        return history.observations().reversed().stream()
                .filter(observation -> RULE.isLate(observation.band()))
                .findFirst()
                .orElseThrow()
                .month()
                .plusMonths(1);
    }

    private static Cures cures(List<ObligationHistory> portfolio, int age) {
        return Cures.of(portfolio, RULE, Histories.month(age));
    }

    private static Aged sum(Aged first, Aged second) {
        return new Aged(
                first.share().plus(second.share()),
                first.assumed() + second.assumed(),
                first.interrupted() + second.interrupted());
    }

    @Provide
    Arbitrary<List<ObligationHistory>> portfolios() {
        return AnyHistories.portfolios();
    }

    @Provide
    Arbitrary<String> letters() {
        return AnyHistories.letters();
    }

    /** Not late, late for two months. */
    @Provide
    Arbitrary<String> pasts() {
        return Arbitraries.of("C11", "CC12", "N10", "P21", "C0C11", "C.C32", "011");
    }

    @Provide
    Arbitrary<String> bands() {
        return Arbitraries.of("N", "P", "C", "0", "1", "2", "3", "4", "5");
    }

    @Provide
    Arbitrary<Integer> ages() {
        return Arbitraries.integers().between(0, 30);
    }
}
