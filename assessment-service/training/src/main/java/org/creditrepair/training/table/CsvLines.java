package org.creditrepair.training.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a text into rows of fields (RFC 4180). A quoted field may hold the separator, line breaks and doubled quotes; a
 * line without anything in it is no row.
 */
final class CsvLines {
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    CsvLines(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /**
     * A row.
     *
     * @param line where it begins, from 1
     * @param fields empty where a quote is never closed
     */
    record Row(int line, List<String> fields) {}

    /** Leaves a line out, whatever it holds. */
    void skip() {
        var end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
        line++;
    }

    /** The next row; nothing behind the last. */
    Optional<Row> next() {
        while (at < text.length() && isLineBreak(text.charAt(at))) {
            lineBreak();
        }
        if (at >= text.length()) {
            return Optional.empty();
        }
        var start = line;
        var fields = new ArrayList<String>();
        do {
            var field = at < text.length() && text.charAt(at) == '"' ? quoted() : Optional.of(plain());
            if (field.isEmpty()) {
                at = text.length();
                return Optional.of(new Row(start, List.of()));
            }
            fields.add(field.get());
        } while (isSeparator());
        if (at < text.length()) {
            lineBreak();
        }
        return Optional.of(new Row(start, fields));
    }

    /** Goes over a separator; one at the very end has an empty field behind it. */
    private boolean isSeparator() {
        if (at >= text.length() || text.charAt(at) != separator) {
            return false;
        }
        at++;
        return true;
    }

    private String plain() {
        var start = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineBreak(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private Optional<String> quoted() {
        var field = new StringBuilder();
        at++;
        while (at < text.length()) {
            var character = text.charAt(at++);
            if (character != '"') {
                line += character == '\n' ? 1 : 0;
                field.append(character);
            } else if (at < text.length() && text.charAt(at) == '"') {
                field.append('"');
                at++;
            } else {
                return Optional.of(field.append(plain()).toString());
            }
        }
        return Optional.empty();
    }

    private void lineBreak() {
        if (text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            at++;
        }
        at++;
        line++;
    }

    private static boolean isLineBreak(char character) {
        return character == '\n' || character == '\r';
    }
}
