/** Payments into one debt and what became of them later: reversed, charged back, refunded; pure. */
package org.creditrepair.repair.ledger;
