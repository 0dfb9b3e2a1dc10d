/** The repair case: its states, its legal transitions and the record of each of them. */
package org.creditrepair.repair.repaircase;
