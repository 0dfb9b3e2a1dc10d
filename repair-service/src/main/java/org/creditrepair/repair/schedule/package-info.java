/** Terms of repayment and the instalments that follow from them, exact to the minor unit; pure. */
package org.creditrepair.repair.schedule;
