package org.creditrepair.privacy.addressscan;

import java.util.HashMap;
import java.util.Map;
import org.creditrepair.privacy.lexicon.DataFile;
import org.creditrepair.privacy.lexicon.WordTree;

/**
 * The words of which addresses consist.
 *
 * @param cues after which an address stands, in either language
 */
record AddressWords(WordTree<Cue> cues, Chinese chinese, English english) {
    private static final String PATH = "/recognise/addresses.txt";

    /**
     * @param regions names of regions
     * @param suffixes what ends a part of an address
     * @param boundaries before which an address cannot have begun
     * @param stops that an address does not run over
     * @param offices words for an office, which is called after its region
     * @param measures what makes an amount or a date of the number before it
     */
    record Chinese(
            WordTree<String> regions,
            WordTree<Part> suffixes,
            WordTree<String> boundaries,
            WordTree<String> stops,
            WordTree<String> offices,
            WordTree<String> measures) {}

    /**
     * @param streets words for a street
     * @param notStreets names that end as a street does and are none, and words before a number that is of no house
     * @param notTowns what begins no part of an address behind a comma
     * @param behindTowns small words that may stand behind a town
     * @param boxes words for a box at a post office
     * @param units words for a part of a building
     * @param places words and names of places that may follow a street
     */
    record English(
            WordTree<String> streets,
            WordTree<String> notStreets,
            WordTree<String> notTowns,
            WordTree<String> behindTowns,
            WordTree<String> boxes,
            WordTree<String> units,
            WordTree<String> places) {}

    /** What asks for an address. */
    enum Cue {
        /** A word that names one, as in a form. */
        NAME,
        /** A verb or a preposition, behind which anything may stand. */
        SENTENCE
    }

    enum Part {
        REGION,
        ROAD,
        NUMBER
    }

    static AddressWords shipped() {
        return read(DataFile.shipped(PATH));
    }

    static AddressWords read(DataFile file) {
        var cues = new HashMap<String, Cue>();
        put(cues, file.words("cue"), Cue.NAME);
        put(cues, file.words("cue-of-sentence"), Cue.SENTENCE);
        var suffixes = new HashMap<String, Part>();
        put(suffixes, file.words("region-suffix"), Part.REGION);
        put(suffixes, file.words("road-suffix"), Part.ROAD);
        put(suffixes, file.words("number-suffix"), Part.NUMBER);
        return new AddressWords(
                WordTree.of(cues),
                new Chinese(
                        tree(file, "region"),
                        WordTree.of(suffixes),
                        tree(file, "boundary"),
                        tree(file, "stop"),
                        tree(file, "office"),
                        tree(file, "measure")),
                new English(
                        tree(file, "street"),
                        tree(file, "no-street"),
                        tree(file, "no-town"),
                        tree(file, "behind-town"),
                        tree(file, "box"),
                        tree(file, "unit"),
                        tree(file, "place")));
    }

    private static WordTree<String> tree(DataFile file, String list) {
        return WordTree.of(file.words(list));
    }

    private static <T> void put(Map<String, T> meanings, Iterable<String> words, T meaning) {
        words.forEach(word -> meanings.put(word, meaning));
    }
}
