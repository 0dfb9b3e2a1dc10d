/** Exact amounts of money; pure. */
package org.creditrepair.repair.money;
