package org.creditrepair.privacy.mask;

import java.util.ArrayList;
import java.util.Optional;
import org.creditrepair.chassis.datatable.DataTable;

/**
 * The text of a policy: {@code version 2026-11-24} in its first line that is neither empty nor a comment, and behind it
 * a table.
 *
 * @param version small letters, digits and hyphens; another one for every change of the rows
 * @param table the rest, under the line numbers of the whole
 */
record PolicyText(String version, DataTable table) {
    private static final String VERSION = "version ";

    /** Nothing where the version is missing or is none. */
    static Optional<PolicyText> of(String name, String text) {
        var lines = new ArrayList<>(text.lines().toList());
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                lines.set(i, "");
                return Optional.of(line)
                        .filter(first -> first.startsWith(VERSION))
                        .map(first -> first.substring(VERSION.length()).strip())
                        .filter(Viewer::isName)
                        .map(version -> new PolicyText(version, new DataTable(name, String.join("\n", lines))));
            }
        }
        return Optional.empty();
    }
}
