/** Days, rates and the interest that they earn, exact until it is rounded once; pure. */
package org.creditrepair.repair.accrual;
