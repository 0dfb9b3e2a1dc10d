package org.creditrepair.notification.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.notification.rule.Confidence;

/**
 * One rule about what texts say.
 *
 * @param id such as {@code threat-arrest}
 * @param chinese phrases in Chinese
 * @param english phrases in English
 */
public record LintRule(
        String id,
        Kind kind,
        Severity severity,
        Scope scope,
        Origin origin,
        Reason reason,
        Phrases chinese,
        Phrases english) {

    /** A set that stands for everything there is. */
    static final Set<String> ANY = Set.of("any");

    /**
     * To what it applies; {@code any} stands for all.
     *
     * @param parts where forbidden phrases are looked for; a required phrase has to stand in one of them
     * @param until exclusive
     */
    public record Scope(
            Set<String> jurisdictions,
            Set<String> purposes,
            Set<String> channels,
            Set<String> actors,
            Set<Occasion> occasions,
            List<Part> parts,
            LocalDate from,
            Optional<LocalDate> until) {

        boolean covers(Circumstances now) {
            return now.jurisdictions().stream().anyMatch(this::isOf)
                    && has(purposes, now.purpose())
                    && has(channels, now.channel())
                    && has(actors, now.actor())
                    && occasions.contains(now.occasion())
                    && !now.date().isBefore(from)
                    && until.filter(end -> !now.date().isBefore(end)).isEmpty();
        }

        private boolean isOf(String jurisdiction) {
            return jurisdictions.equals(ANY)
                    || jurisdictions.stream()
                            .anyMatch(law -> jurisdiction.equals(law) || jurisdiction.startsWith(law + "-"));
        }

        private static boolean has(Set<String> allowed, String value) {
            return allowed.equals(ANY) || allowed.contains(value);
        }
    }

    /**
     * Where it comes from.
     *
     * @param authority law or guideline with its article
     * @param source where that was read
     */
    public record Origin(String authority, String source, Confidence confidence) {}

    /** What to tell about a finding. */
    public record Reason(String chinese, String english) {}

    /**
     * @param match any of these is a match
     * @param unless a match that one of these overlaps is none, such as one that is denied
     */
    record Phrases(List<Phrase> match, List<Phrase> unless) {}
}
