/** Which part of a payment goes to which part of one debt, by an order that is data; pure. */
package org.creditrepair.repair.allocation;
