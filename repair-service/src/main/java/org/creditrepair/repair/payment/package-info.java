/** Payments into a plan, each with its allocation, and what is left to pay. */
package org.creditrepair.repair.payment;
