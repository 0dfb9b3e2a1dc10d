package org.creditrepair.repair.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creditrepair.repair.result.Result;

/** Lateness against a count of days one by one. */
class LatenessPropertiesTest {
    private static final LocalDate DUE_ON = LocalDate.of(2023, 10, 1);

    private record Wish(int from, int days, int resumedAfter) {}

    @Property
    void delinquent_days_are_the_days_past_due_that_no_pause_covers_less_grace(
            @ForAll("wishes") List<Wish> wishes,
            @ForAll @IntRange(max = 20) int grace,
            @ForAll @IntRange(max = 90) int late) {
        var pauses = accepted(wishes);
        var asOf = DUE_ON.plusDays(late);

        var lateness = Lateness.of(DUE_ON, asOf, grace, pauses);

        var counted = DUE_ON.datesUntil(asOf)
                .filter(date -> pauses.pauses().stream().noneMatch(pause -> pause.covers(date)))
                .count();
        assertThat(lateness.pastDueDays()).isEqualTo(late);
        assertThat(lateness.delinquentDays()).isEqualTo(Math.toIntExact(Math.max(0, counted - grace)));
    }

    @Property
    void pauses_in_force_ascend_and_neither_overlap_nor_touch(@ForAll("wishes") List<Wish> wishes) {
        var pauses = accepted(wishes).pauses();

        for (var i = 1; i < pauses.size(); i++) {
            assertThat(pauses.get(i).from()).isAfter(pauses.get(i - 1).to());
        }
    }

    @Property
    void the_log_can_be_made_anew_from_its_entries(@ForAll("wishes") List<Wish> wishes) {
        var log = accepted(wishes);

        assertThat(new PauseLog(log.entries()).pauses()).isEqualTo(log.pauses());
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        return Combinators.combine(
                        Arbitraries.integers().between(-30, 80),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, 40))
                .as(Wish::new)
                .list()
                .ofMaxSize(8);
    }

    /** The log of those wishes that are not refused. */
    private static PauseLog accepted(List<Wish> wishes) {
        var log = PauseLog.empty();
        for (var wish : wishes) {
            var from = DUE_ON.plusDays(wish.from());
            log = orElse(log.pause(from, from.plusDays(wish.days())), log);
            log = orElse(log.resume(from.plusDays(wish.resumedAfter())), log);
        }
        return log;
    }

    private static PauseLog orElse(Result<PauseLog> result, PauseLog other) {
        return result.isAccepted() ? result.orThrow() : other;
    }
}
