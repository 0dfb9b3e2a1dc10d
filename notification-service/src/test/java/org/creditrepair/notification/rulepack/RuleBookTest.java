package org.creditrepair.notification.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.contact.Actor;
import org.creditrepair.notification.contact.CountedKind;
import org.creditrepair.notification.hold.HoldType;
import org.creditrepair.notification.rule.Applies;
import org.creditrepair.notification.rule.Confidence;
import org.creditrepair.notification.rule.ContactRule;
import org.creditrepair.notification.rule.Counting;
import org.creditrepair.notification.rule.Exclusions;
import org.creditrepair.notification.rule.FreshnessRule;
import org.creditrepair.notification.rule.HoldRule;
import org.creditrepair.notification.rule.Rule;
import org.creditrepair.notification.rule.RuleId;
import org.creditrepair.notification.rule.RuleOrigin;
import org.creditrepair.notification.rule.Severity;
import org.creditrepair.notification.rule.ValidationRule;
import org.creditrepair.notification.rule.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rules a book finds for a party on a day, and which books cannot be. */
class RuleBookTest {
    private static final String ALWAYS = "2000-01-01 ..";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);

    @ParameterizedTest(name = "a party of {0} comes under {1}")
    @CsvSource({
        "XX, whole",
        "XX-A, whole part",
        "XX-A-B, whole part city",
        "XX-AB, whole",
        "XX-C, whole",
        "XXX, ''",
        "YY, ''",
        "X, ''"
    })
    void rules_are_found_by_the_partys_law(String jurisdiction, String names) {
        var book = book(pack(
                "own",
                freshness("whole", "XX", ALWAYS),
                freshness("part", "XX-A", ALWAYS),
                freshness("city", "XX-A-B", ALWAYS)));

        assertThat(names(book.inForce(Set.of(jurisdiction), List.of(DAY)).all()))
                .isEqualTo(words(names));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-06-09, old",
        "2026-06-10, new",
        "2026-06-19, new",
        "2026-06-20, ''",
        "2026-06-09 2026-06-10, old new",
        "1999-12-31, ''"
    })
    void rules_are_found_by_any_of_the_days(String days, String names) {
        var book = book(pack(
                "own",
                freshness("old", "XX", "2000-01-01 .. 2026-06-10"),
                freshness("new", "XX", "2026-06-10 .. 2026-06-20")));

        var asked = Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();

        assertThat(names(book.inForce(Set.of("XX"), asked).all())).isEqualTo(words(names));
    }

    @Test
    void of_two_laws_that_may_apply_the_rules_of_both_are_found_in_the_order_of_their_packs() {
        var book = book(
                pack("own", freshness("one", "XX", ALWAYS), freshness("two", "XX-A", ALWAYS)),
                new RulePack("other", 1, "YY", coverage(ALWAYS), List.of(freshness("three", "YY", ALWAYS))));

        assertThat(names(book.inForce(Set.of("YY", "XX"), List.of(DAY)).all())).containsExactly("one", "three");
        assertThat(book.inForce(Set.of(), List.of(DAY)).all()).isEmpty();
        assertThat(book.inForce(Set.of("XX"), List.of()).all()).isEmpty();
    }

    @Test
    void rules_are_sorted_by_type_and_keep_their_order() {
        var book = book(pack(
                "own",
                freshness("one", "XX", ALWAYS),
                hold("dispute", HoldType.DISPUTE),
                freshness("two", "XX", ALWAYS),
                hold("complaint", HoldType.COMPLAINT)));
        var rules = book.inForce(Set.of("XX"), List.of(DAY));
        var standIn = new ValidationRule(origin("stand-in", "XX", ALWAYS), 5, 30, Optional.empty());

        assertThat(names(rules.of(FreshnessRule.class))).containsExactly("one", "two");
        assertThat(names(rules.of(HoldRule.class))).containsExactly("dispute", "complaint");
        assertThat(rules.of(ContactRule.class)).isEmpty();
        assertThat(rules.orElse(ValidationRule.class, standIn)).containsExactly(standIn);
        assertThat(names(rules.orElse(
                        HoldRule.class,
                        new HoldRule(
                                origin("stand-in", "XX", ALWAYS),
                                HoldType.DISPUTE,
                                Set.of(),
                                Set.of(),
                                Optional.empty()))))
                .containsExactly("dispute", "complaint");
        assertThat(names(book.rules(FreshnessRule.class))).containsExactly("one", "two");
        assertThat(names(book.rules())).containsExactly("one", "dispute", "two", "complaint");
    }

    @Test
    void all_rules_of_a_type_are_there_whether_or_not_they_are_in_force() {
        var book =
                book(pack("own", freshness("over", "XX", "2000-01-01 .. 2001-01-01"), freshness("now", "XX", ALWAYS)));

        assertThat(names(book.rules(FreshnessRule.class))).containsExactly("over", "now");
        assertThat(names(book.inForce(Set.of("XX"), List.of(DAY)).of(FreshnessRule.class)))
                .containsExactly("now");
    }

    @ParameterizedTest(name = "for {0} and a {1} on {2}: {3}")
    @CsvSource({
        "XX, COLLECTOR, 2026-01-01, true",
        "XX-A, COLLECTOR, 2026-01-01, true",
        "XXA, COLLECTOR, 2026-01-01, false",
        "YY, COLLECTOR, 2026-01-01, false",
        "XX, CREDITOR, 2026-01-01, false",
        "XX, COLLECTOR, 2025-12-31, false",
        "XX, COLLECTOR, 2026-12-31, true",
        "XX, COLLECTOR, 2027-01-01, false",
        "XX, COLLECTOR, 2026-12-31 2027-01-01, false"
    })
    void a_pack_covers_its_law_its_actors_and_its_days(String jurisdiction, Actor actor, String days, boolean covers) {
        var book = book(new RulePack("own", 1, "XX", coverage("2026-01-01 .. 2027-01-01"), List.of()));
        var asked = Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();

        assertThat(book.covering(jurisdiction, actor, asked)).hasSize(covers ? 1 : 0);
    }

    @Test
    void a_history_reaches_back_as_far_as_the_longest_window() {
        assertThat(book(pack("own")).longestWindow()).isEqualTo(Duration.ZERO);
        assertThat(book(pack("own", count("a", "24 hours"), count("b", "5 minutes")))
                        .longestWindow())
                .isEqualTo(Duration.ofHours(24));
        assertThat(book(pack("own", count("a", "1 day"), count("b", "49 hours")))
                        .longestWindow())
                .isEqualTo(Duration.ofHours(49));
        assertThat(book(pack("own", count("a", "1 day"), count("b", "47 hours")))
                        .longestWindow())
                .isEqualTo(Duration.ofDays(2));
    }

    @Test
    void rules_of_one_name_may_follow_one_another_but_not_overlap() {
        assertThat(reasons(pack(
                        "own",
                        freshness("a", "XX", "2026-01-01 .. 2026-02-01"),
                        freshness("a", "XX", "2026-02-01 .. 2026-03-01"))))
                .isEmpty();
        assertThat(reasons(pack(
                        "own",
                        freshness("a", "XX", "2026-01-01 .. 2026-02-01"),
                        freshness("a", "XX", "2026-01-31 .. 2026-03-01"),
                        freshness("b", "XX", ALWAYS),
                        freshness("b", "XX", ALWAYS))))
                .containsExactly(
                        "own:0: two rules are called a in 2026-01-31 .. 2026-03-01",
                        "own:0: two rules are called b in 2000-01-01 ..");
        assertThat(reasons(pack(
                        "own",
                        freshness("a", "XX", "2026-01-01 .. 2026-02-01"),
                        freshness("a", "XX", "2026-03-01 .. 2026-04-01"),
                        freshness("a", "XX", "2026-01-15 .. 2026-01-16"))))
                .as("the first and the third")
                .hasSize(1);
    }

    @Test
    void two_packs_of_one_name_are_refused_and_rules_of_one_name_in_two_packs_are_not() {
        assertThat(reasons(pack("own"), pack("own"), pack("own")))
                .containsExactly("own:0: there are two packs of this name", "own:0: there are two packs of this name");
        assertThat(reasons(pack("own", freshness("a", "XX", ALWAYS)), pack("other", freshness("a", "XX", ALWAYS))))
                .isEmpty();
    }

    private static List<String> reasons(RulePack... packs) {
        return Policy.of(List.of(packs)) instanceof Policy.Unreadable(var refusals)
                ? refusals.stream().map(Object::toString).toList()
                : List.of();
    }

    private static RuleBook book(RulePack... packs) {
        return RuleBook.of(List.of(packs)).orElseThrow();
    }

    private static RulePack pack(String name, Rule... rules) {
        return new RulePack(name, 1, "XX", coverage(ALWAYS), List.of(rules));
    }

    private static RulePack.Coverage coverage(String period) {
        return new RulePack.Coverage(Set.of(Actor.COLLECTOR), EffectivePeriod.parse(period), Set.of());
    }

    private static Rule freshness(String name, String jurisdiction, String inForce) {
        return new FreshnessRule(origin(name, jurisdiction, inForce), Set.of(), 1);
    }

    private static Rule hold(String name, HoldType type) {
        return new HoldRule(origin(name, "XX", ALWAYS), type, Set.of(), Set.of(), Optional.empty());
    }

    private static Rule count(String name, String window) {
        return new ContactRule(
                origin(name, "XX", ALWAYS),
                Applies.TO_ALL,
                new Counting(Set.of(CountedKind.MESSAGE), Set.of(), Window.parse(window), 1),
                Severity.BLOCK,
                Exclusions.NONE);
    }

    private static RuleOrigin origin(String name, String jurisdiction, String inForce) {
        return new RuleOrigin(
                new RuleId("own", 1, name), jurisdiction, "a law", EffectivePeriod.parse(inForce), Confidence.HIGH);
    }

    private static List<String> names(List<? extends Rule> rules) {
        return rules.stream().map(rule -> rule.id().name()).toList();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
