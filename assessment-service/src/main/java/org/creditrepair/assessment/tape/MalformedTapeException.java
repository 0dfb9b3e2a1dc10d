package org.creditrepair.assessment.tape;

import java.io.IOException;

/** The file as a whole, or from some line on, is no tape. */
public class MalformedTapeException extends IOException {
    private final String code;

    MalformedTapeException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** So many rows are bad that it is no tape, or one of another format. */
    public static MalformedTapeException tooManyRejections(long rejected, long line) {
        return new MalformedTapeException(
                "tape-rejected",
                "%d rows up to line %d were rejected; the rest was not read.".formatted(rejected, line),
                null);
    }

    /**
     * {@code tape-empty}, {@code tape-header}, {@code tape-not-utf8}, {@code tape-not-gzip}, {@code tape-broken} or
     * {@code tape-rejected}.
     */
    public String code() {
        return code;
    }
}
