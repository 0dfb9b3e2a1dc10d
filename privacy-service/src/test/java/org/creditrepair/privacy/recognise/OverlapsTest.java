package org.creditrepair.privacy.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creditrepair.privacy.finding.Finding;
import org.creditrepair.privacy.finding.Kind;
import org.junit.jupiter.api.Test;

class OverlapsTest {

    @Test
    void the_higher_score_stays_before_the_longer() {
        var longer = finding(Kind.BANK_CARD, 0, 10, 60);
        var surer = finding(Kind.MOBILE, 2, 5, 61);

        assertThat(Overlaps.resolve(List.of(longer, surer))).containsExactly(surer);
    }

    @Test
    void of_equal_scores_the_longer_stays_before_the_earlier_kind() {
        var earlierKind = finding(Kind.NATIONAL_ID, 0, 5, 60);
        var longer = finding(Kind.NAME, 4, 10, 60);

        assertThat(Overlaps.resolve(List.of(earlierKind, longer))).containsExactly(longer);
    }

    @Test
    void of_equal_lengths_the_earlier_kind_stays_before_the_earlier_place() {
        var earlierPlace = finding(Kind.MOBILE, 0, 5, 60);
        var earlierKind = finding(Kind.NATIONAL_ID, 3, 8, 60);

        assertThat(Overlaps.resolve(List.of(earlierPlace, earlierKind))).containsExactly(earlierKind);
    }

    @Test
    void of_equal_kinds_the_earlier_place_stays() {
        var first = finding(Kind.MOBILE, 0, 5, 60);
        var second = finding(Kind.MOBILE, 4, 9, 60);

        assertThat(Overlaps.resolve(List.of(second, first))).containsExactly(first);
    }

    @Test
    void findings_that_touch_both_stay_in_the_order_of_the_text() {
        var first = finding(Kind.MOBILE, 0, 5, 60);
        var second = finding(Kind.MOBILE, 5, 9, 90);

        assertThat(Overlaps.resolve(List.of(second, first))).containsExactly(first, second);
    }

    @Test
    void one_within_another_gives_way_and_so_does_one_around_another() {
        var outer = finding(Kind.ADDRESS, 0, 20, 80);
        var inner = finding(Kind.NAME, 5, 7, 70);
        var around = finding(Kind.EMAIL, 18, 40, 60);
        var apart = finding(Kind.EMAIL, 40, 41, 50);

        assertThat(Overlaps.resolve(List.of(inner, outer, around, apart))).containsExactly(outer, apart);
        assertThat(Overlaps.resolve(List.of())).isEmpty();
    }

    private static Finding finding(Kind kind, int start, int end, int score) {
        return new Finding(kind, start, end, score, List.of());
    }
}
