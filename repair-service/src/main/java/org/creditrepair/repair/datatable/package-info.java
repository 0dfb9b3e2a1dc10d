/** Reads strict tables of policy and rates from text, naming file, line and column of what cannot be read; pure. */
package org.creditrepair.repair.datatable;
