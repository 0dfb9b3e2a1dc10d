package org.creditrepair.notification.rule;

import java.util.Objects;

/**
 * Which rule, of which version of which pack.
 *
 * @param pack such as {@code cn}
 * @param name unique in the pack among the rules in force on a day, such as {@code quiet-hours}
 */
public record RuleId(String pack, int version, String name) {

    public RuleId {
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(name, "name");
    }

    /** Pack and name, such as {@code cn.quiet-hours}. */
    public String id() {
        return pack + "." + name;
    }

    /** With the version of the pack, as it is kept with a decision: {@code cn.quiet-hours/1}. */
    public String stamp() {
        return id() + "/" + version;
    }
}
