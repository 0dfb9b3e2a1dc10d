package org.creditrepair.privacy.identifierscan;

import org.creditrepair.privacy.finding.DigitGroups;
import org.creditrepair.privacy.finding.Gap;

/** Whether a window has the form of a fixed line, before anything is parsed. */
final class FixedLineForm {
    private static final int SHORT_LOCAL = 7;
    private static final int LONG_LOCAL = 8;
    private static final int LAST_OF_LOCAL = 4;
    private static final int LONGEST_EXTENSION = 6;
    private static final int CODE_AFTER_TRUNK = 3;
    private static final int MONTH_OF_DATE = 4;

    private final DigitGroups groups;
    private final NumberWindow window;
    private final AreaCodes codes;

    FixedLineForm(DigitGroups groups, NumberWindow window, AreaCodes codes) {
        this.groups = groups;
        this.window = window;
        this.codes = codes;
    }

    /**
     * Whether there is a known area code, behind the country code of China or without, and then a local number; what
     * follows that is an extension of one group, or of two that are not digits one by one, or of any behind a mark.
     */
    boolean isLikeLine() {
        if (window.count() <= LONG_LOCAL) {
            return false;
        }
        var country = window.countryLength();
        var area = country + (window.number(country, 1) == 0 ? 1 : 0);
        var length = codes.length(window.number(area, CODE_AFTER_TRUNK));
        if (length == 0 || country == 0 && area == 0) {
            return false;
        }
        var local = area + length - 1;
        return isLocalEnd(local + SHORT_LOCAL) || isLocalEnd(local + LONG_LOCAL);
    }

    /** Seven or eight digits in one group or two; none begins with 0 or 1, and none is a date. */
    boolean isLikeLocalNumber() {
        return (window.count() == SHORT_LOCAL || window.count() == LONG_LOCAL)
                && window.number(0, 1) >= 2
                && isInGroupsOfLocalNumber()
                && !isDate();
    }

    /** Whether no further group stands behind, but for an extension or a note. */
    boolean isApart() {
        var after = groups.gapAfter(window.last());
        return after == Gap.BREAK || after == Gap.EXTENSION || groups.isEnclosed(window.last() + 1);
    }

    boolean isBeforeBlank() {
        return groups.gapAfter(window.last()) == Gap.BLANK;
    }

    private boolean isInGroupsOfLocalNumber() {
        var last = window.last();
        return window.first() == last || window.first() == last - 1 && groups.length(last) == LAST_OF_LOCAL;
    }

    private boolean isDate() {
        return window.count() == LONG_LOCAL && window.beginsWithCentury() && window.isMonthAndDay(MONTH_OF_DATE);
    }

    private boolean isLocalEnd(int position) {
        if (position >= window.count()) {
            return position == window.count();
        }
        var at = 0;
        var group = window.first();
        while (at < position) {
            at += groups.length(group);
            group++;
        }
        return at == position && window.count() - position <= LONGEST_EXTENSION && isExtension(group);
    }

    private boolean isExtension(int group) {
        var last = window.last();
        return switch (groups.gapAfter(group - 1)) {
            case EXTENSION -> true;
            case NONE -> false;
            default -> last == group || last == group + 1 && groups.length(group) > 1;
        };
    }
}
