package org.creditrepair.assessment.tape;

import java.io.IOException;

/** The file as a whole, or from some line on, is no tape. */
public class MalformedTapeException extends IOException {
    private final String code;

    MalformedTapeException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** {@code tape-empty}, {@code tape-header}, {@code tape-not-utf8}, {@code tape-not-gzip} or {@code tape-broken}. */
    public String code() {
        return code;
    }
}
