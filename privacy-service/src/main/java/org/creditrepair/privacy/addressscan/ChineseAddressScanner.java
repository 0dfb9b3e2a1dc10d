package org.creditrepair.privacy.addressscan;

import java.util.function.Consumer;
import org.creditrepair.privacy.finding.Candidate;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.finding.Numerals;
import org.creditrepair.privacy.finding.Scanner;
import org.creditrepair.privacy.finding.SourceText;
import org.creditrepair.privacy.folding.FoldedText;

/**
 * Addresses in Chinese: after a word for an address, from the name of a region on, and around a road with a number.
 * What names no road, number or labelled place is none.
 */
final class ChineseAddressScanner implements Scanner {
    private static final String BETWEEN = " \t\n\r:=(\"是为";
    private static final int LONGEST_JOINT = 6;
    private static final int LONGEST_HEAD = 20;
    /** Of a region, a letter more than its suffix. */
    private static final int SHORTEST_REGION = 2;

    private final AddressWords words;
    private final Numerals numerals;

    ChineseAddressScanner(AddressWords words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    @Override
    public void scan(SourceText source, Consumer<Candidate> found) {
        var text = source.text();
        var regionsFrom = 0;
        var roadsFrom = 0;
        for (var at = 0; at < text.length(); at++) {
            var cue = words.cues().longestAt(text, at);
            if (cue.isPresent()) {
                regionsFrom =
                        Math.max(regionsFrom, read(text, joint(text, cue.get().end()), true, found));
            }
            if (at >= regionsFrom && isFirstRegion(text, at)) {
                regionsFrom = read(text, Math.max(regionsFrom, regionHead(text, at)), false, found);
            }
            roadsFrom = Math.max(roadsFrom, regionsFrom);
            if (at >= roadsFrom && isRoadWithNumber(text, at)) {
                roadsFrom = read(text, head(text, at), false, found);
            }
        }
    }

    /**
     * Reads an address.
     *
     * @return its end, before which nothing need be looked at again: what begins within has less to show for itself
     */
    private int read(FoldedText text, int start, boolean isLabelled, Consumer<Candidate> found) {
        var reading = new ChineseAddress(words, numerals, text, start);
        var end = reading.end();
        if (end > start) {
            found.accept(new Candidate(Kind.ADDRESS, start, end, reading.evidence(isLabelled)));
        }
        return end;
    }

    /** Whether the name of a region stands here and none right before it. */
    private boolean isFirstRegion(FoldedText text, int at) {
        var regions = words.chinese().regions();
        return regions.isAt(text, at) && !regions.isAt(text, at - 2);
    }

    /** Where a region begins that no list has, right before one of the list: 北海市重庆路; else where that one begins. */
    private int regionHead(FoldedText text, int region) {
        var isBehindRegion = words.chinese()
                .suffixes()
                .longestAt(text, region - 1)
                .filter(suffix -> suffix.meaning() == AddressWords.Part.REGION && suffix.end() == region)
                .isPresent();
        var head = isBehindRegion ? head(text, region) : region;
        return region - head >= SHORTEST_REGION ? head : region;
    }

    private static int joint(FoldedText text, int cueEnd) {
        var at = cueEnd;
        while (at - cueEnd < LONGEST_JOINT && BETWEEN.indexOf(text.at(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Whether a suffix of a road stands here with a number or a letter behind. */
    private boolean isRoadWithNumber(FoldedText text, int at) {
        return words.chinese()
                .suffixes()
                .longestAt(text, at)
                .filter(suffix -> suffix.meaning() == AddressWords.Part.ROAD)
                .filter(suffix -> mayBeginNumber(text.at(suffix.end())))
                .isPresent();
    }

    private boolean mayBeginNumber(char character) {
        return numerals.digit(character) >= 0 || Characters.isLatin(character);
    }

    /** Where the part before a road begins: after the last word that no address runs over. */
    private int head(FoldedText text, int road) {
        var start = road;
        while (road - start < LONGEST_HEAD && isOfHead(text, start - 1) && !endsBoundary(text, start)) {
            start--;
        }
        return isHalf(text, start) ? start + 1 : start;
    }

    /** Whether only the second half of a picture lies behind a place. */
    private static boolean isHalf(FoldedText text, int at) {
        return Character.isLowSurrogate(text.at(at));
    }

    private static boolean isOfHead(FoldedText text, int at) {
        return Characters.isHan(text.at(at)) || Characters.isAlphanumeric(text.at(at));
    }

    /** Whether a boundary of one or two characters ends at a place. */
    private boolean endsBoundary(FoldedText text, int end) {
        return words.chinese().boundaries().isAt(text, end - 1)
                || words.chinese()
                        .boundaries()
                        .longestAt(text, end - 2)
                        .filter(word -> word.end() == end)
                        .isPresent();
    }
}
