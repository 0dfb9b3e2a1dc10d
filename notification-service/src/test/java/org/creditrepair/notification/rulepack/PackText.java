package org.creditrepair.notification.rulepack;

import org.creditrepair.notification.calendar.Calendars;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Reading;

/** Packs as an operator writes them. */
final class PackText {
    static final String PACK = """
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

    static final String ADDRESSES = """
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

    private PackText() {}

    static Reading<RulePack> read(String text) {
        return DataFile.parse("own.rules", text).then(file -> PackFile.read(file, Calendars.builtIn()));
    }
}
