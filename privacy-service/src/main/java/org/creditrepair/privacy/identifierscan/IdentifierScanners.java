package org.creditrepair.privacy.identifierscan;

import java.util.List;
import org.creditrepair.privacy.finding.Scanner;

/** The scanners of identifiers. */
public final class IdentifierScanners {

    private IdentifierScanners() {}

    /** One of each, with the ways of writing that are shipped with the service. */
    public static List<Scanner> shipped() {
        return List.of(
                new NumberScanner(NumberContext.shipped()),
                new MixedCodeScanner(),
                new PlateScanner(),
                new EmailScanner(),
                new IpScanner());
    }
}
