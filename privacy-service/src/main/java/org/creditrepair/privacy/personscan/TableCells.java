package org.creditrepair.privacy.personscan;

import java.util.ArrayList;
import java.util.List;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.folding.FoldedText;

/**
 * The cells of tables in a text: lines with one sign between their cells (CSV, tabs, Markdown), of which the first
 * names the columns. A table ends before a line with another number of cells; every line is read once.
 */
final class TableCells {
    private static final String SEPARATORS = "\t|,;";
    private static final char NONE = '\0';
    private static final int LONGEST_HEADING = 16;

    /** A stretch of the text, without the blanks and quotation marks around it. */
    record Cell(int start, int end) {}

    @FunctionalInterface
    interface Visitor {
        void cell(Cell heading, Cell value);
    }

    private TableCells() {}

    /** Shows every cell below a heading, line by line. */
    static void visit(FoldedText text, Visitor visitor) {
        var headings = List.<Cell>of();
        var separator = NONE;
        for (var start = 0; start < text.length(); ) {
            var end = lineEnd(text, start);
            var values = cells(text, start, end, separator);
            if (headings.size() > 1 && values.size() == headings.size()) {
                for (var column = 0; column < values.size(); column++) {
                    visitor.cell(headings.get(column), values.get(column));
                }
            } else {
                separator = separator(text, start, end);
                headings = separator == NONE ? List.of() : headings(text, cells(text, start, end, separator));
            }
            start = end + 1;
        }
    }

    private static int lineEnd(FoldedText text, int start) {
        var end = start;
        while (end < text.length() && text.at(end) != '\n') {
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
        var start = from;
        var end = to;
        while (start < end && isAround(text.at(start))) {
            start++;
        }
        while (end > start && isAround(text.at(end - 1))) {
            end--;
        }
        return new Cell(start, end);
    }

    private static boolean isAround(char character) {
        return Characters.isBlank(character) || character == '"' || character == '\r';
    }

    /** The cells themselves, if all are as short as headings are and hold no digit; else none. */
    private static List<Cell> headings(FoldedText text, List<Cell> cells) {
        return cells.stream().allMatch(cell -> isHeading(text, cell)) ? cells : List.of();
    }

    private static boolean isHeading(FoldedText text, Cell cell) {
        return cell.end() - cell.start() <= LONGEST_HEADING
                && text.slice(cell.start(), cell.end()).chars().noneMatch(sign -> Characters.isDigit((char) sign));
    }
}
