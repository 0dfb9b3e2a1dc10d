package org.creditrepair.notification.calendar;

/** Laws by their ISO 3166 code: {@code US}, a part of it {@code US-MA}, or a city of that part {@code US-NY-NYC}. */
public final class Jurisdiction {

    private Jurisdiction() {}

    /** @throws IllegalArgumentException where the text is no such code */
    public static String read(String text) {
        if (!text.matches("[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}")) {
            throw new IllegalArgumentException("not a jurisdiction such as US or US-MA: " + text);
        }
        return text;
    }

    /** Whether the one is the other or a part of it. */
    public static boolean isWithin(String part, String whole) {
        return part.startsWith(whole) && (part.length() == whole.length() || part.charAt(whole.length()) == '-');
    }
}
