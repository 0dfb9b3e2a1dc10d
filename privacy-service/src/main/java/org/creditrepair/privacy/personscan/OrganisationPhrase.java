package org.creditrepair.privacy.personscan;

import java.util.Optional;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.folding.FoldedText;

/** Tells phrases with capitals that are of organisations, offices and papers from names of persons. */
final class OrganisationPhrase {
    private final NameWords.Others words;

    OrganisationPhrase(NameWords.Others words) {
        this.words = words;
    }

    /** Whether a word of an organisation stands in a phrase or behind it (Smith & Co), or behind one word a post. */
    boolean isAt(FoldedText text, int start, int end) {
        for (var at = start; at < end; at++) {
            if (words.organisationWords().isAt(text, at)) {
                return true;
            }
        }
        if (isWordWithPost(text, start, end)) {
            return true;
        }
        var and = text.at(end) == ' ' && text.at(end + 1) == '&' ? end + 2 : end;
        var next = text.at(and) == ' ' ? and + 1 : end;
        return next > end && Character.isUpperCase(text.at(next)) && isBehind(text, start, end, next);
    }

    /** Branch Manager: two words, of which the second is a post. */
    private boolean isWordWithPost(FoldedText text, int start, int end) {
        var phrase = text.slice(start, end);
        var blank = phrase.indexOf(' ');
        return blank > 0 && blank == phrase.lastIndexOf(' ') && words.posts().isAt(text, start + blank + 1);
    }

    private boolean isBehind(FoldedText text, int start, int end, int next) {
        var isOneWord = text.slice(start, end).indexOf(' ') < 0;
        var found = words.organisationWords()
                .longestAt(text, next)
                .or(() -> isOneWord ? words.posts().longestAt(text, next) : Optional.empty());
        return found.filter(word -> !isField(text, word.end())).isPresent();
    }

    /** Whether an entry of a form stands behind its label: Bank: ..., Loan 4471. */
    private static boolean isField(FoldedText text, int end) {
        var value = Characters.afterBlanks(text, end, 1);
        return text.at(value) == ':' || Characters.isDigit(text.at(value));
    }
}
