package org.creditrepair.repair.consentview;

import java.util.UUID;

/** Acts when a party's consent to credit repair is given or taken back, in the transaction that keeps it. */
public interface ConsentListener {

    void granted(UUID subjectId);

    void withdrawn(UUID subjectId);
}
