package org.creditrepair.privacy.personscan;

import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.folding.FoldedText;

/** Tells phrases with capitals that are of organisations, offices and papers from names of persons. */
final class OrganisationPhrase {
    private final NameWords.Others words;

    OrganisationPhrase(NameWords.Others words) {
        this.words = words;
    }

    /** Whether a word of an organisation stands in a phrase or behind it, or behind one word alone a post. */
    boolean isAt(FoldedText text, int start, int end) {
        for (var at = start; at < end; at++) {
            if (words.organisationWords().isAt(text, at)) {
                return true;
            }
        }
        var next = text.at(end) == ' ' ? end + 1 : end;
        return next > end && Character.isUpperCase(text.at(next)) && isBehind(text, start, end, next);
    }

    private boolean isBehind(FoldedText text, int start, int end, int next) {
        var isOneWord = text.slice(start, end).indexOf(' ') < 0;
        var post = isOneWord ? words.posts().longestAt(text, next) : words.organisationWords().longestAt(text, next);
        return post.filter(word -> !isField(text, word.end())).isPresent();
    }

    /** Whether an entry of a form stands behind its label: Bank: ..., Loan 4471. */
    private static boolean isField(FoldedText text, int end) {
        var value = Characters.afterBlanks(text, end, 1);
        return text.at(value) == ':' || Characters.isDigit(text.at(value));
    }
}
