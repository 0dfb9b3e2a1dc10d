package org.creditrepair.assessment.tape;

import java.io.IOException;
import java.io.Reader;

/**
 * Cuts text into lines that end with LF or CRLF. A line keeps no more than {@value #LIMIT} characters, so that a file
 * without line ends cannot fill the memory; a longer one comes back cut, which is longer than any row can be.
 */
final class Lines {
    static final int LIMIT = 1024;

    private static final int BUFFER_SIZE = 1 << 15;

    private final Reader reader;
    private final char[] buffer = new char[BUFFER_SIZE];
    private final char[] line = new char[LIMIT];
    private int position;
    private int end;

    Lines(Reader reader) {
        this.reader = reader;
    }

    /** The next line without its end, null after the last. */
    String next() throws IOException {
        var length = 0;
        var seen = false;
        while (position < end || fill()) {
            seen = true;
            var start = position;
            while (position < end && buffer[position] != '\n') {
                position++;
            }
            var taken = Math.min(position - start, LIMIT - length);
            System.arraycopy(buffer, start, line, length, taken);
            length += taken;
            if (position < end) {
                position++;
                return text(length);
            }
        }
        return seen ? text(length) : null;
    }

    private String text(int length) {
        var isCrLf = length > 0 && line[length - 1] == '\r';
        return new String(line, 0, isCrLf ? length - 1 : length);
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, reader.read(buffer, 0, BUFFER_SIZE));
        return end > 0;
    }
}
