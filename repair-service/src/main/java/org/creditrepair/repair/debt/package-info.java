/** The debt of a case, as the platform states it. */
package org.creditrepair.repair.debt;
