package org.creditrepair.privacy.personscan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.folding.FoldedText;

/**
 * The cells of tables in a text: lines with one sign between their cells (CSV, tabs, Markdown), of which the first
 * names the columns until another line of headings does. A table ends before a line with another number of cells.
 */
final class TableCells {
    private static final String SEPARATORS = "\t|,;";
    private static final char NONE = '\0';
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";
    private static final String AROUND_CELLS = "\"'";
    private static final String AROUND_HEADINGS = "\"'*:";
    private static final String ASIDE_STARTS = "([\u3010";
    private static final String ASIDE_ENDS = ")]\u3011";
    private static final int LONGEST_HEADING = 16;
    private static final int MOST_DIGITS = 4;

    /** A stretch of the text, without the blanks and quotation marks around it. */
    record Cell(int start, int end) {}

    @FunctionalInterface
    interface Visitor {
        void cell(Cell heading, Cell value);
    }

    private TableCells() {}

    /**
     * Headings with the columns that ask for something.
     *
     * @param separator between the cells of the table
     * @param asking columns from 0
     */
    private record Headings(char separator, List<Cell> cells, List<Integer> asking) {
        static final Headings NONE = new Headings(TableCells.NONE, List.of(), List.of());

        boolean isOver(List<Cell> values) {
            return cells.size() > 1 && values.size() == cells.size();
        }

        /**
         * Whether a line of the table is itself one of headings: a word for a person is one below headings that ask for
         * nothing, such as a title with empty cells, and is but a value (the relation of a guarantor) beside a name.
         */
        boolean areRenewedBy(List<Cell> values, Predicate<Cell> asks) {
            return asking.isEmpty()
                    ? values.stream().anyMatch(asks)
                    : asking.stream().allMatch(column -> asks.test(values.get(column)));
        }
    }

    /**
     * Shows every cell below a heading, line by line.
     *
     * @param asks whether a heading asks for what is looked for
     */
    static void visit(FoldedText text, Predicate<Cell> asks, Visitor visitor) {
        var headings = Headings.NONE;
        for (var start = 0; start < text.length(); ) {
            var end = lineEnd(text, start);
            var values = cells(text, start, end, headings.separator());
            if (!headings.isOver(values)) {
                headings = headings(text, separator(text, start, end), start, end, asks);
            } else if (headings.areRenewedBy(values, cell -> asks.test(heading(text, cell)))) {
                headings = headings(text, headings.separator(), start, end, asks);
            } else {
                show(headings.cells(), values, visitor);
            }
            start = text.at(end) == '\r' && text.at(end + 1) == '\n' ? end + 2 : end + 1;
        }
    }

    private static void show(List<Cell> headings, List<Cell> values, Visitor visitor) {
        for (var column = 0; column < values.size(); column++) {
            visitor.cell(headings.get(column), values.get(column));
        }
    }

    private static int lineEnd(FoldedText text, int start) {
        var end = start;
        while (end < text.length() && LINE_ENDS.indexOf(text.at(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The first sign in a line that may part cells. */
    private static char separator(FoldedText text, int start, int end) {
        for (var at = start; at < end; at++) {
            if (SEPARATORS.indexOf(text.at(at)) >= 0) {
                return text.at(at);
            }
        }
        return NONE;
    }

    private static List<Cell> cells(FoldedText text, int start, int end, char separator) {
        var cells = new ArrayList<Cell>();
        var cellStart = start;
        var isQuoted = false;
        for (var at = start; at < end; at++) {
            isQuoted ^= text.at(at) == '"';
            if (text.at(at) == separator && !isQuoted) {
                cells.add(trimmed(text, cellStart, at));
                cellStart = at + 1;
            }
        }
        cells.add(trimmed(text, cellStart, end));
        return cells;
    }

    private static Cell trimmed(FoldedText text, int from, int to) {
        return without(AROUND_CELLS, text, from, to);
    }

    private static Cell without(String signs, FoldedText text, int from, int to) {
        var start = from;
        var end = to;
        while (start < end && isOneOf(signs, text.at(start))) {
            start++;
        }
        while (end > start && isOneOf(signs, text.at(end - 1))) {
            end--;
        }
        return new Cell(start, end);
    }

    private static boolean isOneOf(String signs, char character) {
        return Characters.isBlank(character) || signs.indexOf(character) >= 0;
    }

    /** The cells of a line, if all are as headings are; else none. */
    private static Headings headings(FoldedText text, char separator, int start, int end, Predicate<Cell> asks) {
        if (separator == NONE) {
            return Headings.NONE;
        }
        var cells = cells(text, start, end, separator).stream()
                .map(cell -> heading(text, cell))
                .toList();
        var asking = IntStream.range(0, cells.size())
                .filter(column -> asks.test(cells.get(column)))
                .boxed()
                .toList();
        return cells.stream().allMatch(cell -> isHeading(text, cell))
                ? new Headings(separator, cells, asking)
                : Headings.NONE;
    }

    /** The words of a heading, without the star of what must be filled in and the aside behind: *姓名, 姓名(必填). */
    private static Cell heading(FoldedText text, Cell cell) {
        var words = without(AROUND_HEADINGS, text, cell.start(), cell.end());
        if (words.start() == words.end() || ASIDE_ENDS.indexOf(text.at(words.end() - 1)) < 0) {
            return words;
        }
        var aside = words.end() - 1;
        while (aside > words.start() && ASIDE_STARTS.indexOf(text.at(aside)) < 0) {
            aside--;
        }
        return aside == words.start() ? words : without(AROUND_HEADINGS, text, words.start(), aside);
    }

    /** Short, and with a few digits at most beside its words. */
    private static boolean isHeading(FoldedText text, Cell cell) {
        var length = cell.end() - cell.start();
        var digits = text.slice(cell.start(), cell.end())
                .chars()
                .filter(sign -> Characters.isDigit((char) sign))
                .count();
        return length <= LONGEST_HEADING && digits <= MOST_DIGITS && (digits == 0 || digits < length);
    }
}
