package org.creditrepair.privacy.personscan;

import java.util.HashMap;
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
 * @param notNames that begin as a name may and are none
 * @param followers that end a name
 * @param titles after a name
 * @param particles within Western names
 */
record NameWords(
        WordTree<Cue> cues,
        WordTree<String> connectors,
        WordTree<Surname> surnames,
        WordTree<String> notNames,
        WordTree<String> followers,
        WordTree<String> titles,
        WordTree<String> particles) {
    private static final String PATH = "/recognise/names.txt";

    enum Cue {
        /** A word for a name. */
        STRONG,
        /** A word for a person. */
        WEAK,
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

    static NameWords read(DataFile file) {
        var cues = new HashMap<String, Cue>();
        file.words("weak-cue").forEach(word -> cues.put(word, Cue.WEAK));
        file.words("title-cue").forEach(word -> cues.put(word, Cue.TITLE));
        file.words("strong-cue").forEach(word -> cues.put(word, Cue.STRONG));
        var surnames = new HashMap<String, Surname>();
        file.words("surname").forEach(word -> surnames.put(word, Surname.PLAIN));
        file.words("compound-surname").forEach(word -> surnames.put(word, Surname.PLAIN));
        file.words("common-surname").forEach(word -> surnames.putIfAbsent(word, Surname.COMMON_WORD));
        return new NameWords(
                WordTree.of(cues),
                WordTree.of(file.words("connector")),
                WordTree.of(surnames),
                WordTree.of(file.words("not-a-name")),
                WordTree.of(file.words("follower")),
                WordTree.of(file.words("title")),
                WordTree.of(file.words("particle")));
    }

    /** Whether a Chinese name may end at a place because of what follows. */
    boolean endsAt(FoldedText text, int at) {
        return !Characters.isHan(text.at(at)) || followers.isAt(text, at) || titles.isAt(text, at);
    }
}
