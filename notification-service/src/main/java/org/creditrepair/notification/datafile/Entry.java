package org.creditrepair.notification.datafile;

/** One {@code key = value} line. */
public record Entry(int line, String key, String value) {}
