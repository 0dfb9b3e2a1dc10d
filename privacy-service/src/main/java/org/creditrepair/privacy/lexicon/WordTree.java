package org.creditrepair.privacy.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.privacy.folding.FoldedText;

/**
 * Words with what they stand for, looked for at a place of a text. Letters match in either case, and
 * ideographs in their traditional writing too. A word that begins or
 * ends with a Latin letter is found only where no other Latin letter, with or without an accent, adjoins it, and no
 * accent of one. Up to four blanks may stand between two ideographs, as forms are often printed. A search takes as many
 * steps as the longest word has letters.
 *
 * @param <T> what a word stands for
 */
public final class WordTree<T> {
    private static final int LONGEST_BLANK = 4;

    private static final Variants VARIANTS = Variants.shipped();
    private static final BitSet LATIN = latin();

    private final BitSet initials = new BitSet();
    private final Node<T> root = new Node<>();

    private WordTree() {}

    /**
     * A tree of words.
     *
     * @param words not empty strings; of words that differ in case only, one is kept
     */
    public static <T> WordTree<T> of(Map<String, T> words) {
        var tree = new WordTree<T>();
        words.forEach(tree::put);
        return tree;
    }

    /** A tree of words that stand for themselves. */
    public static WordTree<String> of(Iterable<String> words) {
        var byWord = new HashMap<String, String>();
        words.forEach(word -> byWord.put(word, word));
        return of(byWord);
    }

    /** The longest word that begins at a place. */
    public Optional<Found<T>> longestAt(FoldedText text, int start) {
        var initial = VARIANTS.plain(text.at(start));
        if (!initials.get(initial) || isLatin(initial) && isLatin(text.at(start - 1))) {
            return Optional.empty();
        }
        return walk(text, start);
    }

    /** Whether a word begins at a place. */
    public boolean isAt(FoldedText text, int start) {
        return longestAt(text, start).isPresent();
    }

    private Optional<Found<T>> walk(FoldedText text, int start) {
        var node = root;
        Found<T> longest = null;
        var at = start;
        while (true) {
            node = node.next(VARIANTS.plain(text.at(at)));
            if (node == null) {
                return Optional.ofNullable(longest);
            }
            at++;
            if (node.meaning != null && !(isLatin(text.at(at - 1)) && isLatin(text.at(at)))) {
                longest = new Found<>(start, at, node.meaning);
            }
            at = node.next(VARIANTS.plain(text.at(at))) != null ? at : afterBlank(text, at);
        }
    }

    private static int afterBlank(FoldedText text, int at) {
        if (text.at(at) != ' ' || !Character.isIdeographic(text.at(at - 1))) {
            return at;
        }
        var end = at;
        while (end - at < LONGEST_BLANK && text.at(end) == ' ') {
            end++;
        }
        return end;
    }

    private void put(String written, T meaning) {
        var word = FoldedText.of(written);
        if (word.length() == 0) {
            throw new IllegalArgumentException("a word is empty");
        }
        initials.set(VARIANTS.plain(word.at(0)));
        var node = root;
        for (var i = 0; i < word.length(); i++) {
            node = node.grown(VARIANTS.plain(word.at(i)));
        }
        node.meaning = meaning;
    }

    private static boolean isLatin(char character) {
        return LATIN.get(character);
    }

    /** Every search asks for them at every place, so they are a table. */
    private static BitSet latin() {
        var latin = new BitSet();
        for (var character = 0; character <= Character.MAX_VALUE; character++) {
            var isLetter = Character.isLetter(character)
                    && Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
            latin.set(character, isLetter || Character.getType(character) == Character.NON_SPACING_MARK);
        }
        return latin;
    }

    /**
     * A word in a text.
     *
     * @param start in the folded text
     * @param end in the folded text, exclusive
     * @param meaning what the word stands for
     */
    public record Found<T>(int start, int end, T meaning) {

        public int length() {
            return end - start;
        }
    }

    /** A letter within a word; the letters that may follow are in order. */
    private static final class Node<T> {
        private char[] letters = {};
        private List<Node<T>> followers = List.of();
        private T meaning;

        /** Null where the letter does not follow. */
        private Node<T> next(char letter) {
            var at = Arrays.binarySearch(letters, letter);
            return at < 0 ? null : followers.get(at);
        }

        private Node<T> grown(char letter) {
            var at = Arrays.binarySearch(letters, letter);
            if (at >= 0) {
                return followers.get(at);
            }
            var place = -at - 1;
            var more = new char[letters.length + 1];
            System.arraycopy(letters, 0, more, 0, place);
            more[place] = letter;
            System.arraycopy(letters, place, more, place + 1, letters.length - place);
            letters = more;
            var all = new ArrayList<>(followers);
            all.add(place, new Node<>());
            followers = all;
            return all.get(place);
        }
    }
}
