package org.creditrepair.notification.lint;

/** A part of a notice. */
public enum Part {
    /** Subject line or title. */
    SUBJECT,
    /** What is seen without opening the notice: on a locked screen, in a list of mails, on an envelope. */
    PREVIEW,
    /** What is read when it is opened. */
    BODY
}
