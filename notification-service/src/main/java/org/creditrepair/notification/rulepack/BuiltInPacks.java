package org.creditrepair.notification.rulepack;

import java.util.List;
import org.creditrepair.notification.calendar.Calendars;
import org.creditrepair.notification.datafile.DataFile;

/** The packs that come with the product, with the calendars that come with it. */
public final class BuiltInPacks {
    private static final String FOLDER = "/contact-rules/";

    private BuiltInPacks() {}

    /** China, the default: GB/T 45251-2025, the guidelines of NIFA (2024) and the China Banking Association (2026). */
    public static RulePack china() {
        return read("cn.rules");
    }

    /** The United States: Regulation F (12 CFR 1006), with rows for some states. */
    public static RulePack unitedStates() {
        return read("us.rules");
    }

    /** The United Kingdom: principles of FCA CONC 7 with numbers of ours. */
    public static RulePack unitedKingdom() {
        return read("gb.rules");
    }

    public static List<RulePack> all() {
        return List.of(china(), unitedStates(), unitedKingdom());
    }

    private static RulePack read(String file) {
        return DataFile.resource(FOLDER + file)
                .then(read -> PackFile.read(read, Calendars.builtIn()))
                .orElseThrow();
    }
}
