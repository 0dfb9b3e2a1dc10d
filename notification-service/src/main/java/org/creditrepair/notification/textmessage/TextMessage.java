package org.creditrepair.notification.textmessage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A text message as it is sent: in GSM-7 where its alphabet has every character, in UCS-2 otherwise. Neither a surrogate
 * pair nor an escape with its character is divided between segments, so a segment may stay a unit short.
 *
 * @param units septets (GSM-7) or code units (UCS-2) of the text
 * @param segments in order; together they are the text; an empty text is one empty segment
 * @param forcing the characters that force UCS-2, in the order of their first occurrence; empty for GSM-7
 */
public record TextMessage(
        String text, Encoding encoding, int units, List<Segment> segments, List<ForcingCharacter> forcing) {
    /** The header counts segments in one octet (3GPP TS 23.040, 9.2.3.24.1). */
    private static final int MOST_SEGMENTS = 255;

    public TextMessage {
        segments = List.copyOf(segments);
        forcing = List.copyOf(forcing);
    }

    public static TextMessage of(String text) {
        var forcing = forcing(text);
        var encoding = forcing.isEmpty() ? Encoding.GSM_7 : Encoding.UCS_2;
        var units = text.codePoints().map(encoding::units).sum();
        var segments = units <= encoding.single() ? List.of(new Segment(text, units)) : divide(text, encoding);
        return new TextMessage(text, encoding, units, segments, forcing);
    }

    /** Whether networks can put it together again: they count up to 255 segments. */
    public boolean isSendable() {
        return segments.size() <= MOST_SEGMENTS;
    }

    /** Units that still fit without another segment. */
    public int unitsLeft() {
        var room = segments.size() == 1 ? encoding.single() : encoding.concatenated();
        return room - segments.getLast().units();
    }

    /** What it would be with every replacement made. */
    public Saving with(Replacements replacements) {
        return new Saving(this, of(replacements.apply(text)));
    }

    private static List<ForcingCharacter> forcing(String text) {
        var occurrences = new LinkedHashMap<String, Integer>();
        text.codePoints()
                .filter(codePoint -> !Gsm7.has(codePoint))
                .forEach(codePoint -> occurrences.merge(Character.toString(codePoint), 1, Integer::sum));
        return occurrences.entrySet().stream()
                .map(each -> new ForcingCharacter(each.getKey(), each.getValue()))
                .toList();
    }

    private static List<Segment> divide(String text, Encoding encoding) {
        var segments = new ArrayList<Segment>();
        var current = new StringBuilder();
        var units = 0;
        for (var codePoint : text.codePoints().toArray()) {
            var needed = encoding.units(codePoint);
            if (units + needed > encoding.concatenated()) {
                segments.add(new Segment(current.toString(), units));
                current.setLength(0);
                units = 0;
            }
            current.appendCodePoint(codePoint);
            units += needed;
        }
        segments.add(new Segment(current.toString(), units));
        return segments;
    }
}
