package org.creditrepair.notification.lint;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Key;
import org.creditrepair.notification.datafile.Reading;
import org.creditrepair.notification.datafile.Section;
import org.creditrepair.notification.datafile.Shape;
import org.creditrepair.notification.datafile.Values;
import org.creditrepair.notification.lint.LintRule.Origin;
import org.creditrepair.notification.lint.LintRule.Phrases;
import org.creditrepair.notification.lint.LintRule.Reason;
import org.creditrepair.notification.lint.LintRule.Scope;
import org.creditrepair.notification.rule.Confidence;

/**
 * Reads rules from data files of sections like
 *
 * <pre>{@code
 * [rule threat-arrest]
 * kind = forbidden
 * severity = block
 * purposes = collection, repair
 * from = 2019-01-01
 * authority = law and article
 * source = where it was read
 * confidence = high
 * zh = what is told in Chinese
 * en = what is told in English
 * match-en = will be (arrested|jailed) ; police will come
 * unless-en = you fear .. will be arrested
 * }</pre>
 *
 * <p>Phrases are separated by {@code ;}, and written as {@link Phrase} says; {@code match-zh}, {@code match-en}, {@code
 * unless-zh} and {@code unless-en} may be absent. {@code jurisdictions}, {@code purposes}, {@code channels}, {@code
 * actors} and {@code occasions} are {@code any} where they are absent, {@code parts} is {@code subject, preview, body}
 * for what is forbidden and {@code body} for what is required, and a rule without {@code until} stays in force.
 */
public final class LintRuleFile {
    private static final List<String> STANDARD = List.of("/lint/forbidden.lint", "/lint/required.lint");

    private static final Key<Kind> KIND = Key.required("kind", oneOf(Kind.values()));
    private static final Key<Severity> SEVERITY = Key.required("severity", oneOf(Severity.values()));
    private static final Key<Set<String>> JURISDICTIONS =
            Key.optional("jurisdictions", LintRuleFile::names, LintRule.ANY);
    private static final Key<Set<String>> PURPOSES = Key.optional("purposes", LintRuleFile::names, LintRule.ANY);
    private static final Key<Set<String>> CHANNELS = Key.optional("channels", LintRuleFile::names, LintRule.ANY);
    private static final Key<Set<String>> ACTORS = Key.optional("actors", LintRuleFile::names, LintRule.ANY);
    private static final Key<Set<Occasion>> OCCASIONS = Key.optional(
            "occasions", text -> Set.copyOf(listOf(text, oneOf(Occasion.values()))), Set.of(Occasion.values()));
    private static final Key<List<Part>> PARTS =
            Key.optional("parts", text -> listOf(text, oneOf(Part.values())), List.of());
    private static final Key<LocalDate> FROM = Key.required("from", LocalDate::parse);
    private static final Key<Optional<LocalDate>> UNTIL =
            Key.optional("until", text -> Optional.of(LocalDate.parse(text)), Optional.empty());
    private static final Key<String> AUTHORITY = Key.required("authority", Function.identity());
    private static final Key<String> SOURCE = Key.required("source", Function.identity());
    private static final Key<Confidence> CONFIDENCE = Key.required("confidence", oneOf(Confidence.values()));
    private static final Key<String> CHINESE = Key.required("zh", Function.identity());
    private static final Key<String> ENGLISH = Key.required("en", Function.identity());
    private static final Key<List<Phrase>> MATCH_CHINESE = phrases("match-zh");
    private static final Key<List<Phrase>> MATCH_ENGLISH = phrases("match-en");
    private static final Key<List<Phrase>> UNLESS_CHINESE = phrases("unless-zh");
    private static final Key<List<Phrase>> UNLESS_ENGLISH = phrases("unless-en");

    private static final Shape<LintRule> RULE = new Shape<>(
            List.of(
                    KIND,
                    SEVERITY,
                    JURISDICTIONS,
                    PURPOSES,
                    CHANNELS,
                    ACTORS,
                    OCCASIONS,
                    PARTS,
                    FROM,
                    UNTIL,
                    AUTHORITY,
                    SOURCE,
                    CONFIDENCE,
                    CHINESE,
                    ENGLISH,
                    MATCH_CHINESE,
                    MATCH_ENGLISH,
                    UNLESS_CHINESE,
                    UNLESS_ENGLISH),
            LintRuleFile::rule);

    private LintRuleFile() {}

    /** The rules that the program brings along: for China, the United States and the United Kingdom. */
    public static Reading<List<LintRule>> standard() {
        return Reading.all(STANDARD.stream()
                        .map(name -> DataFile.resource(name).then(LintRuleFile::read))
                        .toList())
                .then(files -> new Reading.Accepted<>(
                        files.stream().flatMap(List::stream).toList()));
    }

    public static Reading<List<LintRule>> read(DataFile file) {
        return Reading.all(file.sections().stream()
                .map(section -> rule(file.name(), section))
                .toList());
    }

    private static Reading<LintRule> rule(String file, Section section) {
        return section.type().equals("rule")
                ? RULE.read(file, section)
                : Reading.refused(file, section.line(), "unknown section [" + section.type() + "]");
    }

    private static LintRule rule(Values values) {
        var chinese = new Phrases(values.get(MATCH_CHINESE), values.get(UNLESS_CHINESE));
        var english = new Phrases(values.get(MATCH_ENGLISH), values.get(UNLESS_ENGLISH));
        if (chinese.match().isEmpty() && english.match().isEmpty()) {
            throw new IllegalArgumentException("rule " + values.name() + " has neither match-zh nor match-en");
        }
        return new LintRule(
                values.name(),
                values.get(KIND),
                values.get(SEVERITY),
                scope(values),
                new Origin(values.get(AUTHORITY), values.get(SOURCE), values.get(CONFIDENCE)),
                new Reason(values.get(CHINESE), values.get(ENGLISH)),
                chinese,
                english);
    }

    private static Scope scope(Values values) {
        var parts = values.get(PARTS);
        var fallback = values.get(KIND) == Kind.REQUIRED ? List.of(Part.BODY) : List.of(Part.values());
        return new Scope(
                values.get(JURISDICTIONS),
                values.get(PURPOSES),
                values.get(CHANNELS),
                values.get(ACTORS),
                values.get(OCCASIONS),
                parts.isEmpty() ? fallback : parts,
                values.get(FROM),
                values.get(UNTIL));
    }

    private static Key<List<Phrase>> phrases(String name) {
        return Key.optional(
                name,
                text -> Stream.of(text.split(" ; ", -1))
                        .map(String::strip)
                        .map(Phrase::of)
                        .toList(),
                List.of());
    }

    private static Set<String> names(String text) {
        return Set.copyOf(listOf(text, Function.identity()));
    }

    private static <T> List<T> listOf(String text, Function<String, T> reader) {
        return Stream.of(text.split(",", -1)).map(String::strip).map(reader).toList();
    }

    private static <E extends Enum<E>> Function<String, E> oneOf(E[] values) {
        return text -> Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not one of " + Arrays.toString(values) + ": " + text));
    }
}
