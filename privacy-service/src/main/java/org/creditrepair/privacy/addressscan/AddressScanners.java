package org.creditrepair.privacy.addressscan;

import java.util.List;
import org.creditrepair.privacy.finding.Numerals;
import org.creditrepair.privacy.finding.Scanner;

/** The scanners of addresses. */
public final class AddressScanners {

    private AddressScanners() {}

    /** One of each, with the words that are shipped with the service. */
    public static List<Scanner> shipped(Numerals numerals) {
        var words = AddressWords.shipped();
        return List.of(new ChineseAddressScanner(words, numerals), new EnglishAddressScanner(words));
    }
}
