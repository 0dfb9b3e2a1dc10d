package org.creditrepair.notification.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creditrepair.notification.calendar.Calendars;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.contact.Actor;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.CountedKind;
import org.creditrepair.notification.contact.Dimension;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.contact.RecipientRole;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Reading;
import org.creditrepair.notification.datafile.Refusal;
import org.creditrepair.notification.facts.AddressRecord.Place;
import org.creditrepair.notification.facts.AddressRecord.Warrant;
import org.creditrepair.notification.facts.BasisKind;
import org.creditrepair.notification.hold.HoldType;
import org.creditrepair.notification.rule.AddressFreshnessRule;
import org.creditrepair.notification.rule.BasisRule;
import org.creditrepair.notification.rule.Confidence;
import org.creditrepair.notification.rule.ContactRule;
import org.creditrepair.notification.rule.FreshnessRule;
import org.creditrepair.notification.rule.HoldRule;
import org.creditrepair.notification.rule.HoursRule;
import org.creditrepair.notification.rule.LocationRule;
import org.creditrepair.notification.rule.OptOutRule;
import org.creditrepair.notification.rule.RecipientRule;
import org.creditrepair.notification.rule.Rule;
import org.creditrepair.notification.rule.Severity;
import org.creditrepair.notification.rule.ValidationRule;
import org.creditrepair.notification.rule.Window;
import org.creditrepair.notification.rule.WorkplaceRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackFileTest {
    private static final String PACK = """
        pack = own
        version = 3
        jurisdiction = US
        actors = collector
        in-force = 2020-01-01 ..
        [count cap]
        jurisdiction = US-MA
        authority = a law, section 1
        in-force = 2021-11-30 .. 2025-01-01
        confidence = medium
        channels = phone sms
        purposes = collection
        actors = any
        counts = attempt message
        scope = collector person debt
        window = 24 hours
        limit = 7
        severity = defer
        consent-lasts = 7 days
        exempt-recipients = attorney
        yields-to-agreement = yes
        [hours sunday]
        authority = a law, section 2
        in-force = 2021-11-30 ..
        confidence = low
        channels = any
        purposes = any
        actors = any
        hours = 00:00-24:00
        days = sunday holiday
        severity = flag
        yields-to-urgent = security
        [hold moratorium]
        authority = a law, section 3
        in-force = 2021-11-30 ..
        confidence = high
        hold = moratorium
        stops = collection repair
        spares = executor
        lasts = 60 days
        [location-enquiry ask]
        authority = a law, section 4
        in-force = 2021-11-30 ..
        confidence = high
        channels = phone
        limit = 2
        after-failures = 3
        """;

    @Test
    void every_field_of_a_rule_that_counts_is_read() {
        var pack = read(PACK).orElseThrow();
        var rule = pack.rules(ContactRule.class).getFirst();

        assertThat(pack.stamp()).isEqualTo("own/3");
        assertThat(pack.coverage().actors()).containsExactly(Actor.COLLECTOR);
        assertThat(rule.id().stamp()).isEqualTo("own.cap/3");
        assertThat(rule.origin().jurisdiction()).isEqualTo("US-MA");
        assertThat(rule.origin().authority()).isEqualTo("a law, section 1");
        assertThat(rule.origin().inForce())
                .isEqualTo(EffectivePeriod.between(LocalDate.of(2021, 11, 30), LocalDate.of(2025, 1, 1)));
        assertThat(rule.origin().confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(rule.applies().channels()).containsExactlyInAnyOrder(Channel.PHONE, Channel.SMS);
        assertThat(rule.applies().purposes()).containsExactly(Purpose.COLLECTION);
        assertThat(rule.applies().actors()).containsExactlyInAnyOrder(Actor.values());
        assertThat(rule.counting().kinds()).containsExactlyInAnyOrder(CountedKind.ATTEMPT, CountedKind.MESSAGE);
        assertThat(rule.counting().scope())
                .containsExactlyInAnyOrder(Dimension.COLLECTOR, Dimension.PERSON, Dimension.DEBT);
        assertThat(rule.counting().window()).isEqualTo(new Window.Rolling(Duration.ofHours(24)));
        assertThat(rule.counting().limit()).isEqualTo(7);
        assertThat(rule.severity()).isEqualTo(Severity.DEFER);
        assertThat(rule.exclusions().consentDays()).contains(7);
        assertThat(rule.exclusions().recipients()).containsExactly(RecipientRole.ATTORNEY);
        assertThat(rule.exclusions().yieldsToAgreement()).isTrue();
        assertThat(rule.exclusions().yieldsToReply()).isFalse();
    }

    @Test
    void the_other_rules_are_read_too() {
        var pack = read(PACK).orElseThrow();
        var hours = pack.rules(HoursRule.class).getFirst();
        var hold = pack.rules(HoldRule.class).getFirst();
        var location = pack.rules(LocationRule.class).getFirst();

        assertThat(hours.hours().hours()).hasToString("00:00-24:00");
        assertThat(hours.hours().calendar().jurisdiction()).isEqualTo("US");
        assertThat(hours.origin().jurisdiction()).as("that of the pack").isEqualTo("US");
        assertThat(hours.yielding().toAgreement()).isFalse();
        assertThat(hours.yielding().toUrgent()).containsExactly(Purpose.SECURITY);
        assertThat(hold.type()).isEqualTo(HoldType.MORATORIUM);
        assertThat(hold.stops()).containsExactlyInAnyOrder(Purpose.COLLECTION, Purpose.REPAIR);
        assertThat(hold.spares()).containsExactly(RecipientRole.EXECUTOR);
        assertThat(hold.begin(LocalDate.of(2026, 6, 1)).period()).hasToString("2026-06-01 .. 2026-07-31");
        assertThat(location.limit()).isEqualTo(2);
        assertThat(location.lost()).contains(new LocationRule.Lost(3, Optional.empty()));
    }

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

    @Test
    void two_packs_of_one_name_are_refused() {
        var pack = read(PACK).orElseThrow();

        assertThat(Policy.of(List.of(pack, pack))).isInstanceOf(Policy.Unreadable.class);
    }

    @Test
    void an_operators_pack_stands_beside_the_built_in_ones_or_takes_the_place_of_one() {
        var own = DataFile.parse("own.rules", PACK);
        var instead = DataFile.parse(
                "us.rules", PACK.replace("pack = own", "pack = us").replace("severity = flag", "severity = block"));

        assertThat(names(Policy.with(List.of(own), Calendars.builtIn())))
                .containsExactly("cn/1", "us/1", "gb/1", "own/3");
        assertThat(names(Policy.with(List.of(instead), Calendars.builtIn()))).containsExactly("cn/1", "gb/1", "us/3");
    }

    private static List<String> names(Policy policy) {
        return policy instanceof Policy.Readable(var book)
                ? book.packs().stream().map(RulePack::stamp).toList()
                : List.of();
    }

    @Test
    void the_longest_window_tells_how_far_a_history_reaches_back() {
        assertThat(RuleBook.of(BuiltInPacks.all()).orElseThrow().longestWindow())
                .as("thirty days, wherever the party is")
                .isEqualTo(Duration.ofDays(31));
        assertThat(RuleBook.of(List.of(read(PACK).orElseThrow())).orElseThrow().longestWindow())
                .isEqualTo(Duration.ofHours(24));
    }

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

    private static final String ADDRESSES = """
        [address-freshness number]
        authority = a law, section 5
        in-force = 2021-11-30 ..
        confidence = low
        channels = sms
        purposes = collection
        actors = any
        max-age = 60 days
        severity = flag
        [workplace office]
        authority = a law, section 6
        in-force = 2021-11-30 ..
        confidence = low
        channels = email
        purposes = collection
        actors = any
        places = work work-forbidden
        severity = block
        [opt-out opt-out]
        authority = a law, section 7
        in-force = 2021-11-30 ..
        confidence = low
        stops = collection
        confirmations = 2
        [recipient recipient]
        authority = a law, section 8
        in-force = 2021-11-30 ..
        confidence = low
        count-as-party = spouse guarantor
        [basis basis]
        authority = a law, section 9
        in-force = 2021-11-30 ..
        confidence = low
        purposes = repair
        any-of = consent contract
        [freshness freshness]
        authority = a law, section 10
        in-force = 2021-11-30 ..
        confidence = low
        purposes = any
        max-age = 45 days
        [validation period]
        authority = a law, section 11
        in-force = 2021-11-30 ..
        confidence = low
        receipt-after = 5 days
        period = 30 days
        """;

    @Test
    void rules_on_addresses_and_permissions_are_read() {
        var pack = read(PACK + ADDRESSES).orElseThrow();
        var number = pack.rules(AddressFreshnessRule.class).getFirst();
        var office = pack.rules(WorkplaceRule.class).getFirst();
        var optOut = pack.rules(OptOutRule.class).getFirst();
        var recipient = pack.rules(RecipientRule.class).getFirst();

        assertThat(number.maxAgeDays()).isEqualTo(60);
        assertThat(number.severity()).isEqualTo(Severity.FLAG);
        assertThat(number.withoutRecord()).as("doubt does not send").isEqualTo(Severity.BLOCK);
        assertThat(number.applies().channels()).containsExactly(Channel.SMS);
        assertThat(office.places()).containsExactlyInAnyOrder(Place.WORK, Place.WORK_FORBIDDEN);
        assertThat(office.yieldsTo()).isEmpty();
        assertThat(optOut.confirmations()).isEqualTo(2);
        assertThat(optOut.replies()).isZero();
        assertThat(recipient.countAsParty()).containsExactlyInAnyOrder(RecipientRole.SPOUSE, RecipientRole.GUARANTOR);
        assertThat(recipient.admitted()).isEmpty();
        assertThat(pack.rules(BasisRule.class).getFirst().anyOf())
                .containsExactlyInAnyOrder(BasisKind.CONSENT, BasisKind.CONTRACT);
        assertThat(pack.rules(FreshnessRule.class).getFirst().maxAgeDays()).isEqualTo(45);
        assertThat(pack.rules(ValidationRule.class).getFirst().receiptDays()).isEqualTo(5);
        assertThat(pack.rules(ValidationRule.class).getFirst().periodDays()).isEqualTo(30);
        assertThat(pack.rules(HoursRule.class).getFirst().yielding().toReply()).isFalse();
    }

    @Test
    void what_may_be_absent_may_be_there() {
        var pack = read((PACK + ADDRESSES)
                        .replace("max-age = 60 days", "max-age = 60 days\nwithout-record = flag")
                        .replace("places = work work-forbidden", "places = work\nyields-to = use consent")
                        .replace("confirmations = 2", "confirmations = 2\nreplies = 3")
                        .replace("days = sunday holiday", "days = sunday holiday\nyields-to-reply = yes"))
                .orElseThrow();

        assertThat(pack.rules(AddressFreshnessRule.class).getFirst().withoutRecord())
                .isEqualTo(Severity.FLAG);
        assertThat(pack.rules(WorkplaceRule.class).getFirst().yieldsTo())
                .containsExactlyInAnyOrder(Warrant.USE, Warrant.CONSENT);
        assertThat(pack.rules(OptOutRule.class).getFirst().replies()).isEqualTo(3);
        assertThat(pack.rules(HoursRule.class).getFirst().yielding().toReply()).isTrue();
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

    @Test
    void zero_days_and_zero_failures_stand_for_nothing() {
        var pack = read(PACK.replace("lasts = 60 days", "lasts = 0 days")
                        .replace("after-failures = 3", "after-failures = 0")
                        .replace("consent-lasts = 7 days", "consent-lasts = 0 days"))
                .orElseThrow();

        assertThat(pack.rules(HoldRule.class).getFirst().days()).isEmpty();
        assertThat(pack.rules(LocationRule.class).getFirst().lost()).isEmpty();
        assertThat(pack.rules(ContactRule.class).getFirst().exclusions().consentDays())
                .isEmpty();
    }

    @Test
    void lists_may_be_any_or_none() {
        var pack = read(PACK.replace("stops = collection repair", "stops = any")
                        .replace("spares = executor", "spares = none"))
                .orElseThrow();

        assertThat(pack.rules(HoldRule.class).getFirst().stops()).containsExactlyInAnyOrder(Purpose.values());
        assertThat(pack.rules(HoldRule.class).getFirst().spares()).isEmpty();
    }

    private static Reading<RulePack> read(String text) {
        return DataFile.parse("own.rules", text).then(file -> PackFile.read(file, Calendars.builtIn()));
    }

    private static <T> List<Refusal> refusals(Reading<T> reading) {
        return switch (reading) {
            case Reading.Accepted<T> accepted -> List.of();
            case Reading.Refused<T>(var refusals) -> refusals;
        };
    }

    @Test
    void a_count_may_yield_to_a_reply() {
        var pack = read(PACK.replace("yields-to-agreement = yes", "yields-to-reply = yes"))
                .orElseThrow();

        var exclusions = pack.rules(ContactRule.class).getFirst().exclusions();

        assertThat(exclusions.yieldsToReply()).isTrue();
        assertThat(exclusions.yieldsToAgreement()).isFalse();
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

    @Test
    void a_count_may_be_of_places() {
        var everywhere = read(PACK).orElseThrow().rules(ContactRule.class).getFirst();
        var atWork = read(PACK.replace("yields-to-agreement = yes", "places = work"))
                .orElseThrow()
                .rules(ContactRule.class)
                .getFirst();

        assertThat(everywhere.counting().isOfPlaces()).isFalse();
        assertThat(atWork.counting().places()).containsExactly(Place.WORK);
        assertThat(atWork.counting().isOfPlaces()).isTrue();
    }

    @Test
    void failures_that_show_a_party_to_be_lost_may_have_to_be_recent() {
        var location = read(PACK.replace("after-failures = 3", "after-failures = 3\nfailures-within = 30 days"))
                .orElseThrow()
                .rules(LocationRule.class)
                .getFirst();

        assertThat(location.lost()).contains(new LocationRule.Lost(3, Optional.of(30)));
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
