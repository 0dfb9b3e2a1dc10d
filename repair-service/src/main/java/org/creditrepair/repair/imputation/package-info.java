/** Which of several debts a payment goes to; pure. */
package org.creditrepair.repair.imputation;
