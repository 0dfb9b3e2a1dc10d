/** A running loan as a fold over its dated events: changes of its terms, charges and money; pure. */
package org.creditrepair.repair.loan;
