package org.creditrepair.notification.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.rulepack.PackText.ADDRESSES;
import static org.creditrepair.notification.rulepack.PackText.PACK;
import static org.creditrepair.notification.rulepack.PackText.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creditrepair.notification.calendar.Calendars;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Reading;
import org.creditrepair.notification.datafile.Refusal;
import org.creditrepair.notification.rule.ContactRule;
import org.creditrepair.notification.rule.HoldRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of a pack of rules, each told with its line. */
class PackFaultTest {

    @ParameterizedTest(name = "{0} instead of {1} is refused in line {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "pack = Own Pack | pack = own | 1 | not a name",
                "version = one | version = 3 | 2 | not a number",
                "version = -1 | version = 3 | 2 | not a number",
                "jurisdiction = America | jurisdiction = US | 3 | not a jurisdiction",
                "actors = everybody | actors = collector | 4 | no such actor: everybody",
                "in-force = 2020 | in-force = 2020-01-01 .. | 5 | not a period",
                "[limit cap] | [count cap] | 6 | no such section: limit; there are address-freshness, basis, count",
                "jurisdiction = GB | jurisdiction = US-MA | 6 | GB is no part of US",
                "jurisdiction = USA-MA | jurisdiction = US-MA | 7 | not a jurisdiction",
                "author = a law | authority = a law, section 1 | 8 | unknown key author",
                "author = a law | authority = a law, section 1 | 6 | missing key authority",
                "in-force = 2021-13-30 .. | in-force = 2021-11-30 .. 2025-01-01 | 9 | 2021-13-30",
                "in-force = 2025-01-01 .. 2025-01-01 | in-force = 2021-11-30 .. 2025-01-01 | 9 | ends before it begins",
                "confidence = sure | confidence = medium | 10 | no such confidence: sure",
                "channels = phone pigeon | channels = phone sms | 11 | no such channel: pigeon",
                "purposes = fun | purposes = collection | 12 | no such purpose: fun",
                "counts = tries | counts = attempt message | 14 | no such countedkind: tries",
                "counts = none | counts = attempt message | 6 | names what it counts",
                "scope = street | scope = collector person debt | 15 | no such dimension: street",
                "window = 2 weeks | window = 24 hours | 16 | not of weeks",
                "window = 0 days | window = 24 hours | 16 | at least 1",
                "window = 24 | window = 24 hours | 16 | not a window",
                "limit = many | limit = 7 | 17 | not a number",
                "severity = kill | severity = defer | 18 | no such severity: kill",
                "consent-lasts = 7 | consent-lasts = 7 days | 19 | not a number of days",
                "yields-to-agreement = maybe | yields-to-agreement = yes | 21 | neither yes nor no",
                "hours = 22-8 | hours = 00:00-24:00 | 29 | could not be parsed",
                "days = someday | days = sunday holiday | 30 | SOMEDAY",
                "hold = sleep | hold = moratorium | 37 | no such holdtype: sleep",
                "stops | stops = collection repair | 38 | neither a section"
            })
    void a_fault_is_refused_with_its_line(String fault, String instead, int line, String reason) {
        assertThat(PACK).contains(instead);

        assertThat(refusals(read(PACK.replaceFirst("(?m)^" + Pattern.quote(instead) + "$", fault))))
                .anySatisfy(refusal -> {
                    assertThat(refusal.file()).isEqualTo("own.rules");
                    assertThat(refusal.line()).isEqualTo(line);
                    assertThat(refusal.reason()).contains(reason);
                });
    }

    @Test
    void holidays_without_a_calendar_are_refused() {
        var file = DataFile.parse("own.rules", PACK);

        assertThat(refusals(file.then(
                        read -> PackFile.read(read, Calendars.of(List.of()).orElseThrow()))))
                .extracting(Refusal::toString)
                .containsExactly("own.rules:22: no calendar for US");
    }

    @Test
    void all_faults_are_told_at_once() {
        var refusals = refusals(read(PACK.replace("limit = 7", "limit = x").replace("lasts = 60 days", "lasts = x")));

        assertThat(refusals).extracting(Refusal::line).contains(17).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void two_rules_of_one_name_may_follow_one_another_but_not_overlap() {
        var following = PACK + section("again", "2025-01-01 ..");
        var overlapping = PACK + section("again", "2024-12-31 ..");

        assertThat(Policy.of(List.of(read(following).orElseThrow()))).isInstanceOf(Policy.Readable.class);
        assertThat(refusals(read(overlapping)))
                .extracting(Refusal::toString)
                .containsExactly("own.rules:48: two rules are called cap in 2024-12-31 ..");
    }

    private static String section(String name, String inForce) {
        return """
            [freshness %s]
            rule = cap
            authority = a law
            in-force = %s
            confidence = low
            purposes = any
            max-age = 30 days
            """.formatted(name, inForce);
    }

    @ParameterizedTest(name = "{0} instead of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "max-age = 60 | max-age = 60 days | max-age: not a number of days",
                "severity = defer | severity = flag | waiting does not help",
                "places = home | places = work work-forbidden | places: no such place: home",
                "confirmations = -2 | confirmations = 2 | confirmations: not a number",
                "count-as-party = friend | count-as-party = spouse guarantor | no such recipientrole: friend",
                "any-of = whim | any-of = consent contract | any-of: no such basiskind: whim",
                "receipt-after = soon | receipt-after = 5 days | receipt-after: not a number of days",
                "period = 0 days | period = 30 days | days of a validation period: 5, 0",
                "[workplaces office] | [workplace office] | no such section: workplaces"
            })
    void a_fault_of_the_other_sections_is_refused(String fault, String instead, String reason) {
        assertThat(ADDRESSES).contains(instead);

        assertThat(refusals(read(header() + ADDRESSES.replaceFirst("(?m)^" + Pattern.quote(instead) + "$", fault))))
                .extracting(Refusal::reason)
                .singleElement()
                .satisfies(told -> assertThat(told).contains(reason));
    }

    private static String header() {
        return PACK.lines().limit(5).collect(Collectors.joining("\n")) + "\n";
    }

    @Test
    void a_number_is_of_at_most_six_digits_and_days_of_four() {
        assertThat(read(PACK.replace("limit = 7", "limit = 999999"))
                        .orElseThrow()
                        .rules(ContactRule.class))
                .extracting(rule -> rule.counting().limit())
                .containsExactly(999_999);
        assertThat(refusals(read(PACK.replace("limit = 7", "limit = 1000000")))).hasSize(1);
        assertThat(read(PACK.replace("lasts = 60 days", "lasts = 9999 days"))
                        .orElseThrow()
                        .rules(HoldRule.class))
                .extracting(HoldRule::days)
                .containsExactly(Optional.of(9999));
        assertThat(refusals(read(PACK.replace("lasts = 60 days", "lasts = 10000 days"))))
                .hasSize(1);
        assertThat(read(PACK.replace("lasts = 60 days", "lasts = 1 day"))
                        .orElseThrow()
                        .rules(HoldRule.class))
                .extracting(HoldRule::days)
                .containsExactly(Optional.of(1));
    }

    private static <T> List<Refusal> refusals(Reading<T> reading) {
        return switch (reading) {
            case Reading.Accepted<T> accepted -> List.of();
            case Reading.Refused<T>(var refusals) -> refusals;
        };
    }

    @Test
    void parts_with_a_law_of_their_own_are_not_covered() {
        var pack = read(PACK.replaceFirst("in-force", "except = US-PR US-GU\nin-force"))
                .orElseThrow();

        assertThat(pack.coverage().except()).containsExactlyInAnyOrder("US-PR", "US-GU");
        assertThat(pack.covers("US")).isTrue();
        assertThat(pack.covers("US-MA")).isTrue();
        assertThat(pack.covers("US-PR")).isFalse();
        assertThat(pack.covers("US-PR-SJU")).isFalse();
        assertThat(pack.covers("CN")).isFalse();
        assertThat(refusals(read(PACK.replaceFirst("in-force", "except = pr\nin-force"))))
                .extracting(Refusal::toString)
                .containsExactly("own.rules:5: except: not a jurisdiction such as US or US-MA: pr");
    }
}
