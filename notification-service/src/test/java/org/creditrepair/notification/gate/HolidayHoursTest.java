package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.ALWAYS;
import static org.creditrepair.notification.gate.Given.british;
import static org.creditrepair.notification.gate.Given.call;
import static org.creditrepair.notification.gate.Given.chinese;
import static org.creditrepair.notification.gate.Given.contact;
import static org.creditrepair.notification.gate.Given.decide;
import static org.creditrepair.notification.gate.Given.headline;
import static org.creditrepair.notification.gate.Given.moment;
import static org.creditrepair.notification.gate.Given.outcome;
import static org.creditrepair.notification.gate.Given.party;
import static org.creditrepair.notification.gate.Given.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.notification.calendar.Calendars;
import org.creditrepair.notification.calendar.DailyHours;
import org.creditrepair.notification.calendar.DaySelection;
import org.creditrepair.notification.calendar.QuietHours;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.facts.Agreement;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.facts.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours that go by days off: those of a calendar, and those of which no calendar says anything. */
class HolidayHoursTest {

    @ParameterizedTest(name = "a letter on {0}: {1}")
    @CsvSource({
        "2026-02-13T04:00:00Z, 2026-02-13T04:00:00Z, published", // a Friday
        "2026-02-14T04:00:00Z, 2026-02-14T04:00:00Z, published", // a Saturday that is worked
        "2026-02-15T04:00:00Z, 2026-02-24T00:00:00Z, published", // Spring Festival, then the morning
        "2026-03-07T04:00:00Z, 2026-03-09T00:00:00Z, published", // a weekend
        "2027-06-09T04:00:00Z, 2027-06-10T00:00:00Z, provisional", // Dragon Boat Festival
        "2027-06-10T04:00:00Z, 2027-06-10T04:00:00Z, provisional"
    })
    void in_china_letters_of_collection_wait_for_a_working_day(String at, String allowed, String calendar) {
        var verdict = decide(contact(Purpose.COLLECTION, Channel.LETTER, at), chinese());

        assertThat(moment(at, verdict)).isEqualTo(allowed);
        assertThat(outcome(verdict, "cn.letters-on-working-days").finding().input("calendar"))
                .contains(calendar);
    }

    @Test
    void reminders_do_not_wait_for_a_working_day_and_letters_do_not_go_into_years_without_a_calendar() {
        var springFestival = "2026-02-17T04:00:00Z";
        var unknown = decide(contact(Purpose.COLLECTION, Channel.LETTER, "2028-03-01T04:00:00Z"), chinese());

        assertThat(headline(decide(text(springFestival), chinese()))).isEqualTo("send");
        assertThat(headline(decide(contact(Purpose.STATUTORY, Channel.LETTER, springFestival), chinese())))
                .isEqualTo("send");
        assertThat(headline(unknown)).isEqualTo("suppress cn.letters-on-working-days");
        assertThat(outcome(unknown, "cn.letters-on-working-days").finding().input("calendar"))
                .contains("unknown");
    }

    @Test
    void on_sundays_in_britain_only_collection_rests() {
        var sunday = "2026-06-14T12:00:00Z";

        assertThat(headline(decide(contact(Purpose.REPAIR, Channel.EMAIL, sunday), british())))
                .isEqualTo("send");
        assertThat(headline(decide(text(sunday), british()))).isEqualTo("defer gb.sundays");
    }

    @ParameterizedTest(name = "a call on {1} to a party of {0}: noted {2}")
    @CsvSource({
        "GB-ENG, 2026-04-06, true", // Easter Monday
        "GB-WLS, 2026-04-06, true",
        "GB-NIR, 2026-04-06, true",
        "GB-SCT, 2026-04-06, false",
        "GB-SCT, 2026-01-02, true",
        "GB-ENG, 2026-01-02, false",
        "GB-SCT, 2026-11-30, true", // St Andrew's Day
        "GB-ENG, 2026-11-30, false",
        "GB-NIR, 2026-07-13, true", // for the Battle of the Boyne
        "GB-SCT, 2026-07-13, false",
        "GB-NIR, 2026-08-31, true",
        "GB-SCT, 2026-08-31, false",
        // of a party whose country is not known it may be any of them
        "GB, 2026-01-02, true",
        "GB, 2026-07-13, true",
        "GB, 2026-08-31, true",
        "GB, 2026-09-01, false"
    })
    void bank_holidays_are_those_of_the_partys_own_country(String jurisdiction, String day, boolean isNoted) {
        var verdict = decide(call(day + "T10:00:00Z"), party(jurisdiction, "Europe/London"));

        assertThat(headline(verdict)).isEqualTo("send");
        assertThat(verdict.flags())
                .extracting(flag -> flag.rule().id().id())
                .isEqualTo(isNoted ? List.of("gb.bank-holidays") : List.of());
    }

    @Test
    void of_two_countries_that_may_be_the_partys_the_holidays_of_both_count() {
        var profile = new Profile(
                "p", Set.of("GB-SCT", "GB-NIR"), Profile.zones(List.of("Europe/London")), Optional.of("en"));
        var party = Given.withBases(PartyFacts.of(profile));

        for (var holiday : List.of("2026-01-02", "2026-07-13")) {
            assertThat(decide(call(holiday + "T10:00:00Z"), party).flags()).hasSize(1);
        }
        assertThat(outcome(decide(call("2026-05-01T10:00:00Z"), party), "gb.bank-holidays")
                        .finding()
                        .input("calendar"))
                .contains("published");
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "2027-10-01T15:00:00Z, send",
        "2027-11-03T15:00:00Z, defer cn.quiet-hours",
        "2027-12-31T15:59:59Z, defer cn.quiet-hours",
        "2028-03-01T15:00:00Z, defer cn.quiet-hours"
    })
    void what_opens_on_holidays_opens_on_no_day_of_which_the_calendar_says_nothing(String at, String expected) {
        var evenings = new QuietHours(
                DailyHours.parse("20:00-24:00"),
                DaySelection.parse("holiday"),
                Calendars.builtIn().of("CN").orElseThrow());
        var party = chinese().with(new Agreement.Welcome(evenings, Set.of(), ALWAYS));

        assertThat(headline(decide(text(at), party))).isEqualTo(expected);
    }
}
