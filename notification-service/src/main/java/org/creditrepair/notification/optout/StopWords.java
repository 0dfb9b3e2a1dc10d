package org.creditrepair.notification.optout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Key;
import org.creditrepair.notification.datafile.Reading;
import org.creditrepair.notification.datafile.Section;
import org.creditrepair.notification.datafile.Shape;

/**
 * The words by which parties opt out, in every language at once: a party may answer in another language than it was
 * written to in. They are data, {@code stop-words/stop.words}.
 */
public final class StopWords {
    private static final Key<Integer> VERSION = Key.required("version", Integer::valueOf);
    private static final Key<Map<Integer, Integer>> FORMS = Key.optional("forms", StopWords::forms, Map.of());
    private static final Key<List<Phrase>> COURTESIES = Key.optional("courtesies", StopWords::phrases, List.of());
    private static final Key<String> AUTHORITY = Key.required("authority", text -> text);
    private static final Key<List<Phrase>> WHOLE = Key.required("whole", StopWords::phrases);
    private static final Key<List<Phrase>> WITHIN = Key.required("within", StopWords::phrases);
    private static final Key<List<Phrase>> UNCLEAR = Key.required("unclear", StopWords::phrases);

    private final Map<Integer, Integer> forms;
    private final List<Phrase> courtesies;
    private final List<Language> languages;

    private StopWords(Map<Integer, Integer> forms, List<Phrase> courtesies, List<Language> languages) {
        this.forms = forms;
        this.courtesies = courtesies.stream().map(phrase -> phrase.with(forms)).toList();
        this.languages =
                languages.stream().map(language -> language.with(forms)).toList();
    }

    private record Language(List<Phrase> whole, List<Phrase> within, List<Phrase> unclear) {

        Language with(Map<Integer, Integer> forms) {
            return new Language(with(whole, forms), with(within, forms), with(unclear, forms));
        }

        private static List<Phrase> with(List<Phrase> phrases, Map<Integer, Integer> forms) {
            return phrases.stream().map(phrase -> phrase.with(forms)).toList();
        }
    }

    /** Those that come with the product: English and Chinese. */
    public static StopWords builtIn() {
        return DataFile.resource("/stop-words/stop.words").then(StopWords::read).orElseThrow();
    }

    /** Reads a file of one section {@code [language en]} for each language; the built-in file tells its keys. */
    public static Reading<StopWords> read(DataFile file) {
        return new Shape<>(List.of(VERSION, FORMS, COURTESIES), values -> values)
                .read(file.name(), file.header())
                .then(header -> Reading.all(file.sections().stream()
                                .map(section -> language(file, section))
                                .toList())
                        .then(languages -> new Reading.Accepted<>(
                                new StopWords(header.get(FORMS), header.get(COURTESIES), languages))));
    }

    /** What a whole message says, such as {@code STOP!} or {@code 请退订，谢谢}. */
    public Reply read(String message) {
        var said = Phrase.of(message).with(forms);
        if (anyOf(said, Language::whole, Phrase::isSameAs)
                || anyOf(said.without(courtesies), Language::whole, Phrase::isSameAs)
                || anyOf(said, Language::within, Phrase::has)) {
            return Reply.STOP;
        }
        return anyOf(said, Language::unclear, Phrase::has) ? Reply.UNCLEAR : Reply.OTHER;
    }

    private boolean anyOf(Phrase said, Function<Language, List<Phrase>> phrases, BiPredicate<Phrase, Phrase> matches) {
        return languages.stream()
                .flatMap(language -> phrases.apply(language).stream())
                .anyMatch(phrase -> matches.test(said, phrase));
    }

    private static Reading<Language> language(DataFile file, Section section) {
        if (!section.type().equals("language")) {
            return Reading.refused(file.name(), section.line(), "no such section: " + section.type());
        }
        return new Shape<>(
                        List.of(AUTHORITY, WHOLE, WITHIN, UNCLEAR),
                        values -> new Language(values.get(WHOLE), values.get(WITHIN), values.get(UNCLEAR)))
                .read(file.name(), section);
    }

    /** Pairs of characters apart by spaces: the first of each is read as the second. */
    private static Map<Integer, Integer> forms(String text) {
        var forms = new HashMap<Integer, Integer>();
        for (var pair : text.split("\\s+")) {
            var characters = pair.codePoints().toArray();
            if (characters.length != 2 || forms.put(characters[0], characters[1]) != null) {
                throw new IllegalArgumentException("not a pair of characters that occurs once: " + pair);
            }
        }
        return Map.copyOf(forms);
    }

    private static List<Phrase> phrases(String text) {
        var phrases = Arrays.stream(text.split("\\|", -1)).map(Phrase::of).toList();
        if (phrases.stream().anyMatch(Phrase::isEmpty)) {
            throw new IllegalArgumentException("a phrase is empty: " + text);
        }
        return phrases;
    }
}
