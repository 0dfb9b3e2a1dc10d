package org.creditrepair.assessment.tape;

/** Why a row of a tape does not go in. The text never repeats what the row said. */
public enum RejectionReason {
    WRONG_COLUMNS("wrong-columns", "The row does not have exactly the columns of the header."),
    BAD_SUBJECT("bad-subject", "subject_id is not a UUID."),
    BAD_OBLIGATION("bad-obligation", "obligation must have 1 to 128 printable characters."),
    BAD_MONTH("bad-month", "month is not a month written yyyy-MM."),
    MONTH_TOO_OLD("month-too-old", "month is before 1990-01."),
    FUTURE_MONTH("future-month", "month lies in the future."),
    UNKNOWN_BAND("unknown-band", "band is not one of the delinquency bands."),
    DUPLICATE("duplicate", "An earlier row of this file has another band for the same obligation and month."),
    OTHER_SUBJECT("other-subject", "The obligation belongs to another subject."),
    CONFLICT("conflict", "Another band is on file for the same obligation and month; send a correction to change it.");

    private final String code;
    private final String text;

    RejectionReason(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /**
     * @throws IllegalArgumentException where no reason has this code
     */
    public static RejectionReason ofCode(String code) {
        for (var reason : values()) {
            if (reason.code.equals(code)) {
                return reason;
            }
        }
        throw new IllegalArgumentException("no rejection reason has the code " + code);
    }

    public String code() {
        return code;
    }

    public String text() {
        return text;
    }
}
