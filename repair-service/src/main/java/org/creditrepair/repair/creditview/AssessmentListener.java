package org.creditrepair.repair.creditview;

/** Acts when an assessment has come in, in the transaction that keeps it. */
public interface AssessmentListener {

    void assessed(Assessment assessment);
}
