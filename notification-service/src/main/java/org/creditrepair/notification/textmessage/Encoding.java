package org.creditrepair.notification.textmessage;

/** How a text message is encoded, and what a segment of it holds (3GPP TS 23.038 and 23.040). */
public enum Encoding {
    /** Septets: 160 in a message of one segment; 153 in each of several, because a header takes the room of seven. */
    GSM_7(160, 153) {
        @Override
        int units(int codePoint) {
            return Gsm7.septets(codePoint);
        }
    },

    /** UTF-16 code units: 70 in a message of one segment, 67 in each of several. */
    UCS_2(70, 67) {
        @Override
        int units(int codePoint) {
            return Character.charCount(codePoint);
        }
    };

    private final int single;
    private final int concatenated;

    Encoding(int single, int concatenated) {
        this.single = single;
        this.concatenated = concatenated;
    }

    /** Units that a message of one segment holds. */
    public int single() {
        return single;
    }

    /** Units that each segment of a longer message holds. */
    public int concatenated() {
        return concatenated;
    }

    /** What a character takes; it is never divided between two segments. */
    abstract int units(int codePoint);
}
