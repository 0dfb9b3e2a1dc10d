package org.creditrepair.notification.textmessage;

/**
 * A part of a text message that is sent, and paid, on its own.
 *
 * @param units septets or code units that it takes
 */
public record Segment(String text, int units) {}
