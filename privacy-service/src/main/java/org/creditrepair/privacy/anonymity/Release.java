package org.creditrepair.privacy.anonymity;

/**
 * A generalised table and what is to be known of it.
 *
 * @param table the named columns in the order of the input; the rows are sorted, because the order of the input could
 *     tell whose they are
 */
public record Release(Table table, Manifest manifest) {}
