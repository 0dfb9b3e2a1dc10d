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
    private final WordTree<String> unitsAfter;
    private final WordTree<String> moneyAfter;
    private final WordTree<String> afterMoney;
    private final WordTree<String> versionAfter;

    private Labels(WordTree<Label> before, DataFile file) {
        this.before = before;
        this.unitsAfter = WordTree.of(file.words("amount-after"));
        this.moneyAfter = WordTree.of(file.words("money-after"));
        this.afterMoney = WordTree.of(file.words("after-money"));
        this.versionAfter = WordTree.of(file.words("version-after"));
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
        return new Labels(WordTree.of(words), file);
    }

    public WordTree<Label> before() {
        return before;
    }

    /**
     * Whether a unit of an amount stands at a place or behind one blank. An ideograph behind it makes another word
     * of it, such as 次日, 元旦, 股东, unless it is one that follows money.
     */
    public boolean isAmountAfter(FoldedText text, int at) {
        var start = Characters.afterBlanks(text, at, 1);
        var isMoney = moneyAfter
                .longestAt(text, start)
                .filter(unit -> isAtEnd(text, unit.end()) || afterMoney.isAt(text, unit.end()))
                .isPresent();
        return isMoney
                || unitsAfter
                        .longestAt(text, start)
                        .filter(unit -> isAtEnd(text, unit.end()))
                        .isPresent();
    }

    /** Whether a word for a version stands at a place or behind one blank. */
    public boolean isVersionAfter(FoldedText text, int at) {
        return versionAfter.isAt(text, Characters.afterBlanks(text, at, 1));
    }

    private static boolean isAtEnd(FoldedText text, int at) {
        return !Characters.isHan(text.at(at));
    }

    private static void add(Map<String, Label> words, Iterable<String> more, Label label) {
        more.forEach(word -> words.merge(word, label, Label::and));
    }
}
