package org.creditrepair.privacy.personscan;

import java.util.HashMap;
import java.util.Map;
import org.creditrepair.privacy.lexicon.DataFile;
import org.creditrepair.privacy.lexicon.WordTree;

/**
 * The words of which addresses consist.
 *
 * @param cues after which an address stands
 * @param regions names of regions
 * @param suffixes what ends a part of a Chinese address
 * @param boundaries before which an address cannot have begun
 * @param stops that an address does not run over
 * @param offices words for an office, which is called after its region
 * @param streets English words for a street
 * @param boxes English words for a box at a post office
 * @param units English words for a part of a building
 * @param places English words and names of places that may follow a street
 */
record AddressWords(
        WordTree<String> cues,
        WordTree<String> regions,
        WordTree<Part> suffixes,
        WordTree<String> boundaries,
        WordTree<String> stops,
        WordTree<String> offices,
        WordTree<String> streets,
        WordTree<String> boxes,
        WordTree<String> units,
        WordTree<String> places) {
    private static final String PATH = "/recognise/addresses.txt";

    enum Part {
        REGION,
        ROAD,
        NUMBER
    }

    static AddressWords shipped() {
        return read(DataFile.shipped(PATH));
    }

    static AddressWords read(DataFile file) {
        var suffixes = new HashMap<String, Part>();
        put(suffixes, file.words("region-suffix"), Part.REGION);
        put(suffixes, file.words("road-suffix"), Part.ROAD);
        put(suffixes, file.words("number-suffix"), Part.NUMBER);
        return new AddressWords(
                WordTree.of(file.words("cue")),
                WordTree.of(file.words("region")),
                WordTree.of(suffixes),
                WordTree.of(file.words("boundary")),
                WordTree.of(file.words("stop")),
                WordTree.of(file.words("office")),
                WordTree.of(file.words("street")),
                WordTree.of(file.words("box")),
                WordTree.of(file.words("unit")),
                WordTree.of(file.words("place")));
    }

    private static void put(Map<String, Part> suffixes, Iterable<String> words, Part part) {
        words.forEach(word -> suffixes.put(word, part));
    }
}
