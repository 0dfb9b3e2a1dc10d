package org.creditrepair.repair.overdue;

/** The five grades of a loan, from the best to the worst; the order is that of the reporting codes 1 to 5. */
public enum Grade {
    /** 正常. */
    NORMAL,
    /** 关注. */
    SPECIAL_MENTION,
    /** 次级: the first of the non-performing grades. */
    SUBSTANDARD,
    /** 可疑. */
    DOUBTFUL,
    /** 损失. */
    LOSS;

    /** The code under which it is reported: 1 to 5. */
    public int code() {
        return ordinal() + 1;
    }

    public boolean isNonPerforming() {
        return compareTo(SUBSTANDARD) >= 0;
    }
}
