package org.creditrepair.chassis.datatable;

/** How sure a number or list is. What is not high has to be confirmed by an operator before anybody relies on it. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
