package org.creditrepair.notification.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.chassis.clock.BusinessClock;
import org.creditrepair.notification.facts.Profile;
import org.creditrepair.notification.notice.Notice;
import org.creditrepair.notification.party.Parties;
import org.creditrepair.notification.wording.Wording;
import org.creditrepair.notification.wording.Wordings;

/** Finds the text of a notice in the party's language, with what fills it but the party's name. */
@ApplicationScoped
class NoticeText {
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
     */
    record Text(Wording wording, Map<String, String> values, String language) {}

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
        return wordings.find(notice.template(), frame, language, today).map(wording -> {
            var values = new HashMap<>(notice.values(language));
            values.put("sender", wordings.senderName(language));
            values.put("contact", wordings.senderContact());
            return new Text(wording, values, language);
        });
    }
}
