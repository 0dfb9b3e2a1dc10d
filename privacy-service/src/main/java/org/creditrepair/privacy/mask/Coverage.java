package org.creditrepair.privacy.mask;

import java.util.Comparator;
import java.util.Optional;
import org.creditrepair.chassis.datatable.Row;

/**
 * Which views a row covers; what is absent is not asked for.
 *
 * @param role that the viewer has
 * @param purpose of the view
 * @param relationship of the viewer to the party
 * @param channel of the view
 */
record Coverage(
        Optional<String> role, Optional<String> purpose, Optional<String> relationship, Optional<String> channel) {

    /**
     * The least specific first. What a row names decides in this order: role, purpose, relationship, channel; a row
     * that names the role goes before all that do not, and so on.
     */
    static final Comparator<Coverage> BY_SPECIFICITY = Comparator.comparing(
                    (Coverage coverage) -> coverage.role().isPresent())
            .thenComparing(coverage -> coverage.purpose().isPresent())
            .thenComparing(coverage -> coverage.relationship().isPresent())
            .thenComparing(coverage -> coverage.channel().isPresent());

    private static final String ANY = "any";

    static Coverage of(Row row) {
        return new Coverage(
                named(row, "role"), named(row, "purpose"), named(row, "relationship"), named(row, "channel"));
    }

    private static Optional<String> named(Row row, String column) {
        var text = row.text(column);
        if (!Viewer.isName(text)) {
            throw new IllegalArgumentException(column + " is no name: " + text);
        }
        return Optional.of(text).filter(name -> !name.equals(ANY));
    }

    boolean covers(Viewer viewer) {
        return isMet(role, viewer.role())
                && isMet(purpose, viewer.purpose())
                && isMet(relationship, viewer.relationship())
                && isMet(channel, viewer.channel());
    }

    private static boolean isMet(Optional<String> asked, String given) {
        return asked.map(given::equals).orElse(true);
    }
}
