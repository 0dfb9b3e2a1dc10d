/** How late instalments and loans are, to the day, and what band and grade follow; pure. */
package org.creditrepair.repair.overdue;
