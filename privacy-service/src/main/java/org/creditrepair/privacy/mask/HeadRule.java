package org.creditrepair.privacy.mask;

import java.util.regex.Pattern;

/** Where the shown beginning of a value may end, so that it is what its row says and nothing else. */
@FunctionalInterface
interface HeadRule {
    /** After any character. */
    HeadRule ANYWHERE = (value, end) -> true;

    /** After the year of a date that begins with it, or of one that is masked already. */
    HeadRule AFTER_YEAR =
            (value, end) -> end == 4 && Dates.BEGINS_WITH_YEAR.matcher(value).matches();

    /** After a province, a city, or a city behind its province. */
    HeadRule AFTER_PLACE = (value, end) -> Places.shipped().isPlace(value.substring(0, end));

    /** Within the first half of what stands before the @, or before nothing but mask characters. */
    HeadRule IN_LOCAL_PART = (value, end) -> isInFirstHalf(end, localPart(value)) || isMaskOnly(value.substring(end));

    /**
     * @param end index in {@code value} behind the last char that would be shown
     */
    boolean mayEnd(String value, int end);

    /** What stands before the @; nothing where there is none. */
    private static String localPart(String value) {
        return value.substring(0, Math.max(0, value.indexOf('@')));
    }

    private static boolean isInFirstHalf(int end, String text) {
        return end < text.length() && 2 * countSeen(text.substring(0, end)) <= countSeen(text);
    }

    private static int countSeen(String text) {
        return Clusters.of(text).countSeen();
    }

    private static boolean isMaskOnly(String rest) {
        return !rest.isEmpty() && rest.chars().allMatch(character -> Mask.CHARACTERS.indexOf(character) >= 0);
    }

    /** Dates as they are written with the year first: 1990-03-07, 1990/3/7, 1990.3.7, 19900307, 1990年3月7日. */
    final class Dates {
        private static final String YEAR = "(?:18|19|20)[0-9]{2}";
        private static final String TWO_DIGIT_MONTH = "(?:0[1-9]|1[0-2])";
        private static final String TWO_DIGIT_DAY = "(?:0[1-9]|[12][0-9]|3[01])";
        private static final String MONTH = "(?:0?[1-9]|1[0-2])";
        private static final String DAY = "(?:0?[1-9]|[12][0-9]|3[01])";
        private static final Pattern BEGINS_WITH_YEAR = Pattern.compile(YEAR
                + "(?:([-/.])" + MONTH + "\\1" + DAY
                + "|" + TWO_DIGIT_MONTH + TWO_DIGIT_DAY
                + "|年" + MONTH + "月" + DAY + "日"
                + "|[" + Mask.CHARACTERS + "]+)");

        private Dates() {}
    }
}
