package org.creditrepair.assessment.history;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The state of an obligation in one month, by days past due. The constants stand in order: a later one is never better
 * than an earlier one. Each has a code, as it stands on tapes and in events, and a number, as it is stored.
 */
public enum DelinquencyBand {
    NO_LOAN("NO_LOAN", 0),
    PAID_OFF("PAID_OFF", 1),
    CURRENT("CURRENT", 2),
    DAYS_1_29("1-29", 3),
    DAYS_30_59("30-59", 4),
    DAYS_60_89("60-89", 5),
    DAYS_90_119("90-119", 6),
    DAYS_120_149("120-149", 7),
    DAYS_150_OR_MORE("150+", 8);

    private static final Map<String, DelinquencyBand> BY_CODE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(DelinquencyBand::code, Function.identity()));
    private static final Map<Integer, DelinquencyBand> BY_NUMBER =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(DelinquencyBand::number, Function.identity()));

    private final String code;
    private final int number;

    DelinquencyBand(String code, int number) {
        this.code = code;
        this.number = number;
    }

    public static Optional<DelinquencyBand> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * @throws IllegalArgumentException where no band is stored under this number
     */
    public static DelinquencyBand ofNumber(int number) {
        var band = BY_NUMBER.get(number);
        if (band == null) {
            throw new IllegalArgumentException("no delinquency band has the number " + number);
        }
        return band;
    }

    public String code() {
        return code;
    }

    public int number() {
        return number;
    }

    public boolean isPastDue() {
        return severity() > 0;
    }

    /** Whether the obligation is 30 or more days past due. */
    public boolean isSeriouslyPastDue() {
        return severity() > 1;
    }

    /** Whether nothing is owed, so that nothing can become late or be cured: paid off, or no loan at all. */
    public boolean isClosed() {
        return this == NO_LOAN || this == PAID_OFF;
    }

    /** 0 for what is not past due, 1 for 1 to 29 days, and one more for each band after it; 6 at most. */
    public int severity() {
        return Math.max(0, compareTo(CURRENT));
    }
}
