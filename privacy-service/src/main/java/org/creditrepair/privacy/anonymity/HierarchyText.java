package org.creditrepair.privacy.anonymity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditrepair.privacy.anonymity.Hierarchy.Step;
import org.creditrepair.privacy.anonymity.Result.Reason;

/** What the texts of hierarchies have in common: lines of cells parted by semicolons. */
final class HierarchyText {
    /** The label of the whole domain. */
    static final String EVERYTHING = "*";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String ABSENT = "absent";
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9.-]{1,40}");

    private HierarchyText() {}

    /** The lines that are not blank, their cells without surrounding blanks. */
    static List<List<String>> lines(String text) {
        var plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return plain.lines()
                .filter(line -> !line.isBlank())
                .map(line ->
                        Arrays.stream(line.split(";", -1)).map(String::strip).toList())
                .toList();
    }

    /**
     * Lines of which the first cell is a key: {@code version}, {@code from} and {@code to} with one cell behind it, and
     * one more with the levels.
     *
     * @return refused with {@code text} where that is null, or with the key where one is missing, comes twice, is not
     *     asked for or has more cells than it may, or where the version is none
     */
    static Result<Map<String, List<String>>> keyed(String name, String text, String levels) {
        if (text == null) {
            return Result.refused(Reason.MISSING, name, "text");
        }
        var keys = List.of("version", "from", "to", levels);
        var values = new HashMap<String, List<String>>();
        for (var line : lines(text)) {
            var key = line.getFirst();
            if (!keys.contains(key) || line.size() > 2 && !key.equals(levels)) {
                return Result.refused(Reason.UNREADABLE, name, key);
            }
            if (values.put(key, line.subList(1, line.size())) != null) {
                return Result.refused(Reason.COMES_TWICE, name, key);
            }
        }
        for (var key : keys) {
            if (values.getOrDefault(key, List.of()).isEmpty()) {
                return Result.refused(Reason.EMPTY, name, key);
            }
        }
        if (!isVersion(values.get("version").getFirst())) {
            return Result.refused(Reason.UNREADABLE, name, "version");
        }
        return new Result.Accepted<>(values);
    }

    /**
     * Whether a text can name a version: letters, digits, dots and hyphens, at most 40. It stands in manifests in place
     * of a digest of the hierarchy, from which short lists of values could be found by trying.
     */
    static boolean isVersion(String text) {
        return VERSION.matcher(text).matches();
    }

    /**
     * The path of an absent value: itself, then a label that tells that it is absent and no more, and in the whole
     * domain no longer that.
     *
     * @param isEverything whether each level above the value is the whole domain
     */
    static List<Step> absent(Stream<Boolean> isEverything) {
        return Stream.concat(
                        Stream.of(new Step("", 0)),
                        isEverything.map(
                                whole -> whole ? new Step(EVERYTHING, Hierarchy.WHOLE_LOSS) : new Step(ABSENT, 0)))
                .toList();
    }

    /** The loss of a label that stands for a part of the whole, as {@link Step#loss}. */
    static long loss(long part, long whole) {
        return loss(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    static long loss(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(Hierarchy.WHOLE_LOSS))
                .divide(whole, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
