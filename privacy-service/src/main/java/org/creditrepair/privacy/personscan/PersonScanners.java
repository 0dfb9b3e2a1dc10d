package org.creditrepair.privacy.personscan;

import java.util.List;
import org.creditrepair.privacy.finding.Numerals;
import org.creditrepair.privacy.finding.Scanner;

/** The scanners of names and dates of birth. */
public final class PersonScanners {

    private PersonScanners() {}

    /** One of each, with the words that are shipped with the service. */
    public static List<Scanner> shipped(Numerals numerals) {
        var names = NameWords.shipped();
        var births = BirthDateScanner.shipped(numerals);
        return List.of(
                new NameScanner(names),
                new TitledNameScanner(names),
                new DetailedNameScanner(names),
                new SpeakerScanner(names),
                new ColumnScanner(names, births),
                new WesternDetailScanner(names, BirthDateScanner.months()),
                births);
    }
}
