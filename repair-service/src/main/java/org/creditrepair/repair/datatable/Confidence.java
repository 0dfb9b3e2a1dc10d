package org.creditrepair.repair.datatable;

/**
 * How sure a number from the law is. What is not high has to be confirmed by an operator before anybody relies on it.
 */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
