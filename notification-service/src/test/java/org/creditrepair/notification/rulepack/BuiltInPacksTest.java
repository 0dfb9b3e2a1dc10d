package org.creditrepair.notification.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.rulepack.PackText.PACK;
import static org.creditrepair.notification.rulepack.PackText.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditrepair.notification.contact.Actor;
import org.creditrepair.notification.hold.HoldType;
import org.creditrepair.notification.rule.HoldRule;
import org.creditrepair.notification.rule.Rule;
import org.junit.jupiter.api.Test;

/** The packs that come along. */
class BuiltInPacksTest {

    @Test
    void rules_are_found_by_law_and_day() {
        var book = RuleBook.of(List.of(read(PACK).orElseThrow())).orElseThrow();
        var in2024 = List.of(LocalDate.of(2024, 6, 1));

        assertThat(book.inForce(Set.of("US-MA"), in2024).all())
                .extracting(rule -> rule.id().name())
                .contains("cap", "sunday");
        assertThat(book.inForce(Set.of("US-NY"), in2024).all())
                .extracting(rule -> rule.id().name())
                .doesNotContain("cap");
        assertThat(book.inForce(Set.of("US-MAX"), in2024).all())
                .extracting(rule -> rule.id().name())
                .doesNotContain("cap");
        assertThat(book.inForce(Set.of("US-MA"), List.of(LocalDate.of(2025, 1, 1)))
                        .all())
                .extracting(rule -> rule.id().name())
                .doesNotContain("cap")
                .contains("sunday");
        assertThat(book.covering("US-MA", Actor.COLLECTOR, in2024)).hasSize(1);
        assertThat(book.covering("US-MA", Actor.CREDITOR, in2024)).isEmpty();
        assertThat(book.covering("USA", Actor.COLLECTOR, in2024)).isEmpty();
        assertThat(book.covering("US", Actor.COLLECTOR, List.of(LocalDate.of(2019, 12, 31))))
                .isEmpty();
    }

    @Test
    void every_built_in_rule_has_a_citation_and_a_confidence() {
        assertThat(BuiltInPacks.all()).flatExtracting(RulePack::rules).allSatisfy((Rule rule) -> {
            assertThat(rule.origin().authority()).isNotBlank();
            assertThat(rule.origin().confidence()).isNotNull();
        });
    }

    @Test
    void every_built_in_pack_says_what_each_hold_stops() {
        for (var pack : BuiltInPacks.all()) {
            assertThat(pack.rules(HoldRule.class))
                    .extracting(HoldRule::type)
                    .containsExactlyInAnyOrder(HoldType.values());
        }
    }

    /** SI 2020/1311: a breathing space lasts 60 days, a crisis moratorium as long as the treatment and 30 days more. */
    @Test
    void only_the_breathing_space_has_a_fixed_length() {
        var lengths = BuiltInPacks.unitedKingdom().rules(HoldRule.class).stream()
                .filter(rule -> rule.type() == HoldType.MORATORIUM || rule.type() == HoldType.CRISIS_MORATORIUM)
                .collect(Collectors.toMap(
                        HoldRule::type,
                        rule -> rule.begin(LocalDate.of(2026, 6, 1)).period()));

        assertThat(lengths.get(HoldType.MORATORIUM)).hasToString("2026-06-01 .. 2026-07-31");
        assertThat(lengths.get(HoldType.CRISIS_MORATORIUM)).hasToString("2026-06-01 ..");
    }
}
