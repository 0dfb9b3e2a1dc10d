package org.creditrepair.notification.wording;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a notice with its {@code {placeholders}}.
 *
 * @param stamp names and versions of the templates that it is made of
 * @param subject subject line or title; it has no placeholder, so that no debt, amount or name can stand in it
 * @param body plain text
 */
public record Wording(String stamp, String subject, String body) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+(?:-[a-z]+)*)}");

    public Wording {
        if (PLACEHOLDER.matcher(subject).find()) {
            throw new IllegalArgumentException("the subject of " + stamp + " has a placeholder");
        }
    }

    /** Subject and body as the party reads them. Its text may hold personal data: {@code toString} shows none of it. */
    public record Rendered(String subject, String body) {

        @Override
        public String toString() {
            return "Rendered[subject=" + subject + "]";
        }
    }

    /** The placeholders that none of {@code available} fills. */
    public Set<String> missing(Set<String> available) {
        return PLACEHOLDER
                .matcher(body)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !available.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Fills every placeholder; a value is taken as it is, whatever stands in it.
     *
     * @throws IllegalArgumentException where a value is missing
     */
    public Rendered render(Map<String, String> values) {
        var missing = missing(values.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(stamp + " lacks " + missing);
        }
        return new Rendered(
                subject,
                PLACEHOLDER.matcher(body).replaceAll(found -> Matcher.quoteReplacement(values.get(found.group(1)))));
    }
}
