package org.creditrepair.repair.arrears;

import java.util.UUID;

/** An instalment of a case, as the reference of a deadline: {@code CASE/NUMBER}. */
record InstalmentReference(UUID caseId, int number) {

    static InstalmentReference parse(String text) {
        var slash = text.indexOf('/');
        return new InstalmentReference(
                UUID.fromString(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return caseId + "/" + number;
    }
}
