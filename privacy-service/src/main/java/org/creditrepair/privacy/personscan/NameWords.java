package org.creditrepair.privacy.personscan;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.lexicon.DataFile;
import org.creditrepair.privacy.lexicon.WordTree;

/**
 * The words that stand before, in, behind and in the place of names.
 *
 * @param before what announces a name
 * @param parts what names consist of
 * @param ends what stands behind a name
 * @param others what stands where a name may and is none
 */
record NameWords(Announcements before, Parts parts, Ends ends, Others others) {
    private static final String PATH = "/recognise/names.txt";

    /**
     * @param cues after which a name stands
     * @param connectors that may stand between
     * @param asides in brackets behind a cue
     * @param boundaries behind which a name with a title may begin
     * @param things words for the names of things, in which a cue stands that is none: company name
     */
    record Announcements(
            WordTree<Cue> cues,
            WordTree<String> connectors,
            WordTree<String> asides,
            WordTree<String> boundaries,
            WordTree<String> things) {
        private static final int LONGEST_BOUNDARY = 2;

        /** Whether a boundary of one or two characters ends at a place. */
        boolean endsBoundary(FoldedText text, int end) {
            for (var start = end - LONGEST_BOUNDARY; start < end; start++) {
                var word = boundaries.longestAt(text, start);
                if (word.filter(found -> found.end() == end).isPresent()) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * @param surnames family names, and whether each is a common word as well
     * @param particles within Western names
     */
    record Parts(WordTree<Surname> surnames, WordTree<String> particles) {}

    /**
     * @param followers that end a name
     * @param titles after a name, and whether they are for anybody
     * @param fields English words for another entry of a form
     * @param details what a text goes on to tell of a person behind the name and a sign
     * @param speeches what somebody does whose name begins a line
     * @param westernDetails the same in English
     */
    record Ends(
            WordTree<Follower> followers,
            WordTree<Title> titles,
            WordTree<String> fields,
            WordTree<String> details,
            WordTree<String> speeches,
            WordTree<String> westernDetails) {
        private static final String BEFORE_DETAILS = ",(";

        /** Whether a detail of a person stands at a place, right behind a comma or a bracket; blanks may be between. */
        boolean isDetail(FoldedText text, int at) {
            var sign = Characters.isBlank(text.at(at - 1)) ? at - 2 : at - 1;
            return BEFORE_DETAILS.indexOf(text.at(sign)) >= 0 && details.isAt(text, at);
        }

        /**
         * Whether a Chinese name may end at a place because of a word there. A character that is often the last of a
         * name ends one only before words that are themselves no end.
         */
        boolean isAt(FoldedText text, int at) {
            return titles.isAt(text, at)
                    || followers
                            .longestAt(text, at)
                            .filter(word -> word.meaning() == Follower.ALWAYS || !isOver(text, word.end()))
                            .isPresent();
        }

        /** The same within a name with dots, where single characters of all sorts stand. */
        boolean isWordAt(FoldedText text, int at) {
            return titles.isAt(text, at)
                    || followers
                            .longestAt(text, at)
                            .filter(word -> word.length() > 1)
                            .isPresent();
        }

        /** Whether a word stands at a place that is never of a name. */
        boolean isAlwaysAt(FoldedText text, int at) {
            return followers
                    .longestAt(text, at)
                    .filter(word -> word.meaning() == Follower.ALWAYS)
                    .isPresent();
        }

        /** Whether a title stands at a place that is of persons alone. */
        boolean isTitleOfAddress(FoldedText text, int at) {
            return titles.longestAt(text, at)
                    .filter(title -> title.meaning() == Title.OF_ADDRESS)
                    .isPresent();
        }

        private boolean isOver(FoldedText text, int at) {
            return !Characters.isHan(text.at(at)) || followers.isAt(text, at) || titles.isAt(text, at);
        }
    }

    /**
     * @param notNames that begin as a name may and are mostly none
     * @param noFurtherNames with what a phrase ends that stands behind the comma after a name
     * @param blanks what a form says in the place of a name where it says nothing
     * @param organisations that end the name of an organisation
     * @param organisationWords English words that make a phrase with capitals no name of a person
     * @param posts words for posts, behind one word with a capital
     */
    record Others(
            WordTree<String> notNames,
            WordTree<String> noFurtherNames,
            WordTree<String> blanks,
            WordTree<String> organisations,
            WordTree<String> organisationWords,
            WordTree<String> posts) {}

    enum Cue {
        /** A word for a name. */
        STRONG,
        /** A word for a name with a verb behind it. */
        STRONG_WITH_VERB,
        /** A word for a person. */
        WEAK,
        /** With which a letter or a message begins. */
        GREETING,
        /** Behind which a name needs two words, because much else stands there. */
        LOOSE,
        /** A word for a person with a verb behind it. */
        WEAK_WITH_VERB,
        /** An act towards a person, behind which only a name that ends clearly is told. */
        ACT,
        /** What is a word for a person only before a colon. */
        BEFORE_COLON,
        /** What is a word for a person only before a comma: I, John Smith, declare. */
        BEFORE_COMMA,
        /** What closes a letter, before the line with the name. */
        CLOSING,
        /** A Western title, which is written with a capital letter. */
        TITLE
    }

    enum Surname {
        PLAIN,
        COMMON_WORD
    }

    enum Follower {
        ALWAYS,
        /** It may be the last character of a name as well. */
        UNLESS_LAST
    }

    enum Title {
        /** Mr, Ms: of anybody. */
        OF_ADDRESS,
        OF_OFFICE
    }

    static NameWords shipped() {
        return read(DataFile.shipped(PATH));
    }

    /**
     * Reads the lists.
     *
     * @throws IllegalArgumentException where a word stands in two lists of one sort, or a list is missing
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
        var followers = new HashMap<String, Follower>();
        put(followers, file.words("follower"), Follower.ALWAYS);
        put(followers, file.words("follower-or-last"), Follower.UNLESS_LAST);
        var titles = new HashMap<String, Title>();
        put(titles, file.words("title"), Title.OF_OFFICE);
        put(titles, file.words("title-of-address"), Title.OF_ADDRESS);
        return new NameWords(
                new Announcements(
                        WordTree.of(cues),
                        tree(file, "connector"),
                        tree(file, "aside"),
                        tree(file, "boundary"),
                        tree(file, "thing")),
                new Parts(WordTree.of(surnames), tree(file, "particle")),
                new Ends(
                        WordTree.of(followers),
                        WordTree.of(titles),
                        tree(file, "field"),
                        tree(file, "detail"),
                        tree(file, "speech"),
                        tree(file, "western-detail")),
                new Others(
                        tree(file, "not-a-name"),
                        tree(file, "no-further-name"),
                        tree(file, "blank"),
                        tree(file, "organisation"),
                        tree(file, "organisation-word"),
                        tree(file, "post")));
    }

    private static WordTree<String> tree(DataFile file, String list) {
        return WordTree.of(file.words(list));
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
        return !Characters.isHan(text.at(at)) || ends.isAt(text, at);
    }
}
