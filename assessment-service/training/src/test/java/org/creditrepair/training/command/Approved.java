package org.creditrepair.training.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.creditrepair.training.Examples;

/** Runs of the command line on a day, with an approval of the day of {@link Examples#APPROVAL}. */
final class Approved {
    static final Clock DAY = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    private Approved() {}

    static int run(StringWriter out, StringWriter err, List<String> arguments) {
        var approved = new ArrayList<>(arguments);
        approved.addAll(List.of(
                "--approver",
                Examples.APPROVAL.approver(),
                "--approved-on",
                Examples.APPROVAL.approvedOn().toString()));
        return Train.commandLine(DAY)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(approved.toArray(String[]::new));
    }
}
