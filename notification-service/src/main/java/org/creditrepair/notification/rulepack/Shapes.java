package org.creditrepair.notification.rulepack;

import static java.util.Map.entry;
import static org.creditrepair.notification.datafile.Key.optional;
import static org.creditrepair.notification.datafile.Key.required;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.creditrepair.notification.calendar.Calendars;
import org.creditrepair.notification.calendar.DailyHours;
import org.creditrepair.notification.calendar.DaySelection;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.calendar.Jurisdiction;
import org.creditrepair.notification.calendar.QuietHours;
import org.creditrepair.notification.contact.Actor;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.CountedKind;
import org.creditrepair.notification.contact.Dimension;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.contact.RecipientRole;
import org.creditrepair.notification.datafile.Key;
import org.creditrepair.notification.datafile.Shape;
import org.creditrepair.notification.datafile.Values;
import org.creditrepair.notification.facts.AddressRecord;
import org.creditrepair.notification.facts.BasisKind;
import org.creditrepair.notification.hold.HoldType;
import org.creditrepair.notification.rule.AddressFreshnessRule;
import org.creditrepair.notification.rule.Applies;
import org.creditrepair.notification.rule.BasisRule;
import org.creditrepair.notification.rule.Confidence;
import org.creditrepair.notification.rule.ContactRule;
import org.creditrepair.notification.rule.Counting;
import org.creditrepair.notification.rule.Exclusions;
import org.creditrepair.notification.rule.FreshnessRule;
import org.creditrepair.notification.rule.HoldRule;
import org.creditrepair.notification.rule.HoursRule;
import org.creditrepair.notification.rule.LocationRule;
import org.creditrepair.notification.rule.OptOutRule;
import org.creditrepair.notification.rule.RecipientRule;
import org.creditrepair.notification.rule.Rule;
import org.creditrepair.notification.rule.RuleId;
import org.creditrepair.notification.rule.RuleOrigin;
import org.creditrepair.notification.rule.Severity;
import org.creditrepair.notification.rule.ValidationRule;
import org.creditrepair.notification.rule.Window;
import org.creditrepair.notification.rule.WorkplaceRule;

/** The sections that a pack may have, each with its keys. */
final class Shapes {
    private static final Key<String> RULE = optional("rule", Read::text, "");
    private static final Key<String> JURISDICTION = optional("jurisdiction", Jurisdiction::read, "");
    private static final Key<String> AUTHORITY = required("authority", Read::text);
    private static final Key<EffectivePeriod> IN_FORCE = required("in-force", EffectivePeriod::parse);
    private static final Key<Confidence> CONFIDENCE = required("confidence", Read.one(Confidence.class));
    private static final List<Key<?>> ORIGIN = List.of(RULE, JURISDICTION, AUTHORITY, IN_FORCE, CONFIDENCE);

    private static final Key<Set<Channel>> CHANNELS = required("channels", Read.several(Channel.class));
    private static final Key<Set<Purpose>> PURPOSES = required("purposes", Read.several(Purpose.class));
    private static final Key<Set<Actor>> ACTORS = required("actors", Read.several(Actor.class));
    private static final Key<Severity> SEVERITY = required("severity", Read.one(Severity.class));
    private static final Key<Boolean> YIELDS = optional("yields-to-agreement", Read::yesOrNo, false);
    private static final Key<Set<Purpose>> STOPS = required("stops", Read.several(Purpose.class));
    private static final Key<Integer> LIMIT = required("limit", Read::number);

    private static final Key<Set<CountedKind>> COUNTS = required("counts", Read.several(CountedKind.class));
    private static final Key<Set<Dimension>> SCOPE = required("scope", Read.several(Dimension.class));
    private static final Key<Window> WINDOW = required("window", Window::parse);
    private static final Key<Integer> CONSENT = optional("consent-lasts", Read::days, 0);
    private static final Key<Set<RecipientRole>> EXEMPT = roles("exempt-recipients");

    private static final Key<DailyHours> HOURS = required("hours", DailyHours::parse);
    private static final Key<DaySelection> DAYS = required("days", DaySelection::parse);
    private static final Key<Set<Purpose>> URGENT = optional("yields-to-urgent", Read.several(Purpose.class), Set.of());
    private static final Key<Boolean> YIELDS_TO_REPLY = optional("yields-to-reply", Read::yesOrNo, false);

    private static final Key<HoldType> HOLD = required("hold", Read.one(HoldType.class));
    private static final Key<Set<RecipientRole>> SPARES = roles("spares");
    private static final Key<Integer> LASTS = optional("lasts", Read::days, 0);

    private static final Key<Set<BasisKind>> ANY_OF = required("any-of", Read.several(BasisKind.class));
    private static final Key<Integer> CONFIRMATIONS = required("confirmations", Read::number);
    private static final Key<Integer> REPLIES = optional("replies", Read::number, 0);
    private static final Key<Set<RecipientRole>> COUNT_AS_PARTY = roles("count-as-party");
    private static final Key<Set<RecipientRole>> ADMITTED = roles("admitted");
    private static final Key<Integer> AFTER_FAILURES = optional("after-failures", Read::number, 0);
    private static final Key<Integer> FAILURES_WITHIN = optional("failures-within", Read::days, 0);
    private static final Key<Set<HoldType>> DESPITE = optional("despite", Read.several(HoldType.class), Set.of());
    private static final Key<Integer> MAX_AGE = required("max-age", Read::days);
    private static final Key<Integer> RECEIPT = required("receipt-after", Read::days);
    private static final Key<Integer> PERIOD = required("period", Read::days);
    private static final Key<Integer> NOTICE_WITHIN = optional("notice-within", Read::days, 0);

    private static final Key<Severity> WITHOUT_RECORD =
            optional("without-record", Read.one(Severity.class), Severity.BLOCK);
    private static final Key<Set<AddressRecord.Place>> PLACES =
            required("places", Read.several(AddressRecord.Place.class));
    private static final Key<Set<AddressRecord.Place>> COUNTED_PLACES =
            optional("places", Read.several(AddressRecord.Place.class), Set.of(AddressRecord.Place.values()));
    private static final Key<Set<AddressRecord.Warrant>> YIELDS_TO =
            optional("yields-to", Read.several(AddressRecord.Warrant.class), Set.of());

    private final String pack;
    private final int version;
    private final String country;
    private final Calendars calendars;

    Shapes(String pack, int version, String country, Calendars calendars) {
        this.pack = pack;
        this.version = version;
        this.country = country;
        this.calendars = calendars;
    }

    /** By the type of the section. */
    Map<String, Shape<Rule>> all() {
        return Map.ofEntries(
                entry(
                        "count",
                        shape(
                                this::count,
                                applying(
                                        COUNTS,
                                        SCOPE,
                                        WINDOW,
                                        LIMIT,
                                        SEVERITY,
                                        CONSENT,
                                        EXEMPT,
                                        YIELDS,
                                        YIELDS_TO_REPLY,
                                        COUNTED_PLACES))),
                entry("hours", shape(this::hours, applying(HOURS, DAYS, SEVERITY, YIELDS, URGENT, YIELDS_TO_REPLY))),
                entry("hold", shape(Shapes::hold, HOLD, STOPS, SPARES, LASTS)),
                entry("basis", shape(Shapes::basis, PURPOSES, ANY_OF)),
                entry("opt-out", shape(Shapes::optOut, STOPS, CONFIRMATIONS, REPLIES)),
                entry("recipient", shape(Shapes::recipient, COUNT_AS_PARTY, ADMITTED)),
                entry(
                        "location-enquiry",
                        shape(Shapes::location, CHANNELS, LIMIT, AFTER_FAILURES, FAILURES_WITHIN, DESPITE)),
                entry("freshness", shape(Shapes::freshness, PURPOSES, MAX_AGE)),
                entry(
                        "address-freshness",
                        shape(Shapes::addressFreshness, applying(MAX_AGE, SEVERITY, WITHOUT_RECORD))),
                entry("workplace", shape(Shapes::workplace, applying(PLACES, YIELDS_TO, SEVERITY))),
                entry("validation", shape(Shapes::validation, RECEIPT, PERIOD, NOTICE_WITHIN)));
    }

    private static Key<?>[] applying(Key<?>... keys) {
        return Stream.concat(Stream.of(CHANNELS, PURPOSES, ACTORS), Stream.of(keys))
                .toArray(Key<?>[]::new);
    }

    private Shape<Rule> shape(BiFunction<RuleOrigin, Values, Rule> maker, Key<?>... keys) {
        return new Shape<>(
                Stream.concat(ORIGIN.stream(), Stream.of(keys)).toList(),
                values -> maker.apply(origin(values), values));
    }

    private RuleOrigin origin(Values values) {
        var name = values.get(RULE).isEmpty() ? values.name() : values.get(RULE);
        var jurisdiction = values.get(JURISDICTION).isEmpty() ? country : values.get(JURISDICTION);
        var origin = new RuleOrigin(
                new RuleId(pack, version, name),
                jurisdiction,
                values.get(AUTHORITY),
                values.get(IN_FORCE),
                values.get(CONFIDENCE));
        if (!Jurisdiction.isWithin(jurisdiction, country)) {
            throw new IllegalArgumentException(jurisdiction + " is no part of " + country);
        }
        return origin;
    }

    private Rule count(RuleOrigin origin, Values values) {
        return new ContactRule(
                origin,
                applies(values),
                new Counting(
                        values.get(COUNTS),
                        values.get(SCOPE),
                        values.get(WINDOW),
                        values.get(LIMIT),
                        values.get(COUNTED_PLACES)),
                values.get(SEVERITY),
                new Exclusions(
                        positive(values.get(CONSENT)),
                        values.get(EXEMPT),
                        values.get(YIELDS),
                        values.get(YIELDS_TO_REPLY)));
    }

    private Rule hours(RuleOrigin origin, Values values) {
        return new HoursRule(
                origin,
                applies(values),
                quietHours(origin, values.get(HOURS), values.get(DAYS)),
                values.get(SEVERITY),
                new HoursRule.Yielding(values.get(YIELDS), values.get(URGENT), values.get(YIELDS_TO_REPLY)));
    }

    private QuietHours quietHours(RuleOrigin origin, DailyHours hours, DaySelection days) {
        if (!days.needsCalendar()) {
            return QuietHours.on(hours, days);
        }
        return calendars
                .of(origin.jurisdiction())
                .map(calendar -> new QuietHours(hours, days, calendar))
                .orElseThrow(() -> new IllegalArgumentException("no calendar for " + origin.jurisdiction()));
    }

    private static Rule hold(RuleOrigin origin, Values values) {
        return new HoldRule(
                origin, values.get(HOLD), values.get(STOPS), values.get(SPARES), positive(values.get(LASTS)));
    }

    private static Rule basis(RuleOrigin origin, Values values) {
        return new BasisRule(origin, values.get(PURPOSES), values.get(ANY_OF));
    }

    private static Rule optOut(RuleOrigin origin, Values values) {
        return new OptOutRule(origin, values.get(STOPS), values.get(CONFIRMATIONS), values.get(REPLIES));
    }

    private static Rule recipient(RuleOrigin origin, Values values) {
        return new RecipientRule(origin, values.get(COUNT_AS_PARTY), values.get(ADMITTED));
    }

    private static Rule location(RuleOrigin origin, Values values) {
        return new LocationRule(
                origin,
                values.get(CHANNELS),
                values.get(LIMIT),
                positive(values.get(AFTER_FAILURES))
                        .map(failures -> new LocationRule.Lost(failures, positive(values.get(FAILURES_WITHIN)))),
                values.get(DESPITE));
    }

    private static Rule freshness(RuleOrigin origin, Values values) {
        return new FreshnessRule(origin, values.get(PURPOSES), values.get(MAX_AGE));
    }

    private static Rule validation(RuleOrigin origin, Values values) {
        return new ValidationRule(origin, values.get(RECEIPT), values.get(PERIOD), positive(values.get(NOTICE_WITHIN)));
    }

    private static Rule addressFreshness(RuleOrigin origin, Values values) {
        return new AddressFreshnessRule(
                origin, applies(values), values.get(MAX_AGE), values.get(SEVERITY), values.get(WITHOUT_RECORD));
    }

    private static Rule workplace(RuleOrigin origin, Values values) {
        return new WorkplaceRule(
                origin, applies(values), values.get(PLACES), values.get(YIELDS_TO), values.get(SEVERITY));
    }

    private static Applies applies(Values values) {
        return new Applies(values.get(CHANNELS), values.get(PURPOSES), values.get(ACTORS));
    }

    private static Optional<Integer> positive(int number) {
        return number > 0 ? Optional.of(number) : Optional.empty();
    }

    private static Key<Set<RecipientRole>> roles(String name) {
        return optional(name, Read.several(RecipientRole.class), Set.of());
    }
}
