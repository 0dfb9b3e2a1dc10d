/** Reads strict tables of policy and lists from text, naming file, line and column of what cannot be read; pure. */
package org.creditrepair.privacy.datatable;
