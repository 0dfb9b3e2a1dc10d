package org.creditrepair.assessment.tape;

/** Cuts one line into fields (RFC 4180; a quoted field ends on the line on which it begins). */
final class CsvFields {
    private CsvFields() {}

    /**
     * Puts the fields of a line into {@code fields}.
     *
     * @return how many there are; -1 where there are more than fit or a quote is out of place
     */
    static int split(String line, String[] fields) {
        var count = 0;
        var position = 0;
        while (count < fields.length) {
            if (position < line.length() && line.charAt(position) == '"') {
                var close = closingQuote(line, position + 1);
                if (close < 0) {
                    return -1;
                }
                fields[count++] = line.substring(position + 1, close).replace("\"\"", "\"");
                position = close + 1;
            } else {
                var comma = line.indexOf(',', position);
                var fieldEnd = comma < 0 ? line.length() : comma;
                fields[count++] = line.substring(position, fieldEnd);
                position = fieldEnd;
            }
            if (position == line.length()) {
                return count;
            }
            if (line.charAt(position) != ',') {
                return -1;
            }
            position++;
        }
        return -1;
    }

    private static int closingQuote(String line, int from) {
        var quote = line.indexOf('"', from);
        while (quote >= 0 && quote + 1 < line.length() && line.charAt(quote + 1) == '"') {
            quote = line.indexOf('"', quote + 2);
        }
        return quote;
    }
}
