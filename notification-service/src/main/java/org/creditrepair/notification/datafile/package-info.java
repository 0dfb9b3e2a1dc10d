/**
 * Reads the suite's strict text format for policy: sections of {@code key = value} lines, refused with file, line and
 * reason.
 *
 * <p>It is not the reader of tables of the chassis: a rule has many keys of which most are left out, so a table of rules
 * would be mostly empty, and an operator who writes one is told of every fault of the file at once, not of the first.
 */
package org.creditrepair.notification.datafile;
