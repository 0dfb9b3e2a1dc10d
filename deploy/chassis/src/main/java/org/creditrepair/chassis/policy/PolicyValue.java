package org.creditrepair.chassis.policy;

/**
 * One row of the policy table.
 *
 * @param value the value as text; its reader knows the unit
 * @param version the row's version, kept with every decision that used it
 * @param source law, standard or decision that it comes from
 * @param confidence {@code high}, {@code medium} or {@code low}
 */
public record PolicyValue(
        String key, String jurisdiction, String value, int version, String source, String confidence) {

    /** Key and version, as they are stamped on a decision. */
    public String stamp() {
        return key + "@" + jurisdiction + "/" + version;
    }

    public int asInt() {
        return Integer.parseInt(value);
    }
}
