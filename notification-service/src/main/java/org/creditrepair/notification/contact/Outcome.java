package org.creditrepair.notification.contact;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What became of a contact, and what it counts as. Regulation F, comment 14(b)(3)(ii)-1: busy and not in service do not
 * count, ringing out, voicemail and dropped do.
 */
public enum Outcome {
    BUSY,
    NOT_IN_SERVICE,
    RANG_OUT(CountedKind.ATTEMPT, CountedKind.UNANSWERED),
    VOICEMAIL(CountedKind.ATTEMPT, CountedKind.UNANSWERED),
    /** Answered, then cut off before anybody talked. */
    DROPPED(CountedKind.ATTEMPT, CountedKind.CONNECTED),
    /** Answered, without a conversation about the matter. */
    CONNECTED(CountedKind.ATTEMPT, CountedKind.CONNECTED),
    CONVERSATION(CountedKind.ATTEMPT, CountedKind.CONNECTED, CountedKind.CONVERSATION),
    SENT(CountedKind.MESSAGE),
    DELIVERED(CountedKind.MESSAGE),
    /** The channel gave it back. */
    UNDELIVERED,
    /**
     * Decided on, under way, or without a result that is known. It counts as whatever it may be, but for a
     * conversation: that opens a cool-down once it has been held.
     */
    PENDING(CountedKind.ATTEMPT, CountedKind.UNANSWERED, CountedKind.CONNECTED, CountedKind.MESSAGE);

    private static final Set<Outcome> SPOKEN =
            EnumSet.of(BUSY, NOT_IN_SERVICE, RANG_OUT, VOICEMAIL, DROPPED, CONNECTED, CONVERSATION);
    private static final Set<Outcome> FAILED = EnumSet.of(BUSY, NOT_IN_SERVICE, RANG_OUT, VOICEMAIL, UNDELIVERED);

    private final List<CountedKind> spoken;
    private final List<CountedKind> written;

    Outcome(CountedKind... kinds) {
        this.spoken =
                Arrays.stream(kinds).filter(kind -> kind != CountedKind.MESSAGE).toList();
        this.written =
                Arrays.stream(kinds).filter(kind -> kind == CountedKind.MESSAGE).toList();
    }

    /** Whether nobody was reached. */
    public boolean isFailure() {
        return FAILED.contains(this);
    }

    boolean isPossibleOn(Channel channel) {
        return this == PENDING || SPOKEN.contains(this) == channel.isSpoken();
    }

    /** What it counts as on a channel. */
    List<CountedKind> kinds(Channel channel) {
        return channel.isSpoken() ? spoken : written;
    }
}
