package org.creditrepair.notification.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.chassis.clock.BusinessClock;
import org.creditrepair.notification.facts.Profile;
import org.creditrepair.notification.lint.Circumstances;
import org.creditrepair.notification.lint.Occasion;
import org.creditrepair.notification.notice.Notice;
import org.creditrepair.notification.party.Parties;
import org.creditrepair.notification.wording.Reader;
import org.creditrepair.notification.wording.Wording;
import org.creditrepair.notification.wording.Wordings;

/** Finds the text of a notice in the party's language, with what fills it but the party's name. */
@ApplicationScoped
class NoticeText {
    /** The office writes for lenders. */
    private static final String COLLECTOR = "collector";

    private final Parties parties;
    private final Wordings wordings;
    private final BusinessClock clock;

    NoticeText(Parties parties, Wordings wordings, BusinessClock clock) {
        this.parties = parties;
        this.wordings = wordings;
        this.clock = clock;
    }

    /**
     * @param values of the placeholders, written for the language
     * @param circumstances what decides which rules the text has to keep
     */
    record Text(Wording wording, Map<String, String> values, Circumstances circumstances) {

        String language() {
            return circumstances.language();
        }
    }

    /** Empty where there is no template in force, or no language. */
    Optional<Text> of(Notice notice) {
        var profile = parties.facts(notice.subjectId()).profile();
        return profile.language()
                .filter(language -> profile.isKnown())
                .flatMap(language -> of(notice, profile, language));
    }

    private Optional<Text> of(Notice notice, Profile profile, String language) {
        var frame = "frame-" + notice.channel().id() + "-" + notice.purpose().id();
        var today = clock.today(profile.zones().getFirst());
        var reader = new Reader(language, profile.jurisdictions());
        return wordings.find(notice.template(), frame, reader, today).map(wording -> {
            var values = new HashMap<>(notice.values(language));
            var sender = Map.of("sender", wordings.senderName(language), "contact", wordings.senderContact());
            values.putAll(sender);
            return new Text(wording, values, circumstances(notice, profile, language, sender));
        });
    }

    /** Nobody keeps whether a party has been written to before: the rules for the first time are the stricter ones. */
    private Circumstances circumstances(Notice notice, Profile profile, String language, Map<String, String> sender) {
        return new Circumstances(
                profile.jurisdictions(),
                language,
                notice.purpose().id(),
                notice.channel().id(),
                COLLECTOR,
                Occasion.FIRST,
                clock.today(profile.zones().getFirst()),
                sender);
    }
}
