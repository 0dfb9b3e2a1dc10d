package org.creditrepair.chassis.deadline;

/** Acts when deadlines of one kind are due. */
public interface DeadlineHandler {

    /** The kind of deadline, unique in the service. */
    String kind();

    /** Acts in the transaction that ends the deadline. */
    void due(String reference);
}
