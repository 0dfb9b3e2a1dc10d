/** Reads strict tables of policy, lists and rates, naming file, line and column of what cannot be read; pure. */
package org.creditrepair.chassis.datatable;
