/** Loan tapes: monthly status by customer, as lenders keep them. One reader, and a seeded generator. */
package org.creditrepair.local.tape;
