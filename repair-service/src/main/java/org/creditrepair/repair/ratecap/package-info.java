/** What a loan may cost at most, by law: the cap, what is above it, and what counts as principal; pure. */
package org.creditrepair.repair.ratecap;
