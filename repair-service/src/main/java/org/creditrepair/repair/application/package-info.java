/** A borrower applies for repair; a case opens. */
package org.creditrepair.repair.application;
