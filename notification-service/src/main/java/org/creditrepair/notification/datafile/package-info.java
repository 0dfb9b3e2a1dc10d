/** Reads the suite's strict text format for policy: sections of {@code key = value} lines, refused with file, line and reason. */
package org.creditrepair.notification.datafile;
