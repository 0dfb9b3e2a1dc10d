package org.creditrepair.privacy.addressscan;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Numerals;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.lexicon.WordTree;

/** Reads one address from its start on: names of regions and parts that end with a suffix, as far as they go. */
final class ChineseAddress {
    private static final int LONGEST = 100;
    private static final int LONGEST_PART = 20;
    private static final int MOST_DIGITS = 5;
    private static final int MOST_DASHES = 3;
    private static final int LONGEST_BUILDING = 3;
    private static final int SHORTEST_ROOM = 3;
    /** Province, town and district; what two alone name is found in many names of offices and news. */
    private static final int DEEP = 3;
    /** By which houses are numbered that share a number. */
    private static final String STEMS = "甲乙丙丁";

    private static final char ORDINAL = '第';
    private static final char STOP_OF_LINE = '站';

    private final AddressWords words;
    private final Numerals numerals;
    private final FoldedText text;
    private final int start;
    private final int end;
    private int regions;
    private int depth;
    private boolean hasRoad;
    private boolean hasNumber;

    ChineseAddress(AddressWords words, Numerals numerals, FoldedText text, int start) {
        this.words = words;
        this.numerals = numerals;
        this.text = text;
        this.start = start;
        this.end = read();
    }

    /** Where the last part ends; the start where there is none. */
    int end() {
        return end;
    }

    Set<Evidence> evidence(boolean isLabelled) {
        var evidence = EnumSet.noneOf(Evidence.class);
        add(evidence, Evidence.LABELLED, isLabelled);
        add(evidence, Evidence.REGION, regions > 0);
        add(evidence, Evidence.MORE_PARTS, regions > 1);
        add(
                evidence,
                Evidence.DEEP_REGION,
                depth >= DEEP && !words.chinese().offices().isAt(text, end));
        add(evidence, Evidence.ROAD, hasRoad);
        add(evidence, Evidence.HOUSE_NUMBER, hasNumber);
        return evidence;
    }

    private static void add(Set<Evidence> all, Evidence evidence, boolean isThere) {
        if (isThere) {
            all.add(evidence);
        }
    }

    private int read() {
        var at = start;
        var last = start;
        while (at - start < LONGEST && at - last <= LONGEST_PART && isOfAddress(at, last)) {
            var region = words.chinese().regions().longestAt(text, at);
            var suffix = suffixAt(at, last);
            if (suffix.isPresent()) {
                count(suffix.get(), last);
                at = suffix.get().end();
                last = at;
            } else if (region.isPresent()) {
                regions += last == start && at == start ? 1 : 0;
                at = region.get().end();
                last = at;
            } else {
                at++;
            }
        }
        return last > start ? afterTail(last) : start;
    }

    /** A suffix right behind the name of a region belongs to it. */
    private void count(WordTree.Found<AddressWords.Part> suffix, int last) {
        switch (suffix.meaning()) {
            case REGION -> {
                regions += suffix.start() > last ? 1 : 0;
                depth++;
            }
            case ROAD -> hasRoad = true;
            case NUMBER -> hasNumber = true;
        }
    }

    private boolean isOfAddress(int at, int last) {
        var character = text.at(at);
        if (Characters.isHan(character)) {
            return !isStopOfLine(at, last)
                    && !words.chinese().stops().isAt(text, at)
                    && !words.cues().isAt(text, at);
        }
        if (Characters.isDigit(character)) {
            return !isLongNumber(at);
        }
        return Characters.isLatin(character)
                || Characters.isDash(character)
                || character == '#'
                || character == ' ' && at == last && at > start;
    }

    /** Whether a stop of a bus or train is called after a road, and an exit stands behind it: 南京西路站3号口. */
    private boolean isStopOfLine(int at, int last) {
        return hasRoad && at == last && text.at(at) == STOP_OF_LINE && isExit(at + 1);
    }

    private boolean isExit(int at) {
        var end = at;
        while (end - at <= MOST_DIGITS && Characters.isDigit(text.at(end))) {
            end++;
        }
        var sign = text.at(end) == '号' ? end + 1 : end;
        return end > at && (text.at(sign) == '口' || text.startsWith(sign, "出口"));
    }

    private boolean isLongNumber(int at) {
        var length = 0;
        while (length <= MOST_DIGITS && Characters.isDigit(text.at(at + length))) {
            length++;
        }
        return length > MOST_DIGITS;
    }

    private Optional<WordTree.Found<AddressWords.Part>> suffixAt(int at, int last) {
        return words.chinese().suffixes().longestAt(text, at).filter(word -> ends(word, last));
    }

    /** Whether a suffix ends a part that began after the last one, or goes on with it: 王庄村, 花园小区. */
    private boolean ends(WordTree.Found<AddressWords.Part> suffix, int last) {
        if (suffix.meaning() != AddressWords.Part.NUMBER) {
            var isBehindRegion = suffix.meaning() == AddressWords.Part.REGION && suffix.start() > start && !hasNumber;
            var isBehindRoad = suffix.meaning() == AddressWords.Part.ROAD && hasRoad && !hasNumber;
            return suffix.start() > last || isBehindRegion || isBehindRoad;
        }
        var number = suffix.start();
        while (number > start && suffix.start() - number <= MOST_DIGITS && isOfNumber(number - 1)) {
            number--;
        }
        return number < suffix.start() && text.at(number - 1) != ORDINAL;
    }

    private boolean isOfNumber(int at) {
        var character = text.at(at);
        return numerals.digit(character) >= 0
                || Characters.isLatin(character)
                || "十百东西".indexOf(character) >= 0
                || STEMS.indexOf(character) >= 0
                || Characters.isDash(character);
    }

    /** A stem behind the last part, 12号甲, or the numbers of a room, which dashes may join: 3栋1203, 花园6-2-1203. */
    private int afterTail(int last) {
        if (hasNumber && STEMS.indexOf(text.at(last)) >= 0 && !Characters.isHan(text.at(last + 1))) {
            return afterStem(last + 1);
        }
        var start = Characters.isDash(text.at(last)) ? last + 1 : last;
        var end = afterNumber(start);
        var building = end - start;
        var dashes = 0;
        var room = start;
        while (Characters.isDash(text.at(end))
                && Characters.isAlphanumeric(text.at(end + 1))
                && dashes <= MOST_DASHES) {
            room = end + 1;
            end = afterNumber(room);
            dashes++;
        }
        var isWhole = end > room
                && dashes <= MOST_DASHES
                && mayEndRoom(end, end - room)
                && !RoomNumber.beginsLongerNumber(text, room, end);
        var isOfBuilding = building <= LONGEST_BUILDING;
        hasNumber |= isWhole && hasRoad && isOfBuilding && (dashes > 1 || dashes == 1 && end - room >= SHORTEST_ROOM);
        return isWhole && hasNumber && (isOfBuilding || dashes < 2) ? end : last;
    }

    /** A number that a dash joins to a stem: 12号甲-1. */
    private int afterStem(int stemEnd) {
        var room = stemEnd + 1;
        var end = Characters.isDash(text.at(stemEnd)) ? afterNumber(room) : room;
        return end > room && !RoomNumber.beginsLongerNumber(text, room, end) ? end : stemEnd;
    }

    /** Where a number ends that is short enough for a room; its start where it is not. */
    private int afterNumber(int start) {
        var end = start;
        while (Characters.isAlphanumeric(text.at(end)) && end - start <= MOST_DIGITS) {
            end++;
        }
        return end - start <= MOST_DIGITS ? end : start;
    }

    /** Straight before an ideograph, a number of a room is as long as most are and has no unit behind it. */
    private boolean mayEndRoom(int end, int length) {
        return !Characters.isHan(text.at(end))
                || hasNumber
                        && length >= SHORTEST_ROOM
                        && !words.chinese().measures().isAt(text, end);
    }
}
