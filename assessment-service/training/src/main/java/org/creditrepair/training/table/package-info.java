/** A data file, read as a profile says, in columns. */
package org.creditrepair.training.table;
