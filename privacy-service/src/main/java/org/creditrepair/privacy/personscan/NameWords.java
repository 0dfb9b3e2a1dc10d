package org.creditrepair.privacy.personscan;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.lexicon.DataFile;
import org.creditrepair.privacy.lexicon.WordTree;

/**
 * The words that stand before, in and after names.
 *
 * @param cues after which a name stands
 * @param connectors that may stand between
 * @param surnames family names, and whether each is a common word as well
 * @param notNames that begin as a name may and are mostly none
 * @param blanks what a form says in the place of a name where it says nothing
 * @param asides in brackets behind a cue
 * @param organisations that end the name of an organisation
 * @param fields English words for another entry of a form
 * @param followers that end a name
 * @param titles after a name
 * @param particles within Western names
 */
record NameWords(
        WordTree<Cue> cues,
        WordTree<String> connectors,
        WordTree<Surname> surnames,
        WordTree<String> notNames,
        WordTree<String> blanks,
        WordTree<String> asides,
        WordTree<String> organisations,
        WordTree<String> fields,
        WordTree<String> followers,
        WordTree<String> titles,
        WordTree<String> particles) {
    private static final String PATH = "/recognise/names.txt";

    enum Cue {
        /** A word for a name. */
        STRONG,
        /** A word for a name with a verb behind it. */
        STRONG_WITH_VERB,
        /** A word for a person. */
        WEAK,
        /** A word for a person with a verb behind it. */
        WEAK_WITH_VERB,
        /** What is a word for a person only before a colon. */
        BEFORE_COLON,
        /** What closes a letter, before the line with the name. */
        CLOSING,
        /** A Western title, which is written with a capital letter. */
        TITLE
    }

    enum Surname {
        PLAIN,
        COMMON_WORD
    }

    static NameWords shipped() {
        return read(DataFile.shipped(PATH));
    }

    /**
     * Reads the lists.
     *
     * @throws IllegalArgumentException where a cue or a family name stands twice, or a list is missing
     */
    static NameWords read(DataFile file) {
        var cues = new HashMap<String, Cue>();
        for (var cue : Cue.values()) {
            put(cues, file.words(cue.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-cue"), cue);
        }
        var surnames = new HashMap<String, Surname>();
        put(surnames, file.words("surname"), Surname.PLAIN);
        put(surnames, file.words("compound-surname"), Surname.PLAIN);
        put(surnames, file.words("common-surname"), Surname.COMMON_WORD);
        return new NameWords(
                WordTree.of(cues),
                WordTree.of(file.words("connector")),
                WordTree.of(surnames),
                WordTree.of(file.words("not-a-name")),
                WordTree.of(file.words("blank")),
                WordTree.of(file.words("aside")),
                WordTree.of(file.words("organisation")),
                WordTree.of(file.words("field")),
                WordTree.of(file.words("follower")),
                WordTree.of(file.words("title")),
                WordTree.of(file.words("particle")));
    }

    private static <T> void put(Map<String, T> all, Iterable<String> words, T meaning) {
        for (var word : words) {
            if (all.putIfAbsent(word, meaning) != null) {
                throw new IllegalArgumentException("a word stands twice: " + word);
            }
        }
    }

    /** Whether a Chinese name may end at a place because of what follows. */
    boolean endsAt(FoldedText text, int at) {
        return !Characters.isHan(text.at(at)) || followers.isAt(text, at) || titles.isAt(text, at);
    }
}
