/** The business date of the suite and the hour at which deadlines fall. */
package org.creditrepair.repair.businessday;
