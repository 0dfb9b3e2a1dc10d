package org.creditrepair.privacy.finding;

import java.util.HashMap;
import java.util.Map;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.lexicon.DataFile;
import org.creditrepair.privacy.lexicon.WordTree;

/** The words that say what a number is. */
public final class Labels {
    private static final String PATH = "/recognise/labels.txt";

    private final WordTree<Label> before;
    private final WordTree<String> amountsAfter;

    private Labels(WordTree<Label> before, WordTree<String> amountsAfter) {
        this.before = before;
        this.amountsAfter = amountsAfter;
    }

    public static Labels shipped() {
        return read(DataFile.shipped(PATH));
    }

    public static Labels read(DataFile file) {
        var words = new HashMap<String, Label>();
        for (var kind : Kind.values()) {
            if (kind.identifier().isPresent()) {
                add(words, file.words(kind.id()), Label.of(kind));
            }
        }
        add(words, file.words("other-label"), Label.against(Evidence.OTHER_LABEL));
        add(words, file.words("version-label"), Label.against(Evidence.VERSION_LABEL));
        add(words, file.words("amount-before"), Label.against(Evidence.AMOUNT));
        return new Labels(WordTree.of(words), WordTree.of(file.words("amount-after")));
    }

    public WordTree<Label> before() {
        return before;
    }

    /** Whether a unit of an amount stands at a place or behind one blank. */
    public boolean isAmountAfter(FoldedText text, int at) {
        return amountsAfter.isAt(text, Characters.afterBlanks(text, at, 1));
    }

    private static void add(Map<String, Label> words, Iterable<String> more, Label label) {
        more.forEach(word -> words.merge(word, label, Label::and));
    }
}
